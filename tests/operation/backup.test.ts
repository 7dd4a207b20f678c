import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { Client } from "pg";
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from "vitest";
import { buildScorecard } from "#lib/domain/build-scorecard.ts";
import { canonicalJson } from "#lib/domain/canonical-json.ts";
import { encodeExact } from "#lib/domain/exact-json.ts";
import { restoreBackup } from "#lib/operation/backup/restore-backup.ts";
import { writeBackup } from "#lib/operation/backup/write-backup.ts";
import { attachFile } from "#lib/store/attach-file.ts";
import { freezeReview } from "#lib/store/freeze-review.ts";
import { readReport } from "#lib/store/read-report.ts";
import { readResolution } from "#lib/store/read-resolution.ts";
import { disconnect } from "#prisma/database.ts";
import { knownMigrations, migrate } from "#prisma/migrate.ts";
import { createDatabase, dropDatabase } from "#tests/store/database.ts";
import { operator, person, storeExample } from "#tests/store/example.ts";
import { recordResults } from "#tests/store/record-results.ts";

const server = inject("postgres");
const folder = mkdtempSync(join(tmpdir(), "chi-tieu-nghi-quyet-backup-"));
const file = join(folder, "sao lưu.jsonl.gz");
const review = { term: "2020-2025", review: "mid-term" };
const now = new Date("2026-11-25T00:00:00Z");
let source: { name: string; address: string };
let organisationId: string;

/** The system with the example, three people, a changed figure, files of it and a frozen version, backed up. */
beforeAll(async () => {
  source = await createDatabase(server);
  process.env.DATABASE_URL = source.address;
  organisationId = await storeExample();
  const staff = await person(organisationId, "staff");
  const committee = await person(organisationId, "committee");
  const change = {
    criterion: "P3a",
    branch: null,
    version: 0,
    result: { value: "2.50", note: "a\u2028\n“b”" },
  };
  await recordResults(staff, organisationId, 2024, [change]);
  const place = { criterion: "P3a", year: 2024, branch: null };
  for (const [name, size] of Object.entries({ "Báo cáo.pdf": 300_000, "nhỏ.pdf": 1 })) {
    const content = new Uint8Array(Array.from({ length: size }, (_, at) => at % 251));
    await attachFile(staff, organisationId, place, { name, type: "pdf", content });
  }
  const { seen } = await readReport(committee, organisationId, review);
  await freezeReview(committee, organisationId, review, { basis: "computed", seen });
  await using(source.address, (client) => writeBackup(client, file, now));
});

afterAll(async () => {
  await disconnect();
  await dropDatabase(server, source.name);
  rmSync(folder, { recursive: true, force: true });
});

