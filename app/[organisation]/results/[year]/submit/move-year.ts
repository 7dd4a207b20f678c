"use server";

import { refresh } from "next/cache";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { readYearAddress } from "#app/bound-address.ts";
import { currentActor, orNotFound } from "#app/visit.ts";
import { handIn } from "#lib/domain/hand-in.ts";
import { textFault } from "#lib/domain/text-fault.ts";
import { isYearMove, type YearMove } from "#lib/domain/year-move.ts";
import { type MoveFormState, untouchedMove } from "#lib/forms/move-form.ts";
import type { SignedIn } from "#lib/identity/actor.ts";
import { openOrganisation } from "#lib/identity/open-organisation.ts";
import { moveYear } from "#lib/store/move-year.ts";
import { readResolution } from "#lib/store/read-resolution.ts";
import type { Locale } from "#lib/wording/locale.ts";
import { wordWarning } from "#lib/wording/word-warning.ts";

/** Moves a year: submits, returns, approves or reopens it. What was typed comes back where it is refused. */
export async function moveYearByForm(
  address: { organisation: string; year: string },
  move: YearMove,
  _previous: MoveFormState,
  form: FormData,
): Promise<MoveFormState> {
  const say = await getTranslations("handIn");
  const note = String(form.get("note") ?? "")
    .replaceAll("\r\n", "\n")
    .normalize("NFC")
    .trim();
  const acknowledged = form.getAll("acknowledged").map(String);
  const refuse = (text: string): MoveFormState => ({ kind: "refused", text, note, acknowledged });
  const actor = await currentActor();
  if (actor === null) return refuse(say("fault.signedOut"));
  if (textFault(note) !== null) return refuse(say("fault.text"));
  if (!isYearMove(move)) notFound();
  const { organisation, year } = readYearAddress(address);
  const { id } = await orNotFound(openOrganisation(actor, organisation));
  const looked = move === "submit" ? await lookOver(actor, id, year, acknowledged) : { warnings: [] };
  if ("lacking" in looked) return refuse(say(`fault.${looked.lacking}`));
  const moving = { move, note: note === "" ? null : note, acknowledged: looked.warnings };
  const moved = await orNotFound(moveYear(actor, id, year, moving));
  if (!moved.moved && moved.why === "reason") return refuse(say("fault.reason"));
  refresh();
  if (!moved.moved) return refuse(say(moved.why === "own figures" ? "fault.ownFigures" : "fault.otherState"));
  return { ...untouchedMove, kind: "done" };
}

/** What keeps a year from being handed in: a missed result without a note, or a warning nobody has looked at. */
type Lacking = "unexplained" | "warnings";

/** Looks a year over before it is handed in: its warnings, all acknowledged; whatever else was sent is none of them. */
async function lookOver(
  actor: SignedIn,
  organisationId: string,
  year: number,
  acknowledged: string[],
): Promise<{ lacking: Lacking } | { warnings: string[] }> {
  const resolution = await orNotFound(readResolution(actor, organisationId, { year }));
  const { unexplained, warnings } = handIn(resolution, year);
  if (unexplained.length > 0) return { lacking: "unexplained" };
  const locale = (await getLocale()) as Locale;
  const sentences = warnings.map((warning) => wordWarning(warning, resolution, locale));
  return sentences.every((sentence) => acknowledged.includes(sentence))
    ? { warnings: sentences }
    : { lacking: "warnings" };
}
