import { useLocale, useTranslations } from "next-intl";
import type { CSSProperties } from "react";
import type { NumberedRow } from "#components/scorecard/choose-rows.ts";
import { dayOfYear } from "#components/scorecard/columns.ts";
import { tableWords } from "#components/scorecard/table-words.ts";
import { TargetRows } from "#components/scorecard/target-rows.tsx";
import { type ToldTargets, targetWords } from "#components/scorecard/target-words.ts";
import type { Group } from "#lib/domain/resolution.ts";

type GroupTableProps = ToldTargets & {
  path: string;
  group: Group;
  /** The group's rows that the address asks for, and how many it has. */
  rows: NumberedRow[];
  total: number;
  why: string | undefined;
};

/** So many years stand beside each other on a laptop; a frame that need not scroll lets its heads stick. */
const mostThatFit = 6;

const numerals: Record<Group, string> = { party: "I", government: "II" };

/** One group of targets as a table; on a phone every target becomes a card. */
export function GroupTable({ group, rows, total, path, why, ...told }: GroupTableProps) {
  const t = useTranslations();
  const locale = useLocale();
  const { columns, scorecard } = told;
  if (rows.length === 0) return null;
  const heading = `group-${group}`;
  return (
    <section aria-labelledby={heading} className="mt-8 print:mt-5">
      <h2 id={heading} className="mb-3 flex flex-wrap items-baseline gap-x-2.5 text-section font-semibold">
        {numerals[group]}. {t(`group.${group}`)}
        <span className="text-small font-normal text-muted">
          {rows.length === total
            ? t("scorecard.count", { count: total })
            : t("scorecard.countOf", { shown: String(rows.length), count: String(total) })}
        </span>
      </h2>
      <div className={`scorecard-frame ${columns.length <= mostThatFit ? "fits" : ""}`}>
        <table
          className="table scorecard"
          aria-labelledby={heading}
          style={{ "--years": columns.length } as CSSProperties}
        >
          <GroupHead columns={columns} scorecard={scorecard} />
          <TargetRows
            targets={rows.map((numbered) => targetWords(numbered, told, locale))}
            table={tableWords(columns, scorecard, locale)}
            path={path}
            why={why}
          />
        </table>
      </div>
    </section>
  );
}

function GroupHead({ columns, scorecard }: Pick<ToldTargets, "columns" | "scorecard">) {
  const t = useTranslations("scorecard.columns");
  const locale = useLocale();
  const { heldOn } = scorecard.review;
  const partial = heldOn === undefined ? t("partialYear") : t("partial", { day: dayOfYear(heldOn, locale) });
  return (
    <thead>
      <tr>
        <th scope="col" className="number">
          {t("number")}
        </th>
        <th scope="col">{t("target")}</th>
        <th scope="col" className="demand">
          {t("demand")}
        </th>
        {columns.map((column) => (
          <th key={`${column.year}-${column.partial}`} scope="col" className="numeric">
            <span className="inline-block pr-4">
              {column.year} {column.partial ? <span className="block font-normal">{partial}</span> : null}
            </span>
          </th>
        ))}
        <th scope="col" className="course">
          {t("course")}
        </th>
        <th scope="col" className="verdict">
          {t("verdict")}
        </th>
        <th scope="col" className="why">
          <span className="sr-only">{t("why")}</span>
        </th>
      </tr>
    </thead>
  );
}
