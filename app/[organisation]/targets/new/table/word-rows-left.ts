import "server-only";
import { getTranslations } from "next-intl/server";
import type { RowLeft } from "#app/[organisation]/targets/new/table/propose-rows.ts";
import { wordTargetFaults, wordTypedFaults } from "#app/[organisation]/targets/word-target-faults.ts";
import type { CarriedTargets } from "#lib/forms/read-carried-targets.ts";
import { cellAddress } from "#lib/forms/year-sheet.ts";
import type { Locale } from "#lib/wording/locale.ts";
import { wordUnsure } from "#lib/wording/word-unsure.ts";

/** Rows that cannot be brought in, each by the cell that keeps it out, and why; in the order of the table. */
export async function wordRowsLeft(
  { sheet, columns, faults }: Omit<CarriedTargets, "rows">,
  left: readonly RowLeft[],
  locale: Locale,
): Promise<{ cell: string; text: string }[]> {
  const t = await getTranslations("targetTable.left");
  const at = (row: number, column: number) => `${sheet}!${cellAddress(row, Math.max(0, column))}`;
  const unreadable = faults.map(({ row, column, code, text }) => ({
    ...{ row, cell: at(row, column) },
    text: isOfCell(code) ? t(code, { text: short(text) }) : t("row", { text: short(text), why: t(code) }),
  }));
  const others = left.map(async (each) => {
    const { row, code } = each.row;
    const { column, why } = await whyOf(each, locale);
    const isCode = column === "code" && columns.code >= 0;
    const text = t("row", { text: short(isCode ? code : each.row.text), why });
    return { row, cell: at(row, isCode ? columns.code : columns.text), text };
  });
  return [...unreadable, ...(await Promise.all(others))]
    .toSorted((a, b) => a.row - b.row)
    .map(({ cell, text }) => ({ cell, text }));
}

type FaultCode = CarriedTargets["faults"][number]["code"];

/** What is wrong with a cell by itself, and not with words and the level beside them. */
const isOfCell = (code: FaultCode): code is "no text" | "formula" | "unknown group" =>
  code === "no text" || code === "formula" || code === "unknown group";

async function whyOf(left: RowLeft, locale: Locale): Promise<{ column: "text" | "code"; why: string }> {
  const t = await getTranslations("targetTable.left");
  switch (left.why) {
    case "same text":
      return { column: "text", why: t("same text", { code: left.code }) };
    case "row twice":
    case "goes on":
    case "parts unclear":
    case "read otherwise":
      return { column: "text", why: t(left.why) };
    case "code twice":
      return { column: "code", why: t("code twice") };
    case "unread": {
      const sentences = new Set(left.unsure.map((each) => wordUnsure(each, locale)));
      return { column: "text", why: t("unread", { why: [...sentences].join(" ") }) };
    }
    case "faults": {
      const { code, ...others } = await wordTargetFaults(left.faults, left.nameOf);
      if (code !== undefined) return { column: "code", why: code };
      const words = new Set(Object.values({ ...others, ...(await wordTypedFaults(left.typedFaults)) }));
      return { column: "text", why: [...words].join(" ") };
    }
  }
}

const longestShown = 80;
const short = (text: string): string =>
  text.length > longestShown ? `${text.slice(0, longestShown).toWellFormed()}…` : text;
