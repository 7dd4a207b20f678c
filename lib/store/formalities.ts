import "server-only";
import type { Actor } from "#lib/domain/access.ts";
import { Refusal } from "#lib/domain/refusal.ts";
import type { Formalities } from "#lib/domain/report.ts";
import { recordAudit } from "#lib/store/audit.ts";
import { fromDay, toDay } from "#lib/store/day.ts";
import { permit } from "#lib/store/permit.ts";
import { present } from "#lib/store/present.ts";
import type { ReviewAddress } from "#lib/store/read-report.ts";
import { chooseTerm } from "#lib/store/term.ts";
import { database } from "#prisma/database.ts";

/** A change of a frozen version's formalities; `upon` is the version of them it was made upon, 0 for none. */
export type FormalitiesChange = { version: number; upon: number; formalities: Formalities };

export type FormalitiesRecorded =
  | { recorded: true }
  | { recorded: false; stands: Formalities; version: number; by: string | null; at: Date };

/**
 * Enters or corrects số, ngày, người ký of a frozen version, which are no part of what was frozen. Refused, with who and
 * when, where somebody else entered them meanwhile. Throws `not found` for a version that is not there, `forbidden` for
 * those who may not conclude.
 */
export async function recordFormalities(
  actor: Actor,
  organisationId: string,
  { term: code, review }: ReviewAddress,
  { version, upon, formalities: { number, on, signatory } }: FormalitiesChange,
): Promise<FormalitiesRecorded> {
  permit(actor, "conclude", organisationId);
  const term = await chooseTerm(organisationId, { code });
  return database().$transaction(async (transaction): Promise<FormalitiesRecorded> => {
    const frozen = await transaction.reviewVersion.findFirst({
      where: {
        version,
        review: { code: review, termId: term.id, archivedAt: null, term: { organisationId } },
      },
      select: { reviewId: true },
    });
    if (frozen === null) throw new Refusal("not found");
    const { reviewId } = frozen;
    // The version itself is never changed, but locked: of two at once the later sees what the earlier entered.
    await transaction.$queryRaw`
      SELECT version FROM review_version WHERE review_id = ${reviewId}::uuid AND version = ${version} FOR UPDATE`;
    const before = await transaction.formalities.findUnique({
      where: { reviewId_frozenVersion: { reviewId, frozenVersion: version } },
      include: { recordedBy: { select: { name: true } } },
    });
    if ((before?.version ?? 0) !== upon)
      return {
        recorded: false,
        stands: toFormalities(before),
        version: before?.version ?? 0,
        by: before?.recordedBy?.name ?? null,
        at: before?.recordedAt ?? new Date(),
      };
    const values = {
      ...{
        number: number ?? null,
        datedOn: on === undefined ? null : fromDay(on),
        signatory: signatory ?? null,
      },
      ...{ version: upon + 1, recordedAt: new Date(), recordedById: actor.userId },
    };
    const after = await transaction.formalities.upsert({
      where: { reviewId_frozenVersion: { reviewId, frozenVersion: version } },
      create: { reviewId, frozenVersion: version, ...values },
      update: values,
    });
    await recordAudit(transaction, actor, {
      ...{ organisationId, action: before === null ? "enter" : "change", object: "formalities" },
      ...{ key: { review, version }, before: contentOf(before), after: contentOf(after) },
    });
    return { recorded: true };
  });
}

type Row = { number: string | null; datedOn: Date | null; signatory: string | null };

/** What stands of a version's formalities; nothing where none were entered. */
export function toFormalities(row: Row | null): Formalities {
  const { number, datedOn, signatory } = row ?? { number: null, datedOn: null, signatory: null };
  return present({ number, on: datedOn && toDay(datedOn), signatory });
}

const contentOf = (row: Row | null) =>
  present({
    number: row?.number,
    dated_on: row?.datedOn?.toISOString().slice(0, 10),
    signatory: row?.signatory,
  });
