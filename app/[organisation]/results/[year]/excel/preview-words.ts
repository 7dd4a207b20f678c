import "server-only";
import { getLocale, getTranslations } from "next-intl/server";
import type { PreviewWords } from "#app/[organisation]/results/[year]/excel/show-preview.ts";
import type { SayFaults } from "#app/[organisation]/results/[year]/excel/word-sheet-faults.ts";
import type { Locale } from "#lib/wording/locale.ts";

/** How a preview and its faults are said, in the language of the one who asks. */
export async function previewWords(year: number): Promise<{ words: PreviewWords; faults: SayFaults }> {
  const [locale, excel, results, fault, result] = await Promise.all([
    getLocale(),
    getTranslations("excel"),
    getTranslations("results"),
    getTranslations("excel.fault"),
    getTranslations("results.fault"),
  ]);
  const sheet: SayFaults["sheet"] = (kind) => excel(`sheet.${kind}`);
  return {
    words: {
      locale: locale as Locale,
      blank: results("blank"),
      sheet,
      column: (field) => excel(`column.${field}`, { year: String(year) }),
      by: ({ name, moment }) => excel("import.by", { name: name ?? excel("import.someone"), moment }),
    },
    faults: { sheet, excel: fault, result },
  };
}
