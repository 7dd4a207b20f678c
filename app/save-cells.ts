import "server-only";
import { refresh } from "next/cache";
import { getLocale, getTranslations } from "next-intl/server";
import {
  type CellFormState,
  type Conflict,
  fieldName,
  readCell,
  type SentCell,
  sentFields,
  shownText,
  untouched,
} from "#lib/forms/cell-form.ts";
import type { Recorded } from "#lib/store/record-cells.ts";
import type { LockedYear } from "#lib/store/year-state.ts";
import { formatMoment } from "#lib/wording/format.ts";
import type { Locale } from "#lib/wording/locale.ts";

/** A cell of a form: its fields, and how what was typed in them reads. */
export type FormCell<Change> = {
  id: string;
  /** The year it belongs to, which can be locked. */
  year: number;
  fields: readonly string[];
  read: (sent: SentCell) => { change: Change } | { faults: { field: string; message: string }[] };
};

/** What stands in a cell now, as its fields would show it. */
export type StandingCell = {
  version: number;
  typed: Record<string, string>;
  by: string | null;
  at: Date | null;
};

type CellForm<Change> = {
  cells: FormCell<Change>[];
  /** Reads what stands in the cells now, by cell id. */
  standing: () => Promise<Map<string, StandingCell>>;
  record: (changes: Change[]) => Promise<Recorded>;
  /** The first of some years that is no longer a draft; null where none is. */
  lockedYear: (years: number[]) => Promise<LockedYear | null>;
};

type Changed<Change> = { cell: FormCell<Change>; sent: SentCell };

/**
 * Saves the changed cells of a form, all or none, and answers what the form shows next. Whatever is refused
 * (a figure that cannot be read, a cell changed by others meanwhile, a locked year) comes back as it was typed.
 */
export async function saveCells<Change>(form: FormData, cellForm: CellForm<Change>): Promise<CellFormState> {
  const changed = cellForm.cells.flatMap((cell): Changed<Change>[] => {
    const sent = readCell(form, cell.id, cell.fields);
    return sent?.changed ? [{ cell, sent }] : [];
  });
  const say = await getTranslations("results");
  const { changes, errors, faulty } = readAll(changed);
  if (faulty > 0)
    return (
      (await refuseLocked(form, cellForm, changed, changed)) ??
      refuse(form, say("faulty", { count: faulty }), { errors })
    );
  if (changes.length === 0)
    return { ...untouched, answer: Date.now(), notice: { kind: "unchanged", text: say("unchanged") } };
  const recorded = await cellForm.record(changes);
  if (recorded.stored) {
    refresh();
    const moment = formatMoment(new Date(), (await getLocale()) as Locale);
    const text = say("saved", { count: changes.length, moment });
    return { ...untouched, answer: Date.now(), notice: { kind: "saved", text } };
  }
  const refused = recorded.refused.flatMap((index) => changed[index] ?? []);
  return (
    (await refuseLocked(form, cellForm, changed, refused)) ?? (await refuseStale(form, cellForm, refused))
  );
}

/** All that was typed comes back as texts where a year is locked, whose fields the page has no more; else null. */
async function refuseLocked<Change>(
  form: FormData,
  { lockedYear }: CellForm<Change>,
  changed: Changed<Change>[],
  refused: Changed<Change>[],
): Promise<CellFormState | null> {
  const locked = await lockedYear(refused.map(({ cell }) => cell.year));
  if (locked === null) return null;
  refresh();
  const say = await getTranslations("results");
  const held = changed.map(({ cell, sent }) => ({
    ...{ cell: cell.id, text: shownValue(sent.typed, say("blank")) },
  }));
  return refuse(form, say("locked", { year: String(locked.year), state: locked.state }), { held });
}

/** The answer to somebody whose session has ended: nothing is stored and nothing typed is lost. */
export async function signedOutAnswer(form: FormData): Promise<CellFormState> {
  const say = await getTranslations("results");
  return refuse(form, say("signedOut"), {});
}

function readAll<Change>(changed: Changed<Change>[]) {
  const changes: Change[] = [];
  const errors: Record<string, string> = {};
  let faulty = 0;
  for (const { cell, sent } of changed) {
    const read = cell.read(sent);
    if ("change" in read) {
      changes.push(read.change);
      continue;
    }
    faulty += 1;
    for (const { field, message } of read.faults) errors[fieldName(cell.id, field)] = message;
  }
  return { changes, errors, faulty };
}

function refuse(form: FormData, text: string, found: Partial<CellFormState>): CellFormState {
  const typed = sentFields(form);
  return { ...untouched, ...found, typed, answer: Date.now(), notice: { kind: "refused", text } };
}

/** Both values of every refused cell are shown; saving again is then upon the version that stands now. */
async function refuseStale<Change>(
  form: FormData,
  { standing }: CellForm<Change>,
  stale: Changed<Change>[],
): Promise<CellFormState> {
  const now = await standing();
  const say = await getTranslations("results");
  const locale = (await getLocale()) as Locale;
  const conflicts: Record<string, Conflict> = {};
  for (const { cell, sent } of stale) {
    const stands = now.get(cell.id) ?? { version: 0, typed: blanked(sent.typed), by: null, at: null };
    conflicts[cell.id] = {
      version: stands.version,
      was: shownText(stands.typed),
      theirs: say("conflict.theirs", {
        name: stands.by ?? say("conflict.someone"),
        moment: stands.at === null ? "—" : formatMoment(stands.at, locale),
        value: shownValue(stands.typed, say("blank")),
      }),
      mine: say("conflict.mine", { value: shownValue(sent.typed, say("blank")) }),
    };
  }
  return refuse(form, say("stale", { count: stale.length }), { conflicts });
}

const blanked = (typed: Record<string, string>) =>
  Object.fromEntries(Object.keys(typed).map((field) => [field, ""]));

const shownValue = (typed: Record<string, string>, blank: string): string => {
  const filled = Object.values(typed).filter((text) => text !== "");
  return filled.length === 0 ? blank : filled.join(" / ");
};
