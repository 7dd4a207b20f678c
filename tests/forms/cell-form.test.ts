import { describe, expect, test } from "vitest";
import { fieldName, readCell, sentFields, shownText } from "#lib/forms/cell-form.ts";

const fields = ["value", "note"];

function sent(entries: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(entries)) form.set(name, value);
  return form;
}

const cell = (typed: Record<string, string>, was: Record<string, string>, more = {}) =>
  sent({
    [fieldName("P3a", "version")]: "4",
    [fieldName("P3a", "was")]: shownText(was),
    ...Object.fromEntries(Object.entries(typed).map(([field, text]) => [fieldName("P3a", field), text])),
    ...more,
  });

describe("a cell of a form", () => {
  test("is unchanged where its fields show what they showed", () => {
    const form = cell({ value: "2", note: "" }, { note: "", value: "2" });
    expect(readCell(form, "P3a", fields)).toMatchObject({ version: 4, changed: false });
  });

  test("is changed where one field differs, a cleared one too", () => {
    const form = cell({ value: "", note: "" }, { value: "2", note: "" });
    expect(readCell(form, "P3a", fields)).toMatchObject({ changed: true, typed: { value: "" } });
  });

  test("is left alone where the other's value was chosen", () => {
    const form = cell({ value: "3", note: "" }, { value: "2", note: "" }, { "P3a:choice": "theirs" });
    expect(readCell(form, "P3a", fields)?.changed).toBe(false);
  });

  test("counts as changed where nobody knows what it showed: the store's version decides", () => {
    const form = cell({ value: "2", note: "" }, { value: "2", note: "" }, { "P3a:was": "" });
    expect(readCell(form, "P3a", fields)?.changed).toBe(true);
  });

  test.each(["", "-1", "1.5", "abc", "1e99", "2147483647"])("is not there with the version %j", (version) => {
    const form = cell({ value: "2", note: "" }, { value: "1", note: "" }, { "P3a:version": version });
    if (version === "") form.delete("P3a:version");
    expect(readCell(form, "P3a", fields)).toBeNull();
  });

  test("takes texts as NFC with plain line breaks", () => {
    const form = cell({ value: "2", note: "Đa\u0309ng\r\nviên" }, { value: "2", note: "" });
    expect(readCell(form, "P3a", fields)?.typed.note).toBe("Đảng\nviên");
  });
});

test("every field of a form is shown again, the framework's own are not", () => {
  expect(sentFields(sent({ "P3a:value": "hai", $ACTION_KEY: "k" }))).toEqual({ "P3a:value": "hai" });
});
