import { expect, test } from "vitest";
import { cellPage } from "#lib/forms/cell-page.ts";

test.each([
  ["results/P3a/2022?branch=kinh-te", "results/2022"],
  ["base-figures/2023", "results/2023"],
  ["ratings/members/kinh-te/2022", "ratings"],
  ["ratings/organisation/2021", "ratings"],
  ["reviews/mid-term/partial-results/P3a", "reviews/mid-term/partial-results"],
])("the cell %s is filled in on the page %s", (path, page) => expect(cellPage(path)).toBe(page));
