import { NextRequest } from "next/server";
import { expect, test } from "vitest";
import { hasAccounts } from "#lib/identity/has-accounts.ts";
import { proxy } from "#proxy.ts";
import { aPerson } from "#tests/identity/sign-in.ts";

const ask = (path: string, method = "GET") =>
  proxy(new NextRequest(`http://localhost:3000${path}`, { method, headers: { host: "localhost:3000" } }));

test("while nobody has an account every page leads to setup, and only that one is shown", async () => {
  expect(await hasAccounts()).toBe(false);
  for (const path of ["/", "/sign-in?next=/vp-ubnd", "/vp-ubnd/results/2022", "/setups"]) {
    const answer = await ask(path);
    expect(answer.status).toBe(307);
    expect(new URL(answer.headers.get("location") ?? "").pathname).toBe("/setup");
    expect(new URL(answer.headers.get("location") ?? "").search).toBe("");
    expect(answer.headers.get("cache-control")).toBe("no-store");
  }
  expect((await ask("/setup")).headers.get("x-middleware-next")).toBe("1");
  expect((await ask("/setup", "POST")).status).toBe(200);
});

test("as soon as somebody has one, the pages are there, and the setup page answers for itself", async () => {
  await aPerson();
  expect(new URL((await ask("/vp-ubnd")).headers.get("location") ?? "").pathname).toBe("/sign-in");
  expect((await ask("/setup")).headers.get("x-middleware-next")).toBe("1");
});
