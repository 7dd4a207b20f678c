import { expect, test, vi } from "vitest";
import { auth } from "#lib/identity/auth.ts";
import { hashPassword, verifyPassword } from "#lib/identity/password.ts";
import { aPerson, trySignIn } from "#tests/identity/sign-in.ts";

test("a password is kept as argon2id, salted anew each time", async () => {
  const [one, two] = [await hashPassword("mật khẩu"), await hashPassword("mật khẩu")];
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
  expect(one).not.toBe(two);
  expect(await verifyPassword(one, "mật khẩu")).toBe(true);
  expect(await verifyPassword(one, "mật khẩu ")).toBe(false);
});

test("a hash made at another cost still verifies", async () => {
  // By the reference program: echo -n password | argon2 somesalt -id -t 2 -k 65536 -p 1 -l 32 -e
  const reference = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
  expect(await verifyPassword(reference, "password")).toBe(true);
  expect(await verifyPassword(reference, "passwort")).toBe(false);
});

test.each(["", "password", "$argon2i$v=19$m=1,t=1,p=1$AA$AA", "$2b$10$abc"])(
  "%j is nobody's hash",
  async (hash) => {
    expect(await verifyPassword(hash, "")).toBe(false);
  },
);

test("an unknown name costs one derivation, as a wrong password does", async () => {
  const { username } = await aPerson();
  const { password } = await auth().$context;
  const hash = vi.spyOn(password, "hash");
  const verify = vi.spyOn(password, "verify");
  await trySignIn(username, "sai mật khẩu");
  expect([hash.mock.calls.length, verify.mock.calls.length]).toEqual([0, 1]);
  await trySignIn("khong.co", "sai mật khẩu");
  expect([hash.mock.calls.length, verify.mock.calls.length]).toEqual([1, 1]);
  hash.mockRestore();
  verify.mockRestore();
});
