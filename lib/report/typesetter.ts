import { readFileSync } from "node:fs";
import { join } from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import type { ReportDrawing, SummaryDrawing } from "#lib/report/drawing.ts";
import { fontCoverage } from "#lib/report/font-coverage.ts";
import type { PdfStandard } from "#lib/report/order.ts";
import { printableTexts } from "#lib/report/printable.ts";

const faces = [
  "400Regular/Tinos_400Regular.ttf",
  "400Regular_Italic/Tinos_400Regular_Italic.ttf",
  "700Bold/Tinos_700Bold.ttf",
  "700Bold_Italic/Tinos_700Bold_Italic.ttf",
];

/** Sets a drawing as PDF. To be PDF/A-2a it needs to say when it was made. */
type Typeset = (drawing: ReportDrawing | SummaryDrawing, standard: PdfStandard) => Uint8Array;

/** Makes the function that sets drawings. `root` is the project's folder: template and fonts lie there. */
export function typesetter(root: string): Typeset {
  const fonts = faces.map((face) => readFileSync(join(root, "node_modules/@expo-google-fonts/tinos", face)));
  const source = readFileSync(join(root, "lib/report/report.typ"), "utf8");
  const covered = fonts.map(fontCoverage);
  const draws = (codePoint: number): boolean => covered.every((font) => font.has(codePoint));
  const compiler = NodeCompiler.create({
    // A folder that is not there: the template can read nothing from the disk.
    workspace: join(root, "lib/report/nothing"),
    fontArgs: [{ fontBlobs: fonts }],
  });
  return (drawing, standard) => {
    // Version and hash are compared and pasted: no letter may come between theirs.
    const { keywords, made, foot } = drawing;
    const data = JSON.stringify({ ...printableTexts(drawing, draws), keywords, made, foot });
    const document = { mainFileContent: source, inputs: { data } };
    try {
      return Uint8Array.from(compiler.pdf(document, { pdfStandard: standard }));
    } catch (error) {
      throw new Error(diagnosis(compiler, document) || String(error), { cause: error });
    } finally {
      compiler.evictCache(0);
    }
  };
}

/** `pdf()` throws an empty message; compiling once more tells what was wrong. */
function diagnosis(compiler: NodeCompiler, document: Parameters<NodeCompiler["compile"]>[0]): string {
  const error = compiler.compile(document).takeError();
  return error === null ? "" : JSON.stringify(compiler.fetchDiagnostics(error));
}
