import { expect, test } from "vitest";
import { chosenCriteria, leftOut } from "#lib/forms/table-import.ts";

test.each<[string, [string, string][], [number, string | null][]]>([
  ["what was chosen", [["criterion:3", "P1a"]], [[3, "P1a"]]],
  ["a row that is left out", [["criterion:3", leftOut]], [[3, null]]],
  [
    "a proposal that was ticked",
    [
      ["criterion:3", ""],
      ["confirm:3", "P1a"],
    ],
    [[3, "P1a"]],
  ],
  [
    "what was chosen rather than the proposal",
    [
      ["criterion:3", "P2a"],
      ["confirm:3", "P1a"],
    ],
    [[3, "P2a"]],
  ],
  [
    "nothing of what is unsaid or no row",
    [
      ["criterion:3", ""],
      ["criterion:x", "P1a"],
      ["confirm:99999", "P1a"],
    ],
    [],
  ],
])("of the rows of a table is read %s", (_, fields, chosen) => {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  expect([...chosenCriteria(form)]).toEqual(chosen);
});
