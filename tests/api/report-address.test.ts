import { beforeAll, expect, test, vi } from "vitest";
import { GET } from "#app/[organisation]/reviews/[review]/report.pdf/route.ts";
import type { Actor } from "#lib/domain/access.ts";
import { freezeReview } from "#lib/store/freeze-review.ts";
import { readReport } from "#lib/store/read-report.ts";
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
const ask = (query: string) =>
  GET(new Request(`http://localhost:3000/vp-ubnd/reviews/${review}/report.pdf${query}`), {
    params: Promise.resolve({ organisation: "vp-ubnd", review }),
  });

test("the report of what stands now is there", async () => {
  expect((await ask("?basis=concluded")).headers.get("content-type")).toBe("application/pdf");
});

test("a frozen version is drawn, whatever stands now", async () => {
  const address = { review, term: "2020-2025" };
  const { seen } = await readReport(committee, organisationId, address);
  const frozen = await freezeReview(committee, organisationId, address, { basis: "concluded", seen });
  expect(frozen).toMatchObject({ frozen: true, version: 1 });
  expect((await ask("?version=1")).headers.get("content-type")).toBe("application/pdf");
});

test.each(["?version=2", "?version=01", "?version=1&form=summary", "?version=", "?form=summary", "?form=x"])(
  "%s is not there",
  async (query) => {
    await expect(ask(query)).rejects.toThrow("not found");
  },
);
