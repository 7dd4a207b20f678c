import { expect, test } from "vitest";
import { readPersonForm } from "#lib/forms/person-form.ts";

const typed = (fields: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return readPersonForm(form);
};

test("a name is read without the blanks around it and in one form, roles in their order", () => {
  const name = `  ${"Nguyễn Thị Ánh".normalize("NFD")} `;
  expect(typed({ name, "role.viewer": "yes", "role.staff": "yes", "role.admin": "no" })).toEqual({
    value: { name: "Nguyễn Thị Ánh", roles: ["staff", "viewer"] },
  });
});

test.each<[Record<string, string>, object]>([
  [{ name: "Ánh" }, { roles: "roles" }],
  [{ name: " ", "role.staff": "yes" }, { name: "name" }],
  [{ "role.owner": "yes" }, { name: "name", roles: "roles" }],
])("%j is refused by its fields", (fields, faults) => {
  expect(typed(fields)).toEqual({ faults });
});
