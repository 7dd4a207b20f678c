import { expect, test } from "vitest";
import { database } from "#prisma/database.ts";
import { ask, put, signedIn } from "#tests/api/ask.ts";
import { person, storeExample } from "#tests/store/example.ts";

test("whose password others set is told to change it first, and nothing is stored or shown", async () => {
  const { userId } = await person(await storeExample(), "staff");
  const headers = await signedIn(userId);
  await database().user.update({ where: { id: userId ?? "" }, data: { passwordOrigin: "given" } });
  const path = "vp-ubnd/results/P1a/2022";
  const body = { version: 1, result: { percent: "90" } };
  for (const answer of [
    await ask("GET", "vp-ubnd/results/2022", { headers }),
    await put(path, headers, body),
  ]) {
    expect(answer.status).toBe(403);
    expect((await answer.json()).error).toMatchObject({
      code: "password given",
      message: expect.stringContaining("Hãy đổi mật khẩu ở trang Tài khoản"),
    });
  }
});
