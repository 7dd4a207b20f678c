import "server-only";
import { getTranslations } from "next-intl/server";
import type { ImportFault, ImportNote } from "#lib/domain/term-import.ts";

type Worded = { path: string; text: string };

/** What keeps a term from being brought in, in the language of the one who asks. */
export async function wordImportFaults(faults: ImportFault[]): Promise<Worded[]> {
  const t = await getTranslations("exchange.fault");
  const none = { given: "", there: "", field: "", branch: "", term: "", year: "" };
  return faults.map(({ path, code, params }) => ({ path, text: t(code, { ...none, ...params }) }));
}

const mostNamed = 5;

/** What whoever brings a term in should know before. */
export async function wordImportNotes(notes: ImportNote[]): Promise<string[]> {
  const t = await getTranslations("exchange.note");
  return notes.map((note) => {
    if (note.code === "settings kept") return t("settings kept");
    const named = note.names.slice(0, mostNamed).join("; ");
    const rest = note.names.length - mostNamed;
    const names = rest > 0 ? t("more", { names: named, count: String(rest) }) : named;
    return t(note.code, { count: note.names.length, names });
  });
}
