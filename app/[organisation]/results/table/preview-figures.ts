import "server-only";
import { getTranslations } from "next-intl/server";
import type { TablePlace } from "#app/[organisation]/results/table/read-place.ts";
import { wordFieldFault } from "#components/results/word-field-fault.ts";
import type { EnteredResult } from "#lib/domain/entry.ts";
import { isSame } from "#lib/domain/is-same.ts";
import type { Criterion } from "#lib/domain/resolution.ts";
import type { CarriedFigure } from "#lib/forms/read-carried-figures.ts";
import type { ShownChange } from "#lib/forms/sheet-import.ts";
import type { TablePreview } from "#lib/forms/table-import.ts";
import { isOneRow } from "#lib/reading/proposed-criteria.ts";
import { isSameShare } from "#lib/reading/same-share.ts";
import { readTypedResult, type TypedResult, typeResult } from "#lib/reading/typed-result.ts";
import type { ResultChange } from "#lib/store/result-cells.ts";

/** A figure of a table: the cell it stands in, and how it would be typed. */
export type Figure = Omit<CarriedFigure, "version">;

/** What figures would change, worded, and as the store takes it. */
export type Compared = TablePreview & { stores: (ResultChange & { year: number })[] };

/** Compares figures with what stands: notes and marks that stand are kept, and what is the same is no change. */
export async function previewFigures(figures: Figure[], place: TablePlace): Promise<Compared> {
  const words = await figureWords();
  const found: Compared = { changes: [], unchanged: 0, faults: [], left: [], carried: "", stores: [] };
  const carried: CarriedFigure[] = [];
  for (const figure of figures) {
    const { cell, criterion: code, year } = figure;
    const criterion = place.criteria.find((each) => each.code === code && isOneRow(each));
    if (criterion === undefined || !place.years.includes(year)) continue;
    const stands = place.cellOf(code, year);
    const was = typeResult(stands?.result ?? null);
    const now = typedNow(figure, was);
    const read = readTypedResult(criterion, now);
    const version = stands?.version ?? 0;
    if (read.faults.length > 0)
      found.faults.push(...read.faults.map((fault) => ({ cell, text: words.fault(fault) })));
    else if (saysTheSame(read.result, stands?.result ?? null)) found.unchanged += 1;
    else {
      found.changes.push(
        shownChange(figure, criterion, words.shown(was), words.shown(now), words.year(year)),
      );
      found.stores.push({ criterion: code, branch: null, year, version, result: read.result });
      carried.push({ ...figure, version });
    }
  }
  return { ...found, carried: JSON.stringify(carried) };
}

/** What stands in the cell then: its note and marks stay. */
const typedNow = ({ value, denominator, estimate }: Figure, was: TypedResult): TypedResult => ({
  ...{ ...was, value, denominator, notApplicable: "", negative: "yes" },
  estimate: estimate ? "yes" : was.estimate,
});

const saysTheSame = (now: EnteredResult | null, was: EnteredResult | null): boolean =>
  isSame(now, was) || isSameShare(now, was);

const shownChange = (
  { cell, criterion: code, year }: Figure,
  criterion: Criterion,
  was: string,
  now: string,
  field: string,
): ShownChange => ({
  id: `${code} ${year}`,
  name: criterion.text,
  by: null,
  fields: [{ cell, field, was, now }],
});

async function figureWords() {
  const [say, grade, results, t] = await Promise.all([
    getTranslations("results.fault"),
    getTranslations("grade"),
    getTranslations("results"),
    getTranslations("tableImport"),
  ]);
  const word = (value: string): string => {
    if (value === "yes" || value === "no") return results(`field.${value}`);
    const isGrade = (["excellent", "good", "completed", "not completed"] as const).find(
      (each) => each === value,
    );
    return isGrade === undefined ? value : grade(isGrade);
  };
  return {
    fault: (fault: Parameters<typeof wordFieldFault>[0]) => wordFieldFault(fault, say),
    year: (year: number) => t("year", { year: String(year) }),
    shown: ({ value, denominator, notApplicable }: TypedResult): string => {
      if (notApplicable !== "") return t("notApplicable");
      if (value === "") return results("blank");
      return denominator === "" ? word(value) : `${value}/${denominator}`;
    },
  };
}
