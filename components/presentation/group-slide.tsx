import { useTranslations } from "next-intl";
import { SlideBadge } from "#components/presentation/slide-badge.tsx";
import { roomForFigures, type SlideRow } from "#components/presentation/split-rows.ts";
import type { NumberedRow } from "#components/scorecard/choose-rows.ts";
import type { Group } from "#lib/domain/resolution.ts";

type GroupSlideProps = { group: Group; rows: SlideRow[]; continued: boolean };

/** The targets of a group, or as many as fit on a page, each with its verdict, and with its figures where there is room. */
export function GroupSlide({ group, rows, continued }: GroupSlideProps) {
  const t = useTranslations();
  const name = t(`group.${group}`);
  return (
    <>
      <h1 className="heading">{continued ? t("presentation.continued", { group: name }) : name}</h1>
      <table data-figures={roomForFigures(rows)} className="middle w-full border-collapse text-left">
        <caption className="sr-only">{name}</caption>
        <thead className="sr-only">
          <tr>
            <th>{t("scorecard.columns.number")}</th>
            <th>{t("scorecard.columns.target")}</th>
            <th>{t("scorecard.columns.verdict")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, number, shown, figures }) => (
            <tr key={row.target.code} className="border-b border-line align-baseline last:border-0">
              <td className="w-[2.2em] py-[0.3em] text-muted">{number}</td>
              <th scope="row" className="py-[0.3em] pr-[1.5em] font-normal text-pretty">
                <span lang="vi">{row.target.text}</span>
                <span className="figures text-muted">{figures}</span>
              </th>
              <td className="py-[0.3em] text-right">
                <SlideBadge verdict={shown} />
                {row.differs ? <Other row={row} shown={shown} /> : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** The other of the two verdicts, where the conference concluded otherwise. */
function Other({ row: { verdict, conclusion }, shown }: Pick<NumberedRow, "row" | "shown">) {
  const t = useTranslations();
  if (conclusion === null) return null;
  return (
    <span className="mt-1 ml-auto block max-w-[9em] text-caution max-md:ml-0 max-md:max-w-none">
      {shown === verdict
        ? t("scorecard.concluded", { verdict: t(`verdict.${conclusion.verdict}`) })
        : t("scorecard.computed", { verdict: t(`verdict.${verdict}`) })}
    </span>
  );
}
