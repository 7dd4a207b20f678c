import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "#lib/operation/postgres/free-port.ts";
import { databaseOf, startSystem } from "#tests/operation/system.ts";

/** How long a resolution file of 500 targets, 10 years and 50 branches takes to be read, checked and stored. */

const wanted = 10;

const folder = mkdtempSync(join(tmpdir(), "chi-tieu-bench-"));
const system = await startSystem({ DATA_DIR: folder, PORT: String(await freePort()) });
try {
  const script = join(import.meta.dirname, "import-term.ts");
  const said = execFileSync(process.execPath, ["--conditions=react-server", "--no-warnings", script], {
    env: { ...process.env, DATABASE_URL: databaseOf(folder) },
  });
  const { cells, bytes, reading, storing } = JSON.parse(said.toString());
  console.log(
    `a file of ${cells} cells (${(bytes / 1e6).toFixed(1)} MB): read and checked in ${(reading / 1000).toFixed(1)} s, ` +
      `stored in ${(storing / 1000).toFixed(1)} s (wanted: ${wanted} s in all)`,
  );
} finally {
  await system.stop();
  rmSync(folder, { recursive: true, force: true });
}
