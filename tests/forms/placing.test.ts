import { expect, test } from "vitest";
import { type Placing, placingField, placingValue, readPlacing } from "#lib/forms/placing.ts";

const sent = (value: string | null): FormData => {
  const form = new FormData();
  if (value !== null) form.append(placingField, value);
  return form;
};

test.each<Placing>([
  { to: "up", code: "P4" },
  { to: "down", code: "kinh-te" },
  { to: 12, code: "P.1_a-b" },
])("what a button says is read back: $to/$code", (placing) => {
  expect(readPlacing(sent(placingValue(placing)))).toEqual(placing);
});

test.each([null, "", "up", "up/", "/P4", "sideways/P4", "-1/P4", "1.5/P4", "12345/P4"])(
  "%j says no place",
  (value) => {
    expect(readPlacing(sent(value))).toBeNull();
  },
);
