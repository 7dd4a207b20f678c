/** What the tests need of XML: elements, attributes and text. Throws where a document is not well-formed. */
export type XmlElement = {
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
};

const token = /<\?[^>]*\?>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y;
/** What XML 1.0 may hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u;

export function parseXml(xml: string): XmlElement {
  if (forbidden.test(xml)) throw new Error("a character that XML cannot hold");
  const root: XmlElement = { name: "", attributes: {}, children: [] };
  const open = [root];
  token.lastIndex = 0;
  while (token.lastIndex < xml.length) {
    const at = token.lastIndex;
    const found = token.exec(xml);
    if (found === null) throw new Error(`not well-formed at ${at}: ${xml.slice(at, at + 80)}`);
    take(found, open);
  }
  if (open.length !== 1) throw new Error(`<${open.at(-1)?.name}> is not closed`);
  return root;
}

function take([, closing, opening, attributes = "", empty, text]: RegExpExecArray, open: XmlElement[]): void {
  const inside = open.at(-1);
  if (text !== undefined) inside?.children.push(decode(text));
  if (opening !== undefined) {
    const element = { name: opening, attributes: attributesOf(attributes), children: [] };
    inside?.children.push(element);
    if (empty === "") open.push(element);
  }
  if (closing !== undefined && open.pop()?.name !== closing) throw new Error(`</${closing}> closes nothing`);
}

const attributesOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, decode(value)]),
  );

const named: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decode(text: string): string {
  if (/&(?!#?\w+;)/.test(text)) throw new Error(`a stray & in ${text.slice(0, 80)}`);
  return text.replace(/&(#x?)?(\w+);/g, (_, number: string | undefined, code: string) =>
    number === undefined
      ? (named[code] ?? "")
      : String.fromCodePoint(Number.parseInt(code, number === "#x" ? 16 : 10)),
  );
}
