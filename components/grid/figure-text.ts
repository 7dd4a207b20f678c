import { useTranslations } from "next-intl";
import { grades } from "#lib/domain/grade.ts";
import type { TypedFields } from "#lib/reading/typed-entry.ts";
import { markFields } from "#lib/reading/typed-result.ts";

/** How a cell's figure reads on one line: "64 / 65", "Có", "Hoàn thành tốt nhiệm vụ"; empty where there is none. */
export function useFigureText(): (typed: TypedFields) => string {
  const t = useTranslations("results.field");
  const sayGrade = useTranslations("grade");
  const say = (text: string): string => {
    const grade = grades.find((each) => each === text);
    if (grade !== undefined) return sayGrade(grade);
    return text === "yes" || text === "no" ? t(text) : text;
  };
  return (typed) => {
    const texts = Object.entries(typed)
      .filter(([field]) => !markFields.includes(field))
      .map(([, text]) => text);
    if (texts.every((text) => text === "")) return "";
    // Of a share a blank denominator says nothing; of several counts each has its place.
    const shown = "value" in typed ? texts.filter((text) => text !== "") : texts;
    return shown.map((text) => (text === "" ? "—" : say(text))).join(" / ");
  };
}
