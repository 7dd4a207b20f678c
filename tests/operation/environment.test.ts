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

const provider = {
  PUBLIC_URL: "https://chitieu.example.vn",
  OIDC_ISSUER: "https://dangnhap.example.vn/realms/tinh",
  OIDC_CLIENT_ID: "chi-tieu",
  OIDC_CLIENT_SECRET: "bí mật",
  OIDC_NAME: "Tài khoản tỉnh",
};

test.each(["http://localhost:8080", "http://127.0.0.1:8080/a", "http://[::1]:8080", provider.OIDC_ISSUER])(
  "a sign-in provider may be at %s",
  (issuer) => {
    expect(() => read({ ...provider, OIDC_ISSUER: issuer })).not.toThrow();
  },
);

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
  [{ ...provider, OIDC_ISSUER: "dangnhap.example.vn" }, "OIDC_ISSUER"],
  [{ ...provider, OIDC_ISSUER: "http://dangnhap.example.vn" }, "OIDC_ISSUER"],
  [{ ...provider, OIDC_ISSUER: "http://127.0.0.1.example.vn" }, "OIDC_ISSUER"],
  [{ ...provider, OIDC_ISSUER: "https://dangnhap.example.vn/?a=b" }, "OIDC_ISSUER"],
  [{ ...provider, OIDC_NAME: "hai\ndòng" }, "OIDC_NAME"],
  [{ ...provider, OIDC_NAME: "" }, "missing: OIDC_NAME"],
  [{ OIDC_NAME: "Tài khoản tỉnh" }, "missing: OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET"],
  [{ ...provider, PUBLIC_URL: "" }, "PUBLIC_URL"],
])("%o is refused in one sentence that names %s", (variables, name) => {
  const sentence = new RegExp(`^[^\\n]*${name}[^\\n]*\\.$`);
  expect(() => read(variables)).toThrow(sentence);
});
