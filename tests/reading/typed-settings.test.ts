import { expect, test } from "vitest";
import { readTypedSettings } from "#lib/reading/typed-settings.ts";

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries({ name: "Đảng bộ X", excellentCap: "20", ...fields }))
    form.set(name, value);
  return form;
}

test("settings are read as an office types them", () => {
  const read = readTypedSettings(
    formOf({
      ...{ name: " Đảng bộ\r\nVăn phòng ", committee: "", place: "Hà Nội", excellentCap: "12,5" },
      ...{ recipients: "Tỉnh ủy\r\n\r\n Các chi bộ ", symbol: "-BC/VP", newHeadcount: "rounded up" },
      ...{ excellentCapBase: "good only", newCountOnTrackAsMet: "yes", signatory: "Trần Văn Bình" },
    }),
  );
  expect(read).toEqual({
    value: {
      names: { name: "Đảng bộ Văn phòng", place: "Hà Nội" },
      settings: {
        ...{ excellentCap: "12.5", excellentCapBase: "good only", newHeadcount: "rounded up" },
        ...{ newCountOnTrackAsMet: true, signatory: "Trần Văn Bình" },
        documents: { recipients: ["Tỉnh ủy", "Các chi bộ"], symbol: "-BC/VP" },
      },
    },
  });
});

test("what was left alone stays the default, and words that there are not count as the default", () =>
  expect(readTypedSettings(formOf({ newHeadcount: "x", excellentCapBase: "x" }))).toEqual({
    value: {
      names: { name: "Đảng bộ X" },
      settings: { excellentCap: "20", excellentCapBase: "good or better" },
    },
  }));

test.each<[Record<string, string>, object]>([
  [{ name: " " }, { name: "missing" }],
  [{ excellentCap: "" }, { excellentCap: "cap" }],
  [{ excellentCap: "hai mươi" }, { excellentCap: "cap" }],
  [{ excellentCap: "1.234" }, { excellentCap: "cap" }],
  [{ office: "a\u0000b" }, { office: "text" }],
  [{ recipients: "a\u0007" }, { recipients: "text" }],
])("%j is refused beside its field", (fields, faults) =>
  expect(readTypedSettings(formOf(fields))).toEqual({ faults }),
);
