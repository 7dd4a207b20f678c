import { readdirSync, readFileSync } from "node:fs";

/** A process by /proc (Linux): its parent, and the CPU time it has used, in ms. The clock ticks a hundred times a second. */
type Used = { parent: number; ms: number };

function usedBy(pid: string): Used | null {
  try {
    // The command's name, in brackets, may hold spaces.
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    return { parent: Number(fields[1]), ms: (Number(fields[11]) + Number(fields[12])) * 10 };
  } catch {
    return null;
  }
}

/** The CPU time in ms that a process and its living children have used. */
export function cpuTime(pid: number): number {
  const pids = readdirSync("/proc").filter((entry) => /^\d+$/.test(entry));
  return pids.reduce((sum, each) => {
    const used = usedBy(each);
    const counts = used !== null && (Number(each) === pid || used.parent === pid);
    return counts ? sum + used.ms : sum;
  }, 0);
}
