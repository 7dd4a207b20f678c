import type { useTranslations } from "next-intl";
import type { ChartData } from "#components/target/chart-data.ts";
import type { ChartWords } from "#components/target/course-chart.tsx";
import type { Criterion } from "#lib/domain/resolution.ts";

type Say = ReturnType<typeof useTranslations<"targets.chart">>;

/** What a chart says: its title and description for those who do not see it, and what one must know to read it. */
export function chartWords(
  { points, bounds, axis, sums }: ChartData,
  criterion: Criterion,
  t: Say,
): { words: ChartWords; notes: string[] } {
  const demands = [...new Set(bounds.map(({ demand }) => demand))];
  const described = points.map(({ year, partial, text, detail }) =>
    t("point", {
      year: partial ? t("soFar", { year: String(year) }) : String(year),
      value: detail === null ? text : `${text} (${detail})`,
    }),
  );
  const [only, ...more] = demands;
  const [lowest] = axis.ticks;
  return {
    words: {
      title: t("title", { criterion: criterion.text }),
      description: t("description", { points: described.join("; "), bounds: demands.join("; ") || "—" }),
      name: t("name"),
      toCome: t("toCome"),
      drawing: t("drawing"),
      away: t("away"),
    },
    notes: [
      ...points.flatMap(({ year, partial }) => (partial ? t("partial", { year: String(year) }) : [])),
      ...(sums ? [t("sums")] : []),
      ...(only === undefined ? [] : [more.length === 0 ? t("line", { demand: only }) : t("steps")]),
      ...(lowest === undefined || lowest.value === 0 ? [] : [t("axis", { low: lowest.text })]),
    ],
  };
}
