import { getTranslations } from "next-intl/server";
import { resultRows } from "#app/[organisation]/results/[year]/result-rows.ts";
import { ResultTable } from "#components/results/result-table.tsx";
import { groups, type Resolution } from "#lib/domain/resolution.ts";
import type { ResultCell } from "#lib/store/result-cells.ts";
import type { Locale } from "#lib/wording/locale.ts";

type YearFiguresProps = { resolution: Resolution; cells: ResultCell[]; year: number; locale: Locale };

/** The figures that are decided on, with what the resolution demands and how the year comes out. */
export async function YearFigures({ resolution, cells, year, locale }: YearFiguresProps) {
  const t = await getTranslations("handIn");
  const group = await getTranslations("group");
  const rows = resultRows({ resolution, cells, year, locale, locked: null });
  return (
    <section>
      <h2 className="text-section font-semibold">{t("figures", { year: String(year) })}</h2>
      {groups.map((name) => (
        <div key={name} className="mt-4">
          <h3 className="mb-2.5 font-semibold">{group(name)}</h3>
          <ResultTable
            caption={`${group(name)}, ${t("figures", { year: String(year) })}`}
            year={year}
            rows={rows.filter((row) => row.group === name)}
            editable={false}
            ratings={`/${resolution.organisation.code}/ratings?year=${year}`}
          />
        </div>
      ))}
    </section>
  );
}
