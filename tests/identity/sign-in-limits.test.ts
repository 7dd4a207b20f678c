import { expect, test } from "vitest";
import { database } from "#prisma/database.ts";
import { anAddress, aPerson, eventsOf, rightPassword, trySignIn } from "#tests/identity/sign-in.ts";

const times = (count: number) => Array.from({ length: count }, (_, index) => index);

async function failFiveTimes(username: string, address: string) {
  for (const _ of times(5)) await trySignIn(username, "sai mật khẩu", address);
}

test("after five wrong tries the sixth waits, the right password too", async () => {
  const { username } = await aPerson();
  const address = anAddress();
  await failFiveTimes(username, address);
  const wrong = await trySignIn(username, "sai mật khẩu", address);
  const right = await trySignIn(username, rightPassword, address);
  expect([wrong.status, right.status]).toEqual([429, 429]);
  expect(Number(right.headers.get("retry-after"))).toBeGreaterThan(14 * 60);
  expect(Number(right.headers.get("retry-after"))).toBeLessThanOrEqual(15 * 60);
  expect(right.headers.getSetCookie()).toEqual([]);
});

test("the limit is of one account at one address: others go on", async () => {
  const [one, other] = [await aPerson(), await aPerson()];
  const address = anAddress();
  await failFiveTimes(one.username, address);
  expect((await trySignIn(one.username, rightPassword)).status).toBe(200);
  expect((await trySignIn(other.username, rightPassword, address)).status).toBe(200);
});

test("of one IPv6 network, one computer's wrong tries do not make another wait", async () => {
  const { userId, username } = await aPerson();
  await trySignIn(username, "sai mật khẩu", "2001:db8:0:1::66");
  await database().rateLimit.updateMany({
    where: { key: { startsWith: "account and address:" } },
    data: { points: 5 },
  });
  expect((await trySignIn(username, rightPassword, "2001:db8:0:1::7")).status).toBe(200);
  const addresses = (await eventsOf(userId)).map((event) => Object(event.key).address);
  expect(new Set(addresses)).toEqual(new Set(["2001:db8:0:1::66", "2001:db8:0:1::7"]));
});

test("a right password within the limit clears it", async () => {
  const { username } = await aPerson();
  const address = anAddress();
  for (const _ of times(4)) await trySignIn(username, "sai mật khẩu", address);
  expect((await trySignIn(username, rightPassword, address)).status).toBe(200);
  for (const _ of times(5)) expect((await trySignIn(username, "sai mật khẩu", address)).status).toBe(401);
  expect((await trySignIn(username, rightPassword, address)).status).toBe(429);
});

test("of twenty wrong tries at once five are looked at", async () => {
  const { username } = await aPerson();
  const address = anAddress();
  const answers = await Promise.all(times(20).map(() => trySignIn(username, "sai mật khẩu", address)));
  const looked = answers.filter((answer) => answer.status === 401);
  const waiting = answers.filter((answer) => answer.status === 429);
  expect([looked.length, waiting.length]).toEqual([5, 15]);
});

test("an unknown name is limited like a known one", async () => {
  const address = anAddress();
  await failFiveTimes("khong.co.ai", address);
  expect((await trySignIn("khong.co.ai", "sai mật khẩu", address)).status).toBe(429);
});

test("one address guessing at many accounts waits in the end, and so does one account guessed at from many", async () => {
  const address = anAddress();
  const { username } = await aPerson();
  await database().rateLimit.deleteMany();
  await trySignIn("ai.do", "sai mật khẩu", address);
  await trySignIn(username, "sai mật khẩu");
  // The counts are set, not reached: a hundred tries would take half a minute of hashing.
  await database().rateLimit.updateMany({
    where: { key: { startsWith: "address:" } },
    data: { points: 100 },
  });
  expect((await trySignIn("nguoi.khac", "sai mật khẩu", address)).status).toBe(429);
  await database().rateLimit.updateMany({ where: { key: { startsWith: "account:" } }, data: { points: 50 } });
  expect((await trySignIn(username, rightPassword)).status).toBe(429);
});

test("a wait ends with its window", async () => {
  const { username } = await aPerson();
  const address = anAddress();
  await failFiveTimes(username, address);
  await database().rateLimit.updateMany({ data: { expire: Date.now() - 1 } });
  expect((await trySignIn(username, rightPassword, address)).status).toBe(200);
});

test("the table tells neither names nor addresses", async () => {
  const { username } = await aPerson();
  const address = anAddress();
  await trySignIn(username, "sai mật khẩu", address);
  const keys = (await database().rateLimit.findMany()).map((row) => row.key).join();
  expect(keys).not.toContain(username);
  expect(keys).not.toContain(address);
});

test("the trail tells once a window that someone waits", async () => {
  const { userId, username } = await aPerson();
  const address = anAddress();
  await failFiveTimes(username, address);
  for (const _ of times(4)) await trySignIn(username, "sai mật khẩu", address);
  const reasons = (await eventsOf(userId)).map((event) => Object(event.key).reason);
  expect(reasons).toEqual(["wrong", "wrong", "wrong", "wrong", "wrong", "limit"]);
});
