import { beforeAll, expect, test, vi } from "vitest";
import { readReport } from "#app/[organisation]/reviews/[review]/read-report.ts";
import * as docx from "#app/[organisation]/reviews/[review]/report.docx/route.ts";
import * as pdf from "#app/[organisation]/reviews/[review]/report.pdf/route.ts";
import * as xlsx from "#app/[organisation]/reviews/[review]/report.xlsx/route.ts";
import type { Actor } from "#lib/domain/access.ts";
import { freezeReview } from "#lib/store/freeze-review.ts";
import { readReport as readCurrentReport } from "#lib/store/read-report.ts";
import { signedIn } from "#tests/api/ask.ts";
import { person, storeExample } from "#tests/store/example.ts";

const request = vi.hoisted(() => ({ headers: new Headers() }));
vi.mock("next/headers", () => ({ headers: async () => request.headers }));
vi.mock("next/navigation", () => ({
  notFound: () => {
    throw new Error("not found");
  },
}));

let organisationId: string;
let committee: Actor;

beforeAll(async () => {
  organisationId = await storeExample();
  committee = await person(organisationId, "committee");
  const viewer = await person(organisationId, "viewer");
  request.headers = new Headers(await signedIn(viewer.userId));
});

const review = "mid-term";
const forms = { pdf, docx, xlsx };
const ask = (form: keyof typeof forms, query: string) =>
  forms[form].GET(new Request(`http://localhost:3000/vp-ubnd/reviews/${review}/report.${form}${query}`), {
    params: Promise.resolve({ organisation: "vp-ubnd", review }),
  });
const openXml = "application/vnd.openxmlformats-officedocument";

test.each([
  ["pdf", "?basis=concluded", "application/pdf", 'inline; filename="vp-ubnd-mid-term.pdf"'],
  ["pdf", "?form=summary", "application/pdf", 'inline; filename="vp-ubnd-mid-term-tom-tat.pdf"'],
  ["docx", "", `${openXml}.wordprocessingml.document`, 'attachment; filename="vp-ubnd-mid-term.docx"'],
  [
    "xlsx",
    "?term=2020-2025",
    `${openXml}.spreadsheetml.sheet`,
    'attachment; filename="vp-ubnd-mid-term.xlsx"',
  ],
] as const)("report.%s%s is there", async (form, query, type, disposition) => {
  const { headers } = await ask(form, query);
  expect(headers.get("content-type")).toBe(type);
  expect(headers.get("content-disposition")).toBe(disposition);
  expect(headers.get("cache-control")).toBe("no-store");
});

test.each([
  ["pdf", "?version=1"],
  ["pdf", "?version="],
  ["pdf", "?form=x"],
  ["pdf", "?form="],
  ["pdf", "?form=pdf"],
  ["pdf", "?form=archive"],
  ["pdf", "?term=1990-1995"],
  ["docx", "?form=summary"],
  ["docx", "?version=1"],
  ["xlsx", "?form=summary"],
  ["xlsx", "?version=1"],
] as const)("report.%s%s is not there", async (form, query) => {
  await expect(ask(form, query)).rejects.toThrow("not found");
});

test("what nobody approved is named, year by year", async () => {
  const { report } = await readReport({ organisation: "vp-ubnd", review }, new URLSearchParams());
  expect(report.unapprovedYears).toEqual([2021, 2022, 2023]);
});

test("a frozen version is drawn in every form, whatever stands now, and carries its number in its name", async () => {
  const address = { review, term: "2020-2025" };
  const { seen } = await readCurrentReport(committee, organisationId, address);
  const frozen = await freezeReview(committee, organisationId, address, { basis: "concluded", seen });
  expect(frozen).toMatchObject({ frozen: true, version: 1 });
  const names = ["pdf", "docx", "xlsx"] as const;
  const files = await Promise.all(names.map((form) => ask(form, "?version=1")));
  expect(files.map(({ headers }) => headers.get("content-disposition"))).toEqual([
    'inline; filename="vp-ubnd-mid-term-v1.pdf"',
    'attachment; filename="vp-ubnd-mid-term-v1.docx"',
    'attachment; filename="vp-ubnd-mid-term-v1.xlsx"',
  ]);
  const archive = await ask("pdf", "?version=1&form=archive");
  expect(archive.headers.get("content-disposition")).toBe(
    'attachment; filename="vp-ubnd-mid-term-v1-luu-tru.pdf"',
  );
  await expect(ask("pdf", "?version=2")).rejects.toThrow("not found");
  await expect(ask("pdf", "?version=01")).rejects.toThrow("not found");
});
