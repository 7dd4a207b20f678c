import { getLocale, getTranslations } from "next-intl/server";
import { auditLine } from "#app/[organisation]/admin/audit/audit-line.ts";
import { AuditTable } from "#components/audit/audit-table.tsx";
import { Part } from "#components/target/target-view.tsx";
import type { Actor } from "#lib/domain/access.ts";
import type { Target, Term } from "#lib/domain/resolution.ts";
import type { OpenOrganisation } from "#lib/identity/actor.ts";
import { readAuditNames } from "#lib/store/audit-names.ts";
import { readTargetHistory } from "#lib/store/target-history.ts";
import type { Locale } from "#lib/wording/locale.ts";

const longest = 50;

type TargetHistoryProps = { actor: Actor; organisation: OpenOrganisation; target: Target; term: Term };

/** Who changed what of a target, newest first. */
export async function TargetHistory({ actor, organisation, target, term }: TargetHistoryProps) {
  const [events, names] = await Promise.all([
    readTargetHistory(actor, organisation.id, { target, term }, longest),
    readAuditNames(actor, organisation.id),
  ]);
  const t = await getTranslations("targets.history");
  const locale = (await getLocale()) as Locale;
  const lines = await Promise.all(events.map((event) => auditLine(event, names, locale)));
  return (
    <Part part="history" about={t("explain", { count: lines.length })}>
      {lines.length === 0 ? null : <AuditTable lines={lines} />}
      {lines.length < longest ? null : (
        <p className="mt-2 text-small text-muted">{t("latest", { count: String(longest) })}</p>
      )}
    </Part>
  );
}
