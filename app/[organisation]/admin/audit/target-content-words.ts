import "server-only";
import { criterionFields } from "#lib/forms/target-form.ts";
import { isBuilderField, isBuilderWord } from "#lib/wording/builder-word.ts";
import { formatDecimal } from "#lib/wording/format.ts";
import type { Locale } from "#lib/wording/locale.ts";
import { translator } from "#lib/wording/translate.ts";

/** A field of a criterion in the trail: `P3a.horizon`, `P3a.baseline.year`, `P3a.threshold.2021`. */
const shape =
  /^(?<code>.+?)\.(?<field>threshold|upper|basis|baseline|[A-Za-z]+)(?:\.(?<part>year|value|\d{1,4}))?$/;

type Part = { code: string; field: string; part: string | undefined; value: unknown };

/** Whether a field of a target's event belongs to one of its criteria. */
export const isOfCriterion = (field: string): boolean => shape.test(field);

/** What the trail tells of a target's criteria, criterion by criterion, as "P3a, horizon: every year". */
export function criterionWords(fields: Record<string, unknown>, locale: Locale): string[] {
  const t = translator(locale);
  const parts = Object.entries(fields).flatMap(([name, value]): Part[] => {
    const { code, field, part } = shape.exec(name)?.groups ?? {};
    return code === undefined || field === undefined ? [] : [{ code, field, part, value }];
  });
  const label = ({ field, part }: Part): string => {
    if (field === "threshold" || field === "upper" || field === "basis")
      return t(`builder.changed.${field}`, { year: part ?? "" });
    const name = field === "baseline" ? (part === "year" ? "baselineYear" : "baselineValue") : field;
    return isBuilderField(name) ? t(`builder.field.${name}`).toLocaleLowerCase(locale) : field;
  };
  const word = ({ field, part, value }: Part): string => {
    const text = String(value);
    const word = `${field === "threshold" ? "grade" : field}.${text}`;
    if (isBuilderWord(word)) return t(`builder.word.${word}`);
    if (text === "true") return t("builder.trial.yes");
    const isNumber =
      field !== "basis" && part !== undefined && part !== "year" && /^-?\d+(\.\d+)?$/.test(text);
    return isNumber ? formatDecimal(text, locale) : text;
  };
  const measures = new Map(
    parts.filter(({ field }) => field === "measure").map(({ code, value }) => [code, value]),
  );
  return parts
    .filter(({ code, field }) => !isMoot(field, measures.get(code)))
    .toSorted((a, b) => a.code.localeCompare(b.code, locale) || place(a) - place(b))
    .map((each) =>
      t("builder.changed.criterion", { code: each.code, field: label(each), value: word(each) }),
    );
}

/** Whether a field says nothing of a criterion of this measure, of which it holds the only word there is. */
const isMoot = (field: string, measure: unknown): boolean =>
  measure !== undefined &&
  ((field === "headcount" && measure !== "share") ||
    (field === "aim" && (measure === "rating" || measure === "yes-no")));

const order: readonly string[] = [...criterionFields, "baseline", "threshold", "upper", "basis"];

/** In the order of the form; the versions of a threshold by their years. */
const place = ({ field, part }: Part): number => order.indexOf(field) * 10_000 + (Number(part) || 0);
