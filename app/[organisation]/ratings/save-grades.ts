"use server";

import { getTranslations } from "next-intl/server";
import { gradeCellId } from "#app/[organisation]/ratings/grade-rows.ts";
import { type FormCell, type StandingCell, saveCells, signedOutAnswer } from "#app/save-cells.ts";
import { currentActor, orNotFound } from "#app/visit.ts";
import { activeIn } from "#lib/domain/active-in.ts";
import { type Grade, grades } from "#lib/domain/grade.ts";
import type { Resolution } from "#lib/domain/resolution.ts";
import { yearsOf } from "#lib/domain/years-of.ts";
import type { CellFormState } from "#lib/forms/cell-form.ts";
import { openOrganisation } from "#lib/store/organisation.ts";
import type { EnteredRating } from "#lib/store/rating-cells.ts";
import { type FigureChange, recordFigures } from "#lib/store/rating-cells.ts";
import { type FigureCell, readRatingCells } from "#lib/store/read-figure-cells.ts";
import { readResolution } from "#lib/store/read-resolution.ts";
import { findLockedYear } from "#lib/store/year-state.ts";

/** Saves the changed grades of the organisation and its branches, all or none. */
export async function saveGrades(
  address: { organisation: string; term: string },
  _previous: CellFormState,
  form: FormData,
): Promise<CellFormState> {
  const actor = await currentActor();
  if (actor === null) return signedOutAnswer(form);
  const { id } = await orNotFound(openOrganisation(actor, address.organisation));
  const resolution = await orNotFound(readResolution(actor, id, { code: address.term }));
  const stands = await readRatingCells(actor, id);
  const say = await getTranslations("results.fault");
  const saving = saveCells(form, {
    cells: formCells(resolution, stands, (text) => say("unreadable", { text })),
    standing: async () => standingCells(await readRatingCells(actor, id)),
    record: (changes: FigureChange[]) => recordFigures(actor, id, changes),
    lockedYear: (refused) =>
      findLockedYear(
        actor,
        id,
        refused.map(({ year }) => year),
      ),
  });
  return orNotFound(saving);
}

type Cells = FigureCell<EnteredRating>[];

function formCells(
  { term, branches }: Resolution,
  stands: Cells,
  unreadable: (text: string) => string,
): FormCell<FigureChange>[] {
  return yearsOf(term).flatMap((year) => {
    const active = branches.filter((branch) => activeIn(branch, year));
    return [null, ...active.map(({ code }) => code)].map(
      (branch): FormCell<FigureChange> => ({
        id: gradeCellId(branch, year),
        fields: ["rating"],
        read: ({ typed, version }) => {
          const text = typed.rating ?? "";
          if (text !== "" && !isGrade(text))
            return { faults: [{ field: "rating", message: unreadable(text) }] };
          const kept = stands.find((cell) => cell.branch === branch && cell.year === year)?.value;
          const value = { ...kept, rating: text === "" ? null : text };
          return {
            change:
              branch === null
                ? { kind: "organisation rating", year, version, value }
                : { kind: "branch rating", branch, year, version, value },
          };
        },
      }),
    );
  });
}

const isGrade = (text: string): text is Grade => (grades as readonly string[]).includes(text);

const standingCells = (cells: Cells): Map<string, StandingCell> =>
  new Map(
    cells.map(({ branch, year, version, value, by, at }) => [
      gradeCellId(branch, year),
      { version, typed: { rating: value?.rating ?? "" }, by, at },
    ]),
  );
