import { type Fault, pathOf, type Report } from "#lib/resolution-file/fault.ts";

/** Beyond so many faults a file is not a resolution; listing millions would only fill the memory. */
const mostFaults = 10_000;

class EnoughFaults extends Error {}

/** Runs a check and gathers what it reports, in the order of the file's rules. */
export function noteFaults(check: (report: Report) => void): Fault[] {
  const faults: Fault[] = [];
  const report: Report = (path, code, params = {}) => {
    if (faults.length >= mostFaults) throw new EnoughFaults();
    faults.push({ path: pathOf(path), code, params });
  };
  try {
    check(report);
  } catch (error) {
    if (!(error instanceof EnoughFaults)) throw error;
    faults.push({ path: "", code: "more faults", params: { listed: String(mostFaults) } });
  }
  return faults;
}
