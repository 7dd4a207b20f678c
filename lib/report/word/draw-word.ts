import {
  AlignmentType,
  Document,
  Footer,
  Header,
  type ISectionPropertiesOptions,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from "docx";
import type { ReportDrawing } from "#lib/report/drawing.ts";
import { annexBlocks } from "#lib/report/word/word-annex.ts";
import { partyFoot, partyHead, run, sectionLines, titleLines } from "#lib/report/word/word-front.ts";
import { styleNames, wordStyles } from "#lib/report/word/word-styles.ts";
import { twips } from "#lib/report/word/word-table.ts";
import { wordText } from "#lib/report/word/word-text.ts";

const a4 = { width: twips(210), height: twips(297) };
const [top, left, right] = [twips(20), twips(30), twips(15)];

const upright: ISectionPropertiesOptions = {
  titlePage: true,
  page: { size: a4, margin: { top, bottom: top, left, right, header: twips(10), footer: twips(8) } },
};

/** Word wants the upright sheet's width and height, and turns it. */
const landscape: ISectionPropertiesOptions = {
  page: {
    size: { ...a4, orientation: PageOrientation.LANDSCAPE },
    margin: { top, bottom: twips(15), left: top, right, header: twips(10), footer: twips(8) },
  },
};

/** The report as a Word document (OOXML) that the office edits: real styles, heads that repeat, one section per page form. */
export async function drawWord(drawing: ReportDrawing): Promise<Uint8Array> {
  const { title, author, keywords, annex, marks } = drawing;
  const page = { headers: { default: new Header({ children: [pageNumber()] }) }, footers: footers(drawing) };
  const document = new Document({
    title: wordText(title),
    creator: wordText(author),
    lastModifiedBy: wordText(author),
    keywords: keywords.join(", "),
    customProperties: keywords.map((keyword) => ({
      name: keyword.split(":")[0] ?? "",
      value: keyword.split(":")[1] ?? "",
    })),
    styles: wordStyles,
    sections: [
      {
        ...page,
        headers: { ...page.headers, first: new Header({ children: [new Paragraph({})] }) },
        properties: upright,
        children: [
          partyHead(drawing),
          ...titleLines(drawing),
          new Paragraph({ children: [run(drawing.opening)], spacing: { before: 240 } }),
          ...drawing.sections.flatMap(sectionLines),
          new Paragraph({ style: styleNames.head, keepNext: true }),
          partyFoot(drawing),
          sectionEnd(),
        ],
      },
      { ...page, properties: landscape, children: annexBlocks(annex, marks) },
    ],
  });
  return Packer.toBuffer(document);
}

/** A section ends with a paragraph: of one point, so that a page which is full is followed by no empty one. */
const sectionEnd = (): Paragraph =>
  new Paragraph({ spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT } });

const pageNumber = (): Paragraph =>
  new Paragraph({
    style: styleNames.head,
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT] })],
  });

/** Which frozen version a page is of; the first page has a foot of its own. */
function footers({ foot }: ReportDrawing) {
  const made = () =>
    new Footer({
      children: [
        new Paragraph({
          style: styleNames.small,
          children: foot === null ? [] : [run(foot, { size: 16, color: "505050" })],
        }),
      ],
    });
  return { default: made(), first: made() };
}
