import type { Blob } from "node:buffer";
import type Stream from "node:stream";
import type { Feature } from "write-excel-file/node";
import {
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeTextContent,
} from "write-excel-file/utility";
import { cellAddress, fieldsRow } from "#lib/forms/year-sheet.ts";
import { inputGround } from "#lib/report/year-sheet-cell.ts";

type SheetFeature = Feature<Stream | Buffer | Blob>;

/** A list that opens in the cells named: the first choice is blank. */
export type DropDown = { texts: readonly string[]; cells: { row: number; column: number }[] };

const sheetFile = "xl/worksheets/sheet{id}.xml";

/** The first column and the row of the fields' names are for the reader only. */
export const hidden: SheetFeature = {
  files: {
    transform: {
      [sheetFile]: {
        transformElementAttributes: (tag, attributes, index) =>
          (tag === "col" && index === 0) || (tag === "row" && index === fieldsRow)
            ? { ...attributes, hidden: 1 }
            : attributes,
      },
    },
  },
};

/** Rows grow with what is typed into them: the height that is said is no one's wish. */
export const growing: SheetFeature = {
  files: {
    transform: {
      [sheetFile]: {
        transformElementAttributes: (tag, attributes) => {
          if (tag !== "row") return attributes;
          const { customHeight: _, ...others } = attributes;
          return others;
        },
      },
    },
  },
};

/** Only the fields can be filled in; there is no password, so that an office may undo it. */
export const guarded: SheetFeature = {
  files: {
    transform: {
      "xl/styles.xml": { transform: unlockInputs },
      [sheetFile]: {
        transform: (xml) =>
          insert(
            xml,
            '<sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0" formatColumns="0" formatRows="0"/>',
          ),
      },
    },
  },
};

function unlockInputs(xml: string): string {
  const fills = xml.match(/<fill>.*?<\/fill>/gs) ?? [];
  const ground = fills.findIndex((fill) => fill.includes(inputGround.slice(1)));
  return xml.replace(/<xf ([^>]*)>(.*?)<\/xf>/gs, (style, attributes: string, inner: string) =>
    ` ${attributes} `.includes(` fillId="${ground}" `)
      ? `<xf ${attributes} applyProtection="1">${inner}<protection locked="0"/></xf>`
      : style,
  );
}

/** Drop-down lists, by sheet. */
export const dropDowns = (ofSheets: DropDown[][]): SheetFeature => ({
  files: {
    transform: {
      [sheetFile]: {
        transform: (xml, _options, { sheetIndex }) => {
          const lists = (ofSheets[sheetIndex] ?? []).filter(({ cells }) => cells.length > 0);
          if (lists.length === 0) return xml;
          const inside = lists.map(listXml).join("");
          return insert(xml, `<dataValidations count="${lists.length}">${inside}</dataValidations>`);
        },
      },
    },
  },
});

function listXml({ texts, cells }: DropDown): string {
  const where = cells.map(({ row, column }) => cellAddress(row, column)).join(" ");
  const list = sanitizeTextContent(`"${texts.join(",")}"`);
  return `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${where}"><formula1>${list}</formula1></dataValidation>`;
}

const insert = (xml: string, markup: string): string =>
  insertElementMarkupAccordingToOrderOfSiblings(
    xml,
    markup,
    getOrderOfSiblings(sheetFile, "worksheet") ?? [],
    "worksheet",
  );

/** Printed on as many pages as it takes, one wide; the row of heads (counted from 1) of every sheet stands on each. */
export const printed = (sheetNames: readonly string[], headRow: number): SheetFeature => ({
  files: {
    transform: {
      "xl/workbook.xml": {
        transform: (xml) => {
          const titles = sheetNames.map((name, at) => {
            const rows = `'${sanitizeTextContent(name)}'!$${headRow}:$${headRow}`;
            return `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${rows}</definedName>`;
          });
          return xml.replace("<definedNames/>", `<definedNames>${titles.join("")}</definedNames>`);
        },
      },
      [sheetFile]: {
        transform: (xml) => insert(xml, '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'),
        transformElementAttributes: (tag, attributes) =>
          tag === "pageSetup" ? { ...attributes, fitToWidth: 1, fitToHeight: 0 } : attributes,
      },
    },
  },
});
