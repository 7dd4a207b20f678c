import { beforeAll, expect, test } from "vitest";
import { POST } from "#app/api/auth/[...all]/route.ts";
import { auth } from "#lib/identity/auth.ts";
import { aPerson, ask, rightPassword, signIn } from "#tests/identity/sign-in.ts";

const open = ["/sign-in/username", "/sign-out", "/get-session"];

/** Every route better-auth brings with it, as it lists them itself. */
const doors = Object.values(auth().api)
  .map((endpoint) => ({ path: String(endpoint.path), methods: [endpoint.options.method].flat() }))
  .filter(({ path }) => path.startsWith("/"));

test("better-auth brings the doors we know and many more", () => {
  expect(doors.length).toBeGreaterThan(25);
  expect(doors.map(({ path }) => path)).toEqual(expect.arrayContaining([...open, "/sign-up/email"]));
});

let cookie = "";
beforeAll(async () => {
  cookie = await signIn((await aPerson()).username);
});

const shut = doors.filter(({ path }) => !open.includes(path));

test.each(shut)("$path is shut, signed in or not", async ({ path, methods }) => {
  const headers = { cookie, origin: "http://localhost:3000" };
  for (const method of methods)
    for (const address of [path, `${path}/`, `/${path}`, path.toUpperCase(), path.replace("/", "/%2e/")]) {
      const body = method === "GET" ? undefined : {};
      const asked = address.replace(/:\w+/g, "x");
      expect((await ask(String(method), asked, headers, body)).status, `${method} ${asked}`).toBe(404);
      expect((await ask(String(method), asked, {}, body)).status, `${method} ${asked}`).toBe(404);
    }
});

const post = (path: string, headers: Record<string, string>, body: string) =>
  POST(
    new Request(`http://localhost:3000/api/auth${path}`, {
      method: "POST",
      headers: { host: "localhost:3000", "content-type": "application/json", ...headers },
      body,
    }),
  );

test("a page of another site can neither sign in nor sign out", async () => {
  const { username } = await aPerson();
  const body = JSON.stringify({ username, password: rightPassword });
  const foreign: Record<string, string>[] = [
    { origin: "http://xau.example" },
    { origin: "null" },
    { origin: "https://localhost:3000" },
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
  ];
  for (const headers of foreign) {
    expect((await post("/sign-in/username", headers, body)).status).toBe(403);
    expect((await post("/sign-out", headers, "{}")).status).toBe(403);
  }
  expect((await post("/sign-in/username", { origin: "http://localhost:3000" }, body)).status).toBe(200);
  expect((await post("/sign-in/username", {}, body)).status).toBe(200);
});

test("a body out of all proportion is not read", async () => {
  expect((await post("/sign-in/username", { "content-length": "10001" }, "{}")).status).toBe(413);
  expect((await post("/sign-in/username", { "transfer-encoding": "chunked" }, "{}")).status).toBe(411);
});

test.each(["", "{", "null", "[]", '{"username":1,"password":2}', '{"username":"a"}'])(
  "a body of %j is refused plainly",
  async (body) => {
    const { status } = await post("/sign-in/username", {}, body);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  },
);
