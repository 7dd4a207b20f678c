import { z } from "zod";
import { ApiRefusal } from "#app/api/v1/api-refusal.ts";
import type { Asked } from "#app/api/v1/api-route.ts";
import { hashBody } from "#app/api/v1/hash-body.ts";
import { readBody } from "#app/api/v1/read-body.ts";
import type { Verdict } from "#lib/domain/verdict.ts";
import type { StandingCell } from "#lib/forms/cell-edit.ts";
import { newestVersion } from "#lib/forms/newest-version.ts";
import type { Fault } from "#lib/resolution-file/fault.ts";
import { noteFaults } from "#lib/resolution-file/note-faults.ts";
import type { Entry } from "#lib/resolution-file/read-entry.ts";
import { readObject } from "#lib/resolution-file/read-object.ts";
import type { KindChange } from "#lib/store/record-cells.ts";
import { sendCell } from "#lib/store/send-cell.ts";
import { wordFault } from "#lib/wording/word-fault.ts";

// Not a record of zod's, which silently drops a field `__proto__`: the entry's own schema is to refuse it.
const fields = z
  .custom<Record<string, unknown>>((given) => typeof given === "object" && !Array.isArray(given))
  .meta({ type: "object" });

/** What is sent: the version that the change was made upon, and the file's entry without its key; null clears. */
export const cellBody = z.strictObject({
  version: z.int({ error: "count" }).min(0, { error: "count" }).max(newestVersion, { error: "count" }),
  result: z.union([z.null(), fields], { error: "wrong type" }),
});

/** A cell of the JSON interface. */
type Cell<Value> = {
  organisationId: string;
  read: (given: unknown) => Entry<Value>;
  change: (value: Value | null, version: number) => KindChange;
  /** The criterion's verdict with the value; null where the cell is no criterion's. */
  judge: (value: Value | null) => Verdict | null;
  standing: () => Promise<StandingCell | undefined>;
};

const untouched: StandingCell = { version: 0, result: null, by: null, at: null };

/** Stores what was sent for a cell, once, upon the version it was made upon. */
export async function putCell<Value extends object>(
  { request, body: bytes, actor, locale }: Asked<unknown>,
  cell: Cell<Value>,
): Promise<Response> {
  const key = keyOf(request);
  const body = readCellBody(readBody(bytes));
  if ("faults" in body) throw refuse(body.faults, locale);
  const { version, result } = body.value;
  const read = result === null ? { value: null } : cell.read(result);
  if ("faults" in read) throw refuse(read.faults, locale);
  const bodyHash = hashBody(body.value);
  const change = cell.change(read.value, version);
  const answer = { result: read.value, verdict: cell.judge(read.value) };
  const sent = await sendCell(actor, cell.organisationId, change, { key, bodyHash, answer });
  switch (sent.kind) {
    case "stored":
      return Response.json(sent.answer);
    case "key used":
      throw new ApiRefusal("keyUsed");
    case "closed":
      throw change.kind.closedBy === "year"
        ? new ApiRefusal("locked", { year: change.year, state: sent.state })
        : new ApiRefusal("closed");
    case "stale":
      throw new ApiRefusal("stale", {
        beside: { mine: body.value, theirs: (await cell.standing()) ?? untouched },
      });
  }
}

function keyOf(request: Request): string {
  const key = request.headers.get("idempotency-key");
  if (key === null || !/^[A-Za-z0-9-]{8,64}$/.test(key)) throw new ApiRefusal("keyMissing");
  return key;
}

function readCellBody(given: unknown): Entry<z.output<typeof cellBody>> {
  const bodies: z.output<typeof cellBody>[] = [];
  const faults = noteFaults((report) => {
    const { whole } = readObject(cellBody, given, [], report);
    if (whole !== null) bodies.push(whole);
  });
  const [value] = bodies;
  return value === undefined || faults.length > 0 ? { faults } : { value };
}

function refuse(faults: Fault[], locale: Asked<unknown>["locale"]): ApiRefusal {
  return new ApiRefusal("refused", {
    faults: faults.map((fault) => ({ path: fault.path, message: wordFault(fault, locale) })),
  });
}
