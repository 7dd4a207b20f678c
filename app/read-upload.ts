import "server-only";
import { getTranslations } from "next-intl/server";
import { fileName } from "#lib/domain/file-name.ts";
import { largestFile } from "#lib/forms/sheet-import.ts";
import { readExcel } from "#lib/reading/read-excel.ts";
import type { Workbook, WorkbookFault } from "#lib/reading/workbook.ts";

/** The sheets of the Excel file that a form sent, and its name; or why there are none, in the user's words. */
export async function readUpload(
  form: FormData,
): Promise<{ sheets: Workbook; name: string } | { refused: string }> {
  const say = await getTranslations("excel.fault");
  const file = form.get("file");
  if (!(file instanceof File) || file.size === 0) return { refused: say("noFile") };
  if (file.size > largestFile) return { refused: say("tooLarge") };
  const workbook = await readExcel(new Uint8Array(await file.arrayBuffer()));
  return "fault" in workbook
    ? { refused: say(key[workbook.fault], { cell: workbook.cell ?? "" }) }
    : { ...workbook, name: fileName(file.name) };
}

/** Why a file cannot be opened, by the words that say so. */
const key = {
  "not a zip": "notZip",
  "old or locked": "oldOrLocked",
  damaged: "damaged",
  "too large inside": "tooLargeInside",
  "not a workbook": "notWorkbook",
  beyond: "beyond",
  "too slow": "tooSlow",
} as const satisfies Record<WorkbookFault, string>;
