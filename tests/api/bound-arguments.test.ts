import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { saveRatings } from "#app/[organisation]/ratings/save-ratings.ts";
import { importSheet } from "#app/[organisation]/results/[year]/excel/import/import-sheet.ts";
import { saveYear } from "#app/[organisation]/results/[year]/save-year.ts";
import { moveYearByForm } from "#app/[organisation]/results/[year]/submit/move-year.ts";
import { nameResponsibleByForm } from "#app/[organisation]/results/[year]/worklist/name-responsible.ts";
import { savePartialResults } from "#app/[organisation]/reviews/[review]/partial-results/save-partial-results.ts";
import { enterFormalities } from "#app/[organisation]/reviews/[review]/versions/enter-formalities.ts";
import { freezeByForm } from "#app/[organisation]/reviews/[review]/versions/freeze-by-form.ts";
import type { Actor } from "#lib/domain/access.ts";
import { handIn } from "#lib/domain/hand-in.ts";
import { untouched } from "#lib/forms/cell-form.ts";
import { untouchedMove } from "#lib/forms/move-form.ts";
import { noImport } from "#lib/forms/sheet-import.ts";
import { wordWarning } from "#lib/wording/word-warning.ts";
import { database } from "#prisma/database.ts";
import { signedIn } from "#tests/api/ask.ts";
import { exampleResolution, person, storeExample } from "#tests/store/example.ts";

// An action as Next calls it: what its form was bound to comes back from the browser, as JSON, and so may be anything.
const request = vi.hoisted(() => ({ headers: new Headers() }));
vi.mock("next/headers", () => ({ headers: async () => request.headers }));
vi.mock("next/cache", () => ({ refresh: () => undefined }));
vi.mock("next/navigation", () => ({
  notFound: () => {
    throw new Error("not found");
  },
}));
vi.mock("next-intl/server", () => ({
  getLocale: async () => "vi",
  getTranslations: async () => (key: string) => key,
}));

const year = 2022;
const address = { organisation: "vp-ubnd", year: String(year) };
let organisationId: string;
let staff: Actor;

beforeAll(async () => {
  organisationId = await storeExample();
  staff = await person(organisationId, "staff");
  request.headers = new Headers(await signedIn(staff.userId));
});

const stand = (state: string) =>
  database().assessedYear.update({
    where: { organisationId_year: { organisationId, year } },
    data: { state },
  });
beforeEach(() => stand("draft"));

type Bound = [address: unknown, move: unknown];

/** Sends the form of a move, bound to what a browser may have made of it. */
function send([at, move]: Bound, acknowledged: string[] = []) {
  const form = new FormData();
  for (const sentence of acknowledged) form.append("acknowledged", sentence);
  const action = moveYearByForm as (...sent: unknown[]) => ReturnType<typeof moveYearByForm>;
  return action(at, move, untouchedMove, form);
}

const importTo = (at: unknown) =>
  (importSheet as (...sent: unknown[]) => Promise<unknown>)(at, noImport, new FormData());

type Saving = (at: unknown, state: unknown, form: FormData) => Promise<unknown>;
const savings: [string, Saving, object][] = [
  ["the figures of a year", saveYear as Saving, address],
  ["ratings", saveRatings as Saving, { ...address, term: "2020-2025" }],
  [
    "partial results",
    savePartialResults as Saving,
    { organisation: "vp-ubnd", term: "2020-2025", review: "mid-term" },
  ],
  [
    "a frozen version",
    freezeByForm as Saving,
    { organisation: "vp-ubnd", term: "2020-2025", review: "mid-term" },
  ],
  [
    "number, date and signatory",
    (at, state, form) => (enterFormalities as (...sent: unknown[]) => Promise<unknown>)(at, 1, state, form),
    { organisation: "vp-ubnd", term: "2020-2025", review: "mid-term" },
  ],
  ["a responsible person", nameResponsibleByForm as Saving, address],
];

test.each(savings)(
  "saving %s is bound to what it was made for, and to nothing else",
  async (_, save, own) => {
    const twisted = [
      { ...own, organisation: { startsWith: "vp" } },
      { ...own, year: 2022 },
      { ...own, term: null },
      null,
    ];
    for (const at of twisted) await expect(save(at, untouched, new FormData())).rejects.toThrow("not found");
    await expect(save({ ...own, organisation: "khong-co" }, untouched, new FormData())).rejects.toThrow();
  },
);

const addresses: [string, unknown][] = [
  ["a filter for a code", { ...address, organisation: { startsWith: "vp" } }],
  ["a code with a NUL", { ...address, organisation: "vp-ubnd\0" }],
  ["a list for a year", { ...address, year: ["2022"] }],
  ["a year of letters", { ...address, year: "hai" }],
  ["another field", { ...address, role: "admin" }],
  ["nothing", null],
  ["a text", "vp-ubnd"],
];

test.each(addresses)("%s is no place to move a year of, nor to import into", async (_, at) => {
  await expect(send([at, "submit"])).rejects.toThrow("not found");
  await expect(importTo(at)).rejects.toThrow("not found");
});

test.each(["constructor", "toString", "", "delete", null, ["submit"]])("%j is no move", async (move) => {
  await expect(send([address, move])).rejects.toThrow("not found");
});

const sentences = () => {
  const resolution = exampleResolution();
  return handIn(resolution, year).warnings.map((warning) => wordWarning(warning, resolution, "vi"));
};

const lastMove = () =>
  database().auditEvent.findFirst({
    where: { organisationId, year, object: "year" },
    orderBy: { id: "desc" },
  });

test("of what was acknowledged, the trail keeps the year's own warnings and nothing else", async () => {
  expect(sentences().length).toBeGreaterThan(0);
  const sent = ["Đồng chí Bí thư đã đồng ý.", ...sentences(), "x".repeat(5000)];
  expect(await send([address, "submit"], sent)).toMatchObject({ kind: "done" });
  expect((await lastMove())?.after).toEqual({ state: "submitted", acknowledged: sentences() });
});

test("a warning nobody has looked at keeps the year from being handed in", async () => {
  expect(await send([address, "submit"], sentences().slice(1))).toMatchObject({ kind: "refused" });
});

test("a move that asks for no acknowledgement keeps none", async () => {
  await stand("submitted");
  const committee = await person(organisationId, "committee");
  const own = request.headers;
  request.headers = new Headers(await signedIn(committee.userId));
  expect(await send([address, "approve"], ["Thường vụ đã thống nhất."])).toMatchObject({ kind: "done" });
  request.headers = own;
  expect((await lastMove())?.after).toEqual({ state: "approved" });
});
