import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { NumberedRow } from "#components/scorecard/choose-rows.ts";
import { CriterionCells } from "#components/scorecard/criterion-cells.tsx";
import { traceWords } from "#components/scorecard/trace-words.ts";
import { VerdictCell } from "#components/scorecard/verdict-cell.tsx";
import { WhyRows } from "#components/scorecard/why-rows.tsx";
import { verdictLook } from "#components/ui/verdict-look.ts";
import { VerdictSign } from "#components/ui/verdict-sign.tsx";
import type { Branch } from "#lib/domain/resolution.ts";
import type { Scorecard } from "#lib/domain/scorecard.ts";
import type { CriterionTrace } from "#lib/domain/trace.ts";
import type { VerdictChange } from "#lib/domain/verdict-changes.ts";
import type { YearColumn } from "#lib/wording/word-criterion-year.ts";

export type TargetRowsProps = {
  numbered: NumberedRow;
  scorecard: Scorecard;
  columns: YearColumn[];
  branches: Branch[];
  /** Since the review before, by target. */
  changes: ReadonlyMap<string, VerdictChange>;
  /** Where a target has its page. */
  targetHref: (code: string) => string;
  path: string;
  open: boolean;
};

/** A target's rows: the target with its first headline, then a row for every further criterion, then the trace. */
export function TargetRows(props: TargetRowsProps) {
  const { numbered, scorecard, columns, branches, changes, targetHref, path, open } = props;
  const t = useTranslations();
  const locale = useLocale();
  const { row, number } = numbered;
  const [headline, ...others] = row.criteria.toSorted((left, right) => rank(left) - rank(right));
  const shared = { columns, scorecard };
  return (
    <WhyRows
      code={row.target.code}
      verdict={row.verdict}
      concluded={row.conclusion?.verdict}
      path={path}
      open={open}
      words={{
        why: t("scorecard.why"),
        // Numbers begin anew in every group.
        target: t("scorecard.targetOf", {
          group: t(`group.${row.target.group}`),
          number: String(number),
        }),
      }}
      columns={columns.length + 4}
      cells={
        <>
          <td className="number" title={t("targets.code", { code: row.target.code })}>
            {number}
          </td>
          <th scope="row" className="text">
            <Link
              href={targetHref(row.target.code)}
              prefetch={false}
              lang="vi"
              className="no-underline hover:text-accent hover:underline"
            >
              {row.target.text}
            </Link>
          </th>
          {headline === undefined ? null : <CriterionCells trace={headline} {...shared} />}
          <VerdictCell numbered={numbered} basis={scorecard.basis} change={changes.get(row.target.code)} />
        </>
      }
      conditions={others.map((trace) => (
        <FurtherCriterion key={trace.criterion.code} trace={trace} {...shared} />
      ))}
      trace={traceWords(row, { scorecard, branches }, t, locale)}
    />
  );
}

const rank = ({ criterion }: CriterionTrace) => (criterion.role === "headline" ? 0 : 1);

type FurtherCriterionProps = { trace: CriterionTrace; columns: YearColumn[]; scorecard: Scorecard };

/** A further criterion of the target above it, quieter, with its own figures and its own verdict. */
function FurtherCriterion({ trace, columns, scorecard }: FurtherCriterionProps) {
  const t = useTranslations();
  const { criterion, verdict } = trace;
  return (
    <tr className="further">
      <td className="number" />
      <th scope="row" className="text">
        {criterion.role === "condition" ? `${t("scorecard.ofWhich")} ` : null}
        <span lang="vi">{criterion.text}</span>
      </th>
      <CriterionCells trace={trace} columns={columns} scorecard={scorecard} />
      <td className="verdict">
        <span
          className={`inline-flex items-center gap-1.5 text-small font-medium ${verdictLook(verdict).text}`}
        >
          <VerdictSign verdict={verdict} />
          {t(`verdict.${verdict}`)}
        </span>
      </td>
      <td className="why" />
    </tr>
  );
}
