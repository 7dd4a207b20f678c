import { CircleCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { notesOn } from "#components/reconciliation/notes-on.ts";
import { Cell, ColumnHead, DataTable, RowHead } from "#components/ui/data-table.tsx";
import type { Reconciliation } from "#lib/domain/reconcile.ts";
import type { ScorecardRow } from "#lib/domain/scorecard.ts";
import { toldVerdicts } from "#lib/domain/tally.ts";

type GroupCardProps = {
  counted: Reconciliation;
  /** The group's own. */
  rows: ScorecardRow[];
};

/** The verdicts that a group is counted by, in any of the ways. */
export const countedVerdicts = ({ computed, concluded, stated }: Reconciliation) =>
  toldVerdicts((verdict) => computed[verdict] + concluded[verdict] + (stated?.[verdict] ?? 0));

/** One group counted in three ways, and in words what does not add up. */
export function GroupCard({ counted, rows }: GroupCardProps) {
  const t = useTranslations();
  const { group, targets, computed, concluded, stated, statedTotal, differing } = counted;
  const shown = countedVerdicts(counted);
  const notes = notesOn(counted, rows, t);
  const marked = "rounded-badge bg-caution-wash px-2 py-0.5 font-semibold text-caution";
  const name = t(`group.${group}`);
  return (
    <section>
      <h2 className="mb-2.5 font-semibold">{name}</h2>
      <DataTable
        caption={`${name}, ${t("reconciliation.way")}`}
        className="max-sm:[&_:is(th,td)]:px-2 max-sm:[&_:is(th,td):first-child]:pl-3"
      >
        <thead>
          <tr>
            <ColumnHead>{t("reconciliation.way")}</ColumnHead>
            {shown.map((verdict) => (
              <ColumnHead key={verdict} numeric>
                {t(`verdict.${verdict}`)}
              </ColumnHead>
            ))}
            <ColumnHead numeric>{t("reconciliation.total")}</ColumnHead>
          </tr>
        </thead>
        <tbody>
          {([computed, concluded] as const).map((tally, index) => (
            <tr key={index === 0 ? "computed" : "concluded"}>
              <RowHead className="font-normal">
                {t(index === 0 ? "reconciliation.computed" : "reconciliation.concluded")}
              </RowHead>
              {shown.map((verdict) => (
                <Cell key={verdict} numeric>
                  {tally[verdict]}
                </Cell>
              ))}
              <Cell numeric>{targets}</Cell>
            </tr>
          ))}
          <tr>
            <RowHead className="font-normal">{t("reconciliation.stated")}</RowHead>
            {shown.map((verdict) => (
              <Cell key={verdict} numeric>
                <span className={differing.includes(verdict) ? marked : ""}>{stated?.[verdict] ?? "—"}</span>
              </Cell>
            ))}
            <Cell numeric>
              <span className={statedTotal !== null && statedTotal !== targets ? marked : ""}>
                {statedTotal ?? "—"}
              </span>
            </Cell>
          </tr>
        </tbody>
      </DataTable>
      <div data-reconciled={notes.length === 0 ? "" : undefined} className="px-1 pt-3">
        {notes.length === 0 ? (
          <p className="flex items-center gap-2 text-met">
            <CircleCheck aria-hidden="true" className="size-4 shrink-0" />
            {t(stated === null ? "reconciliation.agreeTwo" : "reconciliation.agree")}
          </p>
        ) : (
          <ul className="grid gap-1 text-caution">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
