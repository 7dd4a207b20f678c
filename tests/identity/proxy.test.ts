import { NextRequest } from "next/server";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { sessionCookieName } from "#lib/identity/session-cookie.ts";
import { config, proxy } from "#proxy.ts";
import { aPerson } from "#tests/identity/sign-in.ts";

beforeAll(() => aPerson());
afterEach(() => vi.unstubAllEnvs());

const claimed = { cookie: `${sessionCookieName()}=anything` };

const ask = (path: string, headers: Record<string, string> = {}, method = "GET") =>
  proxy(
    new NextRequest(`http://localhost:3000${path}`, {
      method,
      headers: { host: "10.0.0.5:3000", ...headers },
    }),
  );

test("a page asked for without a session leads to sign-in and from there back", async () => {
  const answer = await ask("/vp-ubnd/results/2022?term=2020-2025");
  expect(answer.status).toBe(307);
  const address = new URL(answer.headers.get("location") ?? "");
  expect(address.pathname).toBe("/sign-in");
  expect(address.searchParams.get("next")).toBe("/vp-ubnd/results/2022?term=2020-2025");
});

test("the sign-in page and pages with a session claimed are passed on", async () => {
  expect((await ask("/sign-in?next=/vp-ubnd")).headers.get("x-middleware-next")).toBe("1");
  expect((await ask("/vp-ubnd", claimed)).headers.get("x-middleware-next")).toBe("1");
});

test("every answer carries the headers, and no two the same nonce", async () => {
  const answers = await Promise.all([
    ask("/"),
    ask("/vp-ubnd", claimed),
    ask("/sign-in", { origin: "http://xau.example" }, "POST"),
  ]);
  expect(answers.map((answer) => answer.status)).toEqual([307, 200, 403]);
  const policies = answers.map(({ headers }) => headers.get("content-security-policy") ?? "");
  for (const policy of policies)
    expect(policy).toMatch(/^default-src 'none'; script-src 'self' 'nonce-[\w-]{36}'/);
  expect(new Set(policies).size).toBe(3);
  for (const { headers } of answers) {
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("same-origin");
    expect(headers.get("cache-control")).toBe("no-store");
  }
});

test("the page learns its nonce and its address from the proxy, not from the visitor", async () => {
  const { headers } = await ask("/vp-ubnd?a=b", {
    ...claimed,
    "x-nonce": "forged",
    "x-asked": "//xau.example",
  });
  expect(headers.get("x-middleware-request-x-asked")).toBe("/vp-ubnd?a=b");
  const nonce = headers.get("x-middleware-request-x-nonce");
  expect(headers.get("content-security-policy")).toContain(`'nonce-${nonce}'`);
});

test.each<Record<string, string>>([
  { origin: "http://xau.example" },
  { origin: "http://10.0.0.5:3001" },
  { origin: "https://10.0.0.5:3000" },
  { origin: "null" },
  { "sec-fetch-site": "cross-site" },
  { "sec-fetch-site": "same-site" },
])("a form sent with %j is refused in words", async (headers) => {
  const answer = await ask("/vp-ubnd/results/2022", { ...claimed, ...headers }, "POST");
  expect(answer.status).toBe(403);
  expect(await answer.text()).toContain("bị từ chối");
});

test.each<Record<string, string>>([
  { origin: "http://10.0.0.5:3000" },
  { origin: "https://chi-tieu.example" },
  { "sec-fetch-site": "same-origin" },
  { "sec-fetch-site": "none" },
  {},
])("a form sent with %j is passed on", async (headers) => {
  vi.stubEnv("PUBLIC_URL", "https://chi-tieu.example/");
  expect((await ask("/sign-in", headers, "POST")).status).toBe(200);
});

test("behind https the cookie is one that only https carries", () => {
  expect(sessionCookieName()).toBe("chi-tieu.session_token");
  vi.stubEnv("PUBLIC_URL", "https://chi-tieu.example");
  expect(sessionCookieName()).toBe("__Secure-chi-tieu.session_token");
});

test.each([
  ["/", true],
  ["/vp-ubnd", true],
  ["/vp-ubnd/reviews/mid-term/report.pdf", true],
  ["/icons", true],
  ["/apis", true],
  ["/api/v1/vp-ubnd/results/2022", false],
  ["/_next/static/chunks/a.js", false],
  ["/icon.svg", false],
])("%s goes through the proxy: %s", (path, expected) => {
  expect(config.matcher.some((source) => new RegExp(`^${source}$`).test(path))).toBe(expected);
});