async function using<Result>(address: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client(address);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function target(empty = true): Promise<string> {
  const { name, address } = await createDatabase(server, { empty });
  onTestFinished(() => dropDatabase(server, name));
  return address;
}

const restore = (address: string, from = file) => using(address, (client) => restoreBackup(client, from));

/** A backup whose text was changed. */
function changed(change: (text: string) => string): string {
  const other = join(folder, "changed.jsonl.gz");
  writeFileSync(other, gzipSync(change(gunzipSync(readFileSync(file)).toString("utf8"))));
  return other;
}

/** Everything of a database but what a backup leaves out, as texts. */
const contents = (address: string) =>
  using(address, async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'
       AND tablename NOT IN ('_prisma_migrations', 'audit_event') ORDER BY 1`,
    );
    const found: Record<string, unknown> = {};
    for (const { name } of tables)
      found[name] = (
        await client.query(
          `SELECT coalesce(json_agg(t::text ORDER BY t::text), '[]') AS all FROM "${name}" t`,
        )
      ).rows[0]?.all;
    return found;
  });

/** The scorecards of the example as canonical JSON, read from a database. */
async function scorecardsIn(address: string): Promise<string> {
  await disconnect();
  process.env.DATABASE_URL = address;
  const resolution = await readResolution(operator, organisationId);
  const scorecards = resolution.reviews.map((each) => buildScorecard(resolution, each));
  await disconnect();
  return canonicalJson(encodeExact(scorecards));
}

test("the file is its owner's alone", () => {
  expect((statSync(file).mode & 0o777).toString(8)).toBe("600");
});

test.each([
  ["without tables", true],
  ["with its tables, in which nobody's data lie", false],
])("it comes back into a database %s as it was, to the byte of every scorecard", async (_, empty) => {
  const address = await target(empty);
  await restore(address);
  expect(await contents(address)).toEqual(await contents(source.address));
  expect(await scorecardsIn(address)).toBe(await scorecardsIn(source.address));
});

test("a restored database goes on: numbers follow, guards hold, the trail tells of it", async () => {
  const address = await target();
  await restore(address);
  await using(address, async (client) => {
    const { rows } = await client.query(
      "SELECT id::int, action, object FROM audit_event ORDER BY id DESC LIMIT 2",
    );
    expect(rows[0]).toMatchObject({ action: "restore", object: "backup", id: rows[1].id + 1 });
    await expect(client.query("DELETE FROM audit_event")).rejects.toThrow("only ever added to");
    await expect(client.query("UPDATE review_version SET text = ''")).rejects.toThrow("only ever added to");
    await expect(
      client.query(
        "UPDATE result SET percent = 120, numerator = null, denominator = null WHERE numerator > 0",
      ),
    ).rejects.toThrow("greater than its whole");
    expect(await migrate(client)).toEqual([]);
  });
});

test("a backup of an older program comes back as it was, and is then brought up to date", async () => {
  const [old, address] = [await target(), await target()];
  const older = join(folder, "older.jsonl.gz");
  const [first] = knownMigrations();
  await using(old, async (client) => {
    await migrate(client, new Set([first?.name ?? ""]));
    await client.query("INSERT INTO organisation (code, name) VALUES ('cu', 'Đảng bộ cũ')");
    await writeBackup(client, older, now);
  });
  await restore(address, older);
  await using(address, async (client) => {
    expect((await client.query("SELECT name FROM organisation")).rows).toEqual([{ name: "Đảng bộ cũ" }]);
    expect(await migrate(client)).toEqual([]);
    expect((await client.query("SELECT FROM review_version")).rowCount).toBe(0);
  });
});

test("a database that holds data is refused, and stays as it was", async () => {
  const before = await contents(source.address);
  await expect(restore(source.address)).rejects.toThrow("The database holds data already");
  expect(await contents(source.address)).toEqual(before);
});

/** The lines of a backup with a new sum over them. */
function resigned(lines: string[]): string {
  const body = `${lines.slice(0, -2).join("\n")}\n`;
  const end = JSON.parse(lines.at(-2) ?? "");
  return `${body}${JSON.stringify({ ...end, sha256: createHash("sha256").update(body).digest("hex") })}\n`;
}

test.each<[string, (text: string) => string, RegExp]>([
  ["one figure changed", (text) => text.replace("2.500000000", "9.500000000"), /SHA-256 is another/],
  ["a row lost", (text) => text.replace(/\n\[.*\n/, "\n"), /SHA-256 is another/],
  ["its end cut off", (text) => text.slice(0, -200), /line \d+ cannot be read|end is missing/],
  ["something behind its end", (text) => `${text}[]\n`, /follows its end/],
  [
    "a migration that this program does not know",
    (text) => resigned(text.replace("_init", "_later").split("\n")),
    /of a newer program/,
  ],
  ["another format", (text) => text.replace("resolution-backup/1", "resolution-backup/2"), /line 1 cannot/],
  ["nothing in it", () => "", /end is missing/],
])("a file with %s is refused, and nothing is touched", async (_, change, words) => {
  const address = await target();
  await expect(restore(address, changed(change))).rejects.toThrow(words);
  expect(await contents(address)).toEqual({});
});

test("a file cut short or packed by nobody is refused", async () => {
  const address = await target();
  const cut = join(folder, "cut.jsonl.gz");
  writeFileSync(cut, readFileSync(file).subarray(0, -300));
  await expect(restore(address, cut)).rejects.toThrow(/is not a whole backup/);
  writeFileSync(cut, "không phải bản sao lưu");
  await expect(restore(address, cut)).rejects.toThrow(/is not a whole backup/);
});

test("while it is written others go on working, and what it holds is of one moment", async () => {
  const address = await target();
  const during = join(folder, "during.jsonl.gz");
  await using(source.address, async (client) => {
    const writing = writeBackup(client, during, now);
    const both = `WITH told AS (INSERT INTO audit_event (actor_name, action, object, key) VALUES ('console', 'x', 'x', '{}'))
      UPDATE organisation SET place = 'Nơi khác'`;
    await using(source.address, (other) => other.query(both));
    await writing;
  });
  await restore(address, during);
  const { rows } = await using(address, (client) =>
    client.query(`SELECT (SELECT place IS NOT DISTINCT FROM 'Nơi khác' FROM organisation) AS moved,
      EXISTS (SELECT FROM audit_event WHERE action = 'x') AS told`),
  );
  expect(rows[0].moved).toBe(rows[0].told);
});
