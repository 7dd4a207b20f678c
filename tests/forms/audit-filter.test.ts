import { expect, test } from "vitest";
import { auditQuery, readAuditFilter } from "#lib/forms/audit-filter.ts";

const person = "11111111-1111-4111-8111-111111111111";
const read = (address: Record<string, string>) => readAuditFilter((field) => address[field]);

test("an address says whom, what, which year and which days", () => {
  const address = { who: person, object: "result", year: "2022", from: "2026-11-01", to: "2026-11-30" };
  expect(read(address)).toEqual({
    ...{ typed: address, faults: {} },
    filter: { person, object: "result", year: 2022, from: "2026-11-01", to: "2026-11-30" },
  });
  expect(read({ who: "console", scope: "installation" }).filter).toEqual({
    person: null,
    installation: true,
  });
  expect(read({ who: "", object: " " })).toEqual({ filter: {}, typed: {}, faults: {} });
});

test.each<[Record<string, string>, object]>([
  [{ year: "22" }, { year: "year" }],
  [{ from: "2026-02-30" }, { from: "day" }],
  [{ to: "x" }, { to: "day" }],
  [{ from: "2026-02-02", to: "2026-02-01" }, { to: "order" }],
])("%j is named and does not filter", (address, faults) => {
  const { filter, faults: found } = read(address);
  expect(found).toEqual(faults);
  for (const field of Object.keys(faults)) expect(filter).not.toHaveProperty(field);
});

test("anything that is no person's id, and no object's name, asks for all", () => {
  expect(read({ who: "' or 1=1", scope: "all" }).filter).toEqual({});
  expect(read({ object: "user\0" }).filter).toEqual({});
});

test("a page further on asks for the same", () => {
  expect(auditQuery({})).toBe("");
  expect(auditQuery({ object: "year", from: "2026-11-01" }, "7")).toBe(
    "?object=year&from=2026-11-01&before=7",
  );
});
