import "server-only";
import { getTranslations } from "next-intl/server";
import { wordWorkbookFault } from "#app/[organisation]/results/[year]/excel/word-sheet-faults.ts";
import { largestFile } from "#lib/forms/sheet-import.ts";
import { readExcel } from "#lib/reading/read-excel.ts";
import type { Workbook } from "#lib/reading/workbook.ts";

/** The sheets of the Excel file that a form sent; or why there are none, in the user's words. */
export async function readUpload(form: FormData): Promise<{ sheets: Workbook } | { refused: string }> {
  const say = await getTranslations("excel.fault");
  const file = form.get("file");
  if (!(file instanceof File) || file.size === 0) return { refused: say("noFile") };
  if (file.size > largestFile) return { refused: (await getTranslations("tableImport"))("tooLarge") };
  const workbook = await readExcel(new Uint8Array(await file.arrayBuffer()));
  if (!("fault" in workbook)) return workbook;
  return { refused: wordWorkbookFault(workbook.fault, workbook.cell ?? "", say) };
}
