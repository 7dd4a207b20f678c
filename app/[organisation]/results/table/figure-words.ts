import "server-only";
import { getTranslations } from "next-intl/server";
import { wordFieldFault } from "#components/results/word-field-fault.ts";
import type { TypedResult } from "#lib/reading/typed-result.ts";

export type FigureWords = Awaited<ReturnType<typeof figureWords>>;

/** A preview shows the beginning of a long note; all of it is stored. */
const longestShown = 240;

/** How figures and notes of a table are said, as they are and as they would be. */
export async function figureWords() {
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
    note: (year: number) => t("roles.note", { year: String(year) }),
    text: (text: string) =>
      text === ""
        ? results("blank")
        : text.length > longestShown
          ? `${text.slice(0, longestShown).toWellFormed()}…`
          : text,
    shown: ({ value, denominator, notApplicable }: TypedResult): string => {
      if (notApplicable !== "") return t("notApplicable");
      if (value === "") return results("blank");
      return denominator === "" ? word(value) : `${value}/${denominator}`;
    },
  };
}
