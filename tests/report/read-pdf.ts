import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A PDF read back: what a reader, a search and an assistive technology find in it. */
export type ReadPdf = {
  pages: number;
  /** The text in its order, without white space: where lines break is the typesetter's business. */
  text: string;
  byPage: string[];
  tagged: boolean;
  /** The roles of the structure tree of all pages. */
  roles: Set<string>;
  /** Fonts by name, and whether the file carries them. */
  fonts: Map<string, boolean>;
  title: string;
  keywords: string;
  language: string;
};

type Node = { role?: string; children?: object[] };

export async function readPdf(pdf: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({
    data: Uint8Array.from(pdf),
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    stopAtErrors: true,
    verbosity: 0,
  });
  const document = await task.promise;
  const roles = new Set<string>();
  const fonts = new Map<string, boolean>();
  const byPage: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const content = await page.getTextContent();
    byPage.push(squeeze(content.items.map((item) => ("str" in item ? item.str : "")).join("")));
    collectRoles((await page.getStructTree()) ?? {}, roles);
    await page.getOperatorList();
    for (const name of Object.keys(content.styles)) {
      const font = page.commonObjs.get(name);
      fonts.set(font.name, font.missingFile !== true);
    }
  }
  const { info } = await document.getMetadata();
  const read = {
    pages: document.numPages,
    text: byPage.join(""),
    byPage,
    tagged: (await document.getMarkInfo())?.Marked === true,
    roles,
    fonts,
    title: "Title" in info ? String(info.Title) : "",
    keywords: "Keywords" in info ? String(info.Keywords) : "",
    language: "Language" in info ? String(info.Language) : "",
  };
  await task.destroy();
  return read;
}

/** Without white space, and without the places where a long word may break. */
export function squeeze(text: string): string {
  return text.normalize("NFC").replace(/[\s\u200b]/g, "");
}

function collectRoles(node: Node, roles: Set<string>): void {
  if (typeof node.role === "string") roles.add(node.role);
  for (const child of node.children ?? []) collectRoles(child, roles);
}
