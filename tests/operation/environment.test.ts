import { expect, test } from "vitest";
import { readEnvironment, root } from "#lib/operation/environment.ts";

const read = (variables: Record<string, string>) => readEnvironment({ NODE_ENV: "test", ...variables });

const secret = "x".repeat(32);

test("everything has a default, and an empty setting counts as left out", () => {
  const usual = {
    host: null,
    port: 3000,
    publicUrl: null,
    dataFolder: `${root}/data`,
    databaseUrl: null,
    authSecret: null,
    example: true,
    trustedProxies: [],
    mayMigrate: false,
  };
  expect(read({})).toEqual(usual);
  expect(
    read({ HOST: "", PORT: "", PUBLIC_URL: "", DATA_DIR: "", DATABASE_URL: "", TRUSTED_PROXY: "" }),
  ).toEqual(usual);
});

test("the data folder may lie anywhere", () => {
  expect(read({ DATA_DIR: "/srv/dữ liệu" }).dataFolder).toBe("/srv/dữ liệu");
});

test("proxies are addresses and networks", () => {
  expect(read({ TRUSTED_PROXY: "10.0.0.1, 10.1.0.0/16,fd00::/8" }).trustedProxies).toEqual([
    "10.0.0.1",
    "10.1.0.0/16",
    "fd00::/8",
  ]);
});

test.each([
  [{ PORT: "abc" }, "PORT"],
  [{ PORT: "65536" }, "PORT"],
  [{ PORT: "-1" }, "PORT"],
  [{ PUBLIC_URL: "chitieu.example.vn" }, "PUBLIC_URL"],
  [{ PUBLIC_URL: "https://example.vn/chi-tieu" }, "PUBLIC_URL"],
  [{ DATABASE_URL: "mysql://localhost/x", AUTH_SECRET: secret }, "DATABASE_URL"],
  [{ DATABASE_URL: "postgresql://localhost/x" }, "AUTH_SECRET"],
  [{ DATABASE_URL: "postgresql://localhost/x", AUTH_SECRET: "short" }, "AUTH_SECRET"],
  [{ EXAMPLE_DATA: "maybe" }, "EXAMPLE_DATA"],
  [{ TRUSTED_PROXY: "10.0.0.0/33" }, "TRUSTED_PROXY"],
  [{ TRUSTED_PROXY: "everyone" }, "TRUSTED_PROXY"],
  [{ MIGRATE: "perhaps" }, "MIGRATE"],
])("%o is refused in one sentence that names %s", (variables, name) => {
  const sentence = new RegExp(`^[^\\n]*${name}[^\\n]*\\.$`);
  expect(() => read(variables)).toThrow(sentence);
});
