import "server-only";
import { grades } from "#lib/domain/grade.ts";
import type { Resolution } from "#lib/domain/resolution.ts";
import { typeResult } from "#lib/reading/typed-result.ts";
import { csv } from "#lib/report/csv.ts";
import { translator } from "#lib/wording/translate.ts";

const t = translator("vi");

const columns = [
  "target",
  "words",
  "criterion",
  "about",
  "unit",
  "branch",
  "year",
  "result",
  "note",
] as const;

/** What was entered for the criteria of a term, as a sheet that people read: a line for each result. */
export function resultList({ targets, results, branches }: Resolution): string {
  const names = new Map(branches.map(({ code, name }) => [code, name]));
  const rows = targets.flatMap((target) =>
    target.criteria.flatMap((criterion) =>
      results
        .filter((result) => result.criterion === criterion.code)
        .toSorted((one, other) => one.year - other.year)
        .map((result) => [
          ...[target.code, target.text, criterion.code, criterion.text, criterion.unit ?? ""],
          ...[names.get(result.branch ?? "") ?? "", String(result.year)],
          ...[reachedWords(result), result.note ?? ""],
        ]),
    ),
  );
  return csv([columns.map((column) => t(`archive.result.${column}`)), ...rows]);
}

function reachedWords(result: Resolution["results"][number]): string {
  const { value, denominator, notApplicable } = typeResult(result);
  if (notApplicable !== "") return t("archive.notApplicable", { reason: notApplicable });
  if (value === "yes" || value === "no") return t(`results.field.${value}`);
  const grade = grades.find((each) => each === value);
  if (grade !== undefined) return t(`grade.${grade}`);
  return denominator === "" ? value : `${value}/${denominator}`;
}
