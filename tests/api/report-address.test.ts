import { beforeAll, expect, test, vi } from "vitest";
import { GET } from "#app/[organisation]/reviews/[review]/report.pdf/route.ts";
import { signedIn } from "#tests/api/ask.ts";
import { person, storeExample } from "#tests/store/example.ts";

const request = vi.hoisted(() => ({ headers: new Headers() }));
vi.mock("next/headers", () => ({ headers: async () => request.headers }));
vi.mock("next/navigation", () => ({
  notFound: () => {
    throw new Error("not found");
  },
}));

beforeAll(async () => {
  const viewer = await person(await storeExample(), "viewer");
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

test.each(["?version=1", "?version=", "?form=summary", "?form=x"])("%s is not there", async (query) => {
  await expect(ask(query)).rejects.toThrow("not found");
});
