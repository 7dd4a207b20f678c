import { expect, test } from "#tests/browser/story.ts";

test("the system says that it lives and is ready, to everyone", async ({ request }) => {
  for (const path of ["/api/health/live", "/api/health/ready"]) {
    const answer = await request.get(path);
    expect(answer.status()).toBe(200);
    expect(answer.headers()["cache-control"]).toBe("no-store");
  }
});

test("a name the system does not bear is turned away", async ({ request }) => {
  const answer = await request.get("/api/health/live", { headers: { host: "elsewhere.example" } });
  expect(answer.status()).toBe(421);
});
