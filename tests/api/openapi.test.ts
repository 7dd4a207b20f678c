import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { describeApi } from "#app/api/v1/describe-api.ts";

const root = "app/api/v1";

const addresses = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith("route.ts") && path.includes("/"))
  .map((path) => ({
    path: `/${path.replace(/\/route\.ts$/, "").replaceAll(/\[(\w+)\]/g, "{$1}")}`,
    file: join(root, path),
  }));

const described = describeApi().paths as Record<string, Record<string, { parameters: { name: string }[] }>>;

test("every route is described, and nothing that is not there", () => {
  expect(Object.keys(described).sort()).toEqual(addresses.map(({ path }) => path).sort());
});

test.each(addresses)("$path is described with its methods and parameters", async ({ path, file }) => {
  const route: Record<string, unknown> = await import(join(process.cwd(), file));
  const operations = described[path] ?? {};
  expect(Object.keys(operations).sort()).toEqual(
    Object.keys(route)
      .map((method) => method.toLowerCase())
      .sort(),
  );
  const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  for (const { parameters } of Object.values(operations))
    expect(parameters.map(({ name }) => name)).toEqual(expect.arrayContaining(named));
});
