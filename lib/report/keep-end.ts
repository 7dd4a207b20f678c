import type { Paragraph, Section } from "#lib/report/drawing.ts";

/** So many lines stand on the page of the signature at least, where it would else be nearly empty. */
const fewestLines = 4;
/** What is longer fills half a page by itself: it breaks where the page ends. */
const mostLines = 15;
const lettersOfLine = 75;

/**
 * The sections, each with where its end begins to go with the signature: so many of the last paragraphs that the page of
 * the signature is never nearly empty. Headings go with what they are of.
 */
export function keepEnd(sections: Omit<Section, "keptFrom">[]): Section[] {
  let lines = 0;
  let isOpen = true;
  const kept = sections.toReversed().map((section): Section => {
    let keptFrom = section.paragraphs.length;
    for (const [at, paragraph] of [...section.paragraphs.entries()].toReversed()) {
      const own = linesOf(paragraph);
      isOpen &&= lines < fewestLines && lines + own <= mostLines;
      if (!isOpen) break;
      lines += own;
      keptFrom = at;
    }
    lines += 1;
    return { ...section, keptFrom };
  });
  return kept.toReversed();
}

/** About: where its lines break is the typesetter's business. */
const linesOf = ({ text, ...paragraph }: Paragraph): number =>
  Math.ceil(((paragraph.level === null ? (paragraph.lead ?? "") : "").length + text.length) / lettersOfLine);
