import { join } from "node:path";
import { buildScorecard } from "#lib/domain/build-scorecard.ts";
import { blankNarrative } from "#lib/domain/narrative.ts";
import type { Report } from "#lib/domain/report.ts";
import { drawAnnexSheet } from "#lib/report/annex-sheet.ts";
import { describeReport } from "#lib/report/describe-report.ts";
import type { ReportDrawing } from "#lib/report/drawing.ts";
import { typesetter } from "#lib/report/typesetter.ts";
import { drawWord } from "#lib/report/word/draw-word.ts";
import { median, termOf } from "#tests/bench/term-of.ts";

/** Every target is met. How long the documents of 300 targets over five years take, and what five hundred small ones leave in memory. */

const rows = 300;
const rounds = 7;
const smallDocuments = 500;

function reportOf(targets: number): Report {
  const { organisation, term, branches, ...resolution } = termOf(targets, "92");
  const [review] = resolution.reviews;
  if (review === undefined) throw new Error("The term has no review.");
  const scorecard = buildScorecard({ organisation, term, branches, ...resolution }, review);
  return { organisation, term, branches, scorecard, narrative: blankNarrative, unapprovedYears: [] };
}

const drawingOf = (targets: number): ReportDrawing => describeReport(reportOf(targets), { kind: "draft" });

/** The median of several rounds, after one that loads what is loaded once. */
async function milliseconds(work: () => unknown): Promise<number> {
  await work();
  const took: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const begun = performance.now();
    await work();
    took.push(performance.now() - begun);
  }
  return median(took);
}

const root = join(import.meta.dirname, "../..");
const typeset = typesetter(root);
const large = drawingOf(rows);
const pdf = await milliseconds(() => typeset(large, "ua-1"));
console.log(`documents of ${rows} targets over five years, median of ${rounds}:`);
console.log(`  described: ${(await milliseconds(() => drawingOf(rows))).toFixed(0)} ms`);
console.log(`  PDF: ${pdf.toFixed(0)} ms (wanted: 400)`);
console.log(`  Word: ${(await milliseconds(() => drawWord(large))).toFixed(0)} ms`);
console.log(`  Excel: ${(await milliseconds(() => drawAnnexSheet(large))).toFixed(0)} ms`);

const megabytes = (): number => process.memoryUsage().rss / 1_000_000;
const small = drawingOf(10);
for (let drawn = 0; drawn < 50; drawn += 1) typeset(small, "ua-1");
const before = megabytes();
for (let drawn = 0; drawn < smallDocuments; drawn += 1) typeset(small, "ua-1");
console.log(
  `  memory over ${smallDocuments} PDFs of 10 targets: ${before.toFixed(0)} MB before, ${megabytes().toFixed(0)} MB after`,
);
// Loaded last, that the memory above is the product's.
const { drawReactPdf } = await import("#tests/bench/react-pdf-table.ts");
const other = await milliseconds(() => drawReactPdf(large));
console.log(
  `  the same table by @react-pdf/renderer: ${other.toFixed(0)} ms, ${(other / pdf).toFixed(1)} times the PDF (wanted: 8)`,
);
