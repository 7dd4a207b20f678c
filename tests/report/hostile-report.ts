import type { Report, Standing } from "#lib/domain/report.ts";
import { exampleResolution, frozen, reportOf } from "#tests/report/example-report.ts";
import { fullNarrative } from "#tests/report/full-narrative.ts";

/** Fields that hold no text of the office but a code, a word of the system, a number or a day. */
const notTexts = new Set([
  ...["code", "target", "group", "role", "measure", "of", "base", "against", "subject", "source", "level"],
  ...["aim", "better", "horizon", "headcount", "award", "verdict", "kind", "value", "upper", "rating"],
  ...["basis", "heldOn", "on", "due", "deadline", "sentOn", "parent", "criterion", "branch", "rule"],
]);

/** The example, frozen and with every section written, with `text` in every place of it that takes one. */
export function hostileReport(text: string): { report: Report; standing: Standing; places: number } {
  const resolution = exampleResolution();
  const [first, ...others] = resolution.results;
  if (first === undefined) throw new Error("the example has results");
  const { criterion, year } = first;
  const excused = { criterion, year, notApplicable: "không có" };
  const report = {
    ...reportOf({ ...resolution, results: [excused, ...others] }),
    narrative: fullNarrative,
  };
  const whole: Report = {
    ...report,
    organisation: { ...report.organisation, place: "Tỉnh" },
  };
  let places = 0;
  const put = (value: unknown, field: string): unknown => {
    if (typeof value === "string") {
      if (notTexts.has(field)) return value;
      places += 1;
      return text;
    }
    if (Array.isArray(value)) return value.map((each) => put(each, field));
    // Exact numbers are no objects to look into.
    if (value === null || typeof value !== "object" || "d" in value) return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, put(each, name)]));
  };
  const hostile = put(whole, "") as Report;
  const standing: Standing = {
    ...frozen,
    formalities: { ...frozen.formalities, number: text, signatory: text },
  };
  return { report: hostile, standing, places };
}
