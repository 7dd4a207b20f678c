import type { Remedy } from "#lib/domain/narrative.ts";
import type { Report } from "#lib/domain/report.ts";
import type { Paragraph } from "#lib/report/drawing.ts";
import { textParagraphs } from "#lib/report/paragraphs.ts";
import { formatDay } from "#lib/wording/format.ts";
import { translator } from "#lib/wording/translate.ts";

const t = translator("vi");

/** Under each target what will be done, by whom and until when. */
export function describeRemedies({ narrative, scorecard }: Report): Paragraph[] {
  return scorecard.rows.flatMap(({ target }) => {
    const remedies = narrative.targets.find((each) => each.target === target.code)?.remedies ?? [];
    if (remedies.length === 0) return [];
    const lead = t("report.parts.aboutTarget", { target: target.text.replace(/\.$/, "") });
    return [{ level: null, lead, text: "" }, ...remedies.flatMap((remedy) => textParagraphs(word(remedy)))];
  });
}

function word({ text, person, due }: Remedy): string {
  const notes = [
    ...(person === undefined ? [] : [t("report.remedy.person", { person })]),
    ...(due === undefined ? [] : [t("report.remedy.due", { day: formatDay(due, "vi") })]),
  ];
  const plain = text.trim().replace(/\.$/, "");
  return notes.length === 0
    ? t("report.remedy.item", { text: plain })
    : t("report.remedy.noted", { text: plain, notes: notes.join("; ") });
}
