import "server-only";
import type { Actor } from "#lib/domain/access.ts";
import type { EnteredResult } from "#lib/domain/entry.ts";
import type { PastFile, PastResult } from "#lib/forms/cell-edit.ts";
import { permit } from "#lib/store/permit.ts";
import { present } from "#lib/store/present.ts";
import { fromTexts } from "#lib/store/reached-columns.ts";
import { enteredOf } from "#lib/store/result-cells.ts";
import type { Prisma } from "#prisma/client/client.ts";
import { database } from "#prisma/database.ts";

const longest = 100;

/**
 * What a result's cell held and which files came and went, newest first, out of the audit trail; what stood there before
 * the first change came with an import, by nobody at no time. Of a cell that was only imported there is no history.
 */
export async function readResultHistory(
  actor: Actor,
  organisationId: string,
  { criterion, branch, year }: { criterion: string; branch: string | null; year: number },
): Promise<(PastResult | PastFile)[]> {
  permit(actor, "see", organisationId);
  const key = { criterion, ...(branch === null ? {} : { branch }) };
  const events = await database().auditEvent.findMany({
    where: { organisationId, object: { in: ["result", "attachment"] }, year, key: { equals: key } },
    orderBy: { id: "desc" },
    take: longest,
    select: { at: true, actorName: true, object: true, action: true, before: true, after: true, file: true },
  });
  const past = events.map(({ at, actorName, object, action, before, after, file }) => {
    const stamp = { by: actorName, at: at.toISOString() };
    if (object === "result") return { result: toEntered(after), ...stamp, ...present({ source: file }) };
    const deed = action === "detach" ? ("detach" as const) : ("attach" as const);
    return { file: { deed, name: ((before ?? after) as { name: string }).name }, ...stamp };
  });
  const first = events.findLast(({ object }) => object === "result");
  const imported = events.length < longest ? toEntered(first?.before ?? null) : null;
  return imported === null ? past : [...past, { result: imported, by: null, at: null }];
}

/** The columns of a result as the audit trail holds them: numbers are exact texts, empty ones left out. */
type Columns = {
  numerator?: string;
  denominator?: string;
  percent?: string;
  value?: string;
  yes?: boolean;
  grade?: string;
  not_applicable?: string;
  note?: string;
  estimate?: boolean;
  as_of?: string;
  evidence?: string;
  evidence_on?: string;
  evidence_link?: string;
};

function toEntered(content: Prisma.JsonValue): EnteredResult | null {
  if (content === null) return null;
  const { not_applicable, note, estimate, as_of, evidence, evidence_on, evidence_link, ...reached } =
    content as Columns;
  const marks = present({
    ...{ note, estimate, evidence },
    ...{ asOf: as_of, evidenceOn: evidence_on, evidenceLink: evidence_link },
  });
  return enteredOf({ ...fromTexts({ ...reached, notApplicable: not_applicable }), ...marks });
}
