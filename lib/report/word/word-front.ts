import { HeadingLevel, Paragraph, type Table, TextRun, UnderlineType } from "docx";
import type { Frame, ReportDrawing, Section } from "#lib/report/drawing.ts";
import { styleNames } from "#lib/report/word/word-styles.ts";
import { sideBySide } from "#lib/report/word/word-table.ts";
import { wordText } from "#lib/report/word/word-text.ts";
import { translator } from "#lib/wording/translate.ts";

const t = translator("vi");

type Look = ConstructorParameters<typeof TextRun>[0] & object;

export const run = (text: string, look: Look = {}): TextRun => new TextRun({ ...look, text: wordText(text) });

export const line = (style: string, text: string, look: Look = {}): Paragraph =>
  new Paragraph({ style, children: [run(text, look)] });

/** Who reports on the left, the Party's name with place and day on the right; a blank is left to fill in. */
export function partyHead(frame: Frame): Table {
  const { superior, committee, number, symbol, party, place, day, year, marks } = frame;
  const blankDay = t("report.blankDay", { year });
  const head = (text: string, look: Look = {}) => line(styleNames.head, text, look);
  return sideBySide(
    [80, 85],
    [
      ...(superior === null ? [] : [head(superior)]),
      head(committee, { bold: true }),
      head("*"),
      head(t("report.numberOf", { number: `${number ?? "        "}${symbol}` })),
    ],
    [
      head(party, { bold: true, size: 30, underline: { type: UnderlineType.SINGLE } }),
      head(t("report.place", { place, day: day ?? blankDay }), { italics: true }),
      ...marks.map((mark) => head(mark, { bold: true, size: 26 })),
    ],
  );
}

export const titleLines = ({ kind, subject }: Frame): Paragraph[] => [
  new Paragraph({ heading: HeadingLevel.TITLE, children: [run(kind)] }),
  ...subject.map((text) => line(styleNames.subject, text)),
  line(styleNames.head, "-----"),
];

const levels = { 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 };

/** A section; the end of the report goes with the signature, which never stands alone on a page. */
export function sectionLines({ heading, paragraphs, keptFrom }: Section): Paragraph[] {
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(heading)] }),
    ...paragraphs.map((each, at) => {
      if (each.level !== null)
        return new Paragraph({ heading: levels[each.level], children: [run(each.text)] });
      const lead = each.lead === null ? [] : [run(`${each.lead} `, { italics: true })];
      const kept = at >= keptFrom ? { keepNext: true } : {};
      return new Paragraph({ ...kept, children: [...lead, run(each.text)] });
    }),
  ];
}

/** Who receives it and who signs it, kept on one page. */
export function partyFoot(report: ReportDrawing): Table {
  const { recipientsHead, recipients, onBehalf, office, signatory } = report;
  const space = [1, 2, 3, 4].map(() => line(styleNames.head, ""));
  return sideBySide(
    [82, 83],
    [
      line(styleNames.small, recipientsHead, { size: 28, underline: { type: UnderlineType.SINGLE } }),
      ...recipients.map((recipient) => line(styleNames.small, `- ${recipient}`)),
    ],
    [
      line(styleNames.head, onBehalf, { bold: true }),
      line(styleNames.head, office),
      ...space,
      line(styleNames.head, signatory ?? "", { bold: true }),
    ],
  );
}
