import { readZip } from "#lib/reading/zip-entries.ts";
import { parseXml, type XmlElement } from "#tests/report/xml.ts";

/** A Word document read back: its paragraphs with their styles, its tables, its sections. */
export type ReadWord = {
  /** Every part of the package that is XML, parsed: what is not well-formed has thrown. */
  parts: Map<string, XmlElement>;
  paragraphs: { style: string; text: string }[];
  tables: string[][][];
  body: XmlElement;
};

export function readWord(docx: Uint8Array): ReadWord {
  const zip = readZip(Buffer.from(docx), (name) => /\.(xml|rels)$/.test(name));
  if ("fault" in zip) throw new Error(zip.fault);
  const parts = new Map(zip.entries.map(({ name, content }) => [name, parseXml(content.toString("utf8"))]));
  const body = parts.get("word/document.xml");
  if (body === undefined) throw new Error("no document");
  return {
    parts,
    body,
    paragraphs: all(body, "w:p").map((paragraph) => ({
      style: all(paragraph, "w:pStyle")[0]?.attributes["w:val"] ?? "Normal",
      text: textOf(paragraph),
    })),
    tables: all(body, "w:tbl").map((table) =>
      all(table, "w:tr").map((row) => all(row, "w:tc").map((cell) => textOf(cell))),
    ),
  };
}

/** All elements of a name, in the order of the document. */
export function all(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) =>
    typeof child === "string" ? [] : [...(child.name === name ? [child] : []), ...all(child, name)],
  );
}

/** A line break within a paragraph is a line feed, raised letters stand behind a caret. */
export function textOf(element: XmlElement): string {
  if (element.name === "w:r") {
    const raised = all(element, "w:vertAlign").length > 0 ? "^" : "";
    return (
      raised + element.children.map((child) => (typeof child === "string" ? "" : textOf(child))).join("")
    );
  }
  if (element.name === "w:br") return "\n";
  if (element.name === "w:t") return element.children.join("");
  return element.children.map((child) => (typeof child === "string" ? "" : textOf(child))).join("");
}
