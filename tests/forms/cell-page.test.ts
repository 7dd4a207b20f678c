import { expect, test } from "vitest";
import { heldPages } from "#components/shell/held-pages.ts";
import { cellPage } from "#lib/forms/cell-page.ts";
import { entryCellPath } from "#lib/forms/entry-cell.ts";

type Place = Parameters<typeof entryCellPath>[0];

test.each<[string, Place, ReturnType<typeof cellPage>]>([
  [
    "a result, on its year's page",
    { kind: "result", criterion: "P4b", branch: "kinh-te", year: 2022 },
    { kind: "results", of: "2022", href: "results/2022" },
  ],
  [
    "a partial result, on its review's",
    { kind: "partial result", review: "mid-term", criterion: "P3a", branch: null, year: 2023 },
    { kind: "partial", of: "mid-term", href: "reviews/mid-term/partial-results" },
  ],
  [
    "a grade, on its year's ratings",
    { kind: "organisation rating", year: 2022 },
    { kind: "ratings", of: "2022", href: "ratings?year=2022" },
  ],
  [
    "a branch's grade, on its year's ratings",
    { kind: "branch rating", branch: "kinh-te", year: 2023 },
    { kind: "ratings", of: "2023", href: "ratings?year=2023" },
  ],
  [
    "members by grade, on their year's ratings",
    { kind: "member rating", branch: "kinh-te", year: 2022 },
    { kind: "ratings", of: "2022", href: "ratings?year=2022" },
  ],
  [
    "base figures, on their year's results",
    { kind: "base figures", year: 2022 },
    { kind: "results", of: "2022", href: "results/2022" },
  ],
])("what could not be saved is mended where it was typed: %s", (_, place, page) =>
  expect(cellPage(entryCellPath(place))).toEqual(page),
);

test("each page is named once, and as locked only where nothing else keeps its cells", () => {
  const error = { code: "locked", message: "", faults: [] };
  const kept = (path: string, kind: "locked" | "refused") => ({ path, state: { kind, error } });
  const pages = heldPages([
    kept("results/P1a/2024", "locked"),
    kept("base-figures/2024", "locked"),
    kept("ratings/organisation/2023", "refused"),
    kept("ratings/members/kinh-te/2023", "locked"),
    { path: "results/P1a/2021", state: { kind: "saving" } },
  ]);
  expect(pages).toMatchObject([
    { kind: "results", of: "2024", count: 2, locked: true },
    { kind: "ratings", of: "2023", count: 2, locked: false },
  ]);
});
