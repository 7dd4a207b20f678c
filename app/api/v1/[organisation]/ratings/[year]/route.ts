import { yearIn } from "#app/api/v1/address.ts";
import { apiRoute } from "#app/api/v1/api-route.ts";
import { openFor } from "#app/api/v1/open-for.ts";
import { toStanding } from "#app/api/v1/to-standing.ts";
import { activeIn } from "#lib/domain/active-in.ts";
import { readMemberCells, readRatingCells } from "#lib/store/read-figure-cells.ts";
import { readResolution } from "#lib/store/read-resolution.ts";
import { readYearState } from "#lib/store/year-state.ts";

type Params = { organisation: string; year: string };

/** The grades of a year, of the organisation and of its active branches, and their members by grade. */
export const GET = apiRoute<Params>(async ({ actor, params }) => {
  const { id } = await openFor(actor, "see", params.organisation);
  const year = yearIn(params.year);
  const { branches } = await readResolution(actor, id, { year });
  const [state, grades, members] = await Promise.all([
    readYearState(actor, id, year),
    readRatingCells(actor, id),
    readMemberCells(actor, id, year),
  ]);
  const active = branches.filter((branch) => activeIn(branch, year)).map(({ code }) => code);
  const gradeOf = (branch: string | null) =>
    toStanding(grades.find((cell) => cell.branch === branch && cell.year === year));
  return Response.json({
    year,
    state,
    organisation: gradeOf(null),
    branches: active.map((branch) => ({ branch, ...gradeOf(branch) })),
    members: active.map((branch) => ({
      branch,
      ...toStanding(members.find((cell) => cell.branch === branch)),
    })),
  });
});
