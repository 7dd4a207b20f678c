import { AlignmentType, convertMillimetersToTwip, type IStylesOptions, LineRuleType } from "docx";

const exactly = (points: number) => ({ line: points * 20, lineRule: LineRuleType.EXACT });
const single = { line: 240, lineRule: LineRuleType.AUTO };
const before = (points: number) => ({ before: points * 20 });
const bold = (points: number) => ({ bold: true, size: points * 2, color: "000000" });
const firstLine = { firstLine: convertMillimetersToTwip(10) };

/** The paragraphs of a Party document by name, so that the office changes a style once and not every line. */
export const styleNames = {
  body: "Normal",
  head: "PartyHead",
  subject: "Subject",
  small: "Small",
  cell: "AnnexCell",
  note: "AnnexNote",
} as const;

/** The form of a Party document: 14 pt on exact lines of 18 pt, first line 10 mm, 6 pt before (Hướng dẫn 05-HD/VPTW). */
export const wordStyles: IStylesOptions = {
  default: {
    document: {
      run: { font: "Times New Roman", size: 28, language: { value: "vi-VN" } },
      paragraph: {
        alignment: AlignmentType.JUSTIFIED,
        indent: firstLine,
        spacing: { ...exactly(18), ...before(6) },
      },
    },
    title: {
      run: bold(16),
      paragraph: { alignment: AlignmentType.CENTER, indent: { firstLine: 0 }, spacing: before(14) },
    },
    heading1: {
      run: bold(14),
      paragraph: { keepNext: true, indent: firstLine, spacing: { ...exactly(18), ...before(12) } },
    },
    heading2: { run: bold(14), paragraph: { keepNext: true, indent: firstLine } },
    heading3: {
      run: { italics: true, size: 28, color: "000000" },
      paragraph: { keepNext: true, indent: firstLine },
    },
  },
  paragraphStyles: [
    unindented(styleNames.head, "Party Head", AlignmentType.CENTER, exactly(18)),
    {
      ...unindented(styleNames.subject, "Subject", AlignmentType.CENTER, exactly(18)),
      run: { bold: true },
    },
    { ...unindented(styleNames.small, "Small", AlignmentType.LEFT, exactly(15)), run: { size: 24 } },
    unindented(styleNames.cell, "Annex Cell", AlignmentType.CENTER, single),
    { ...unindented(styleNames.note, "Annex Note", AlignmentType.LEFT, single), run: { size: 22 } },
  ],
};

function unindented(
  id: string,
  name: string,
  alignment: (typeof AlignmentType)["CENTER" | "LEFT"],
  spacing: { line: number; lineRule: (typeof LineRuleType)["AUTO" | "EXACT"] },
) {
  const paragraph = { alignment, indent: { firstLine: 0 }, spacing: { before: 0, after: 0, ...spacing } };
  return { id, name, basedOn: "Normal", quickFormat: true, paragraph };
}
