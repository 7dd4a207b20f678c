import fc from "fast-check";
import { ofOtherResolutions } from "#tests/reading/wordings/of-other-resolutions.ts";
import { ofPublishedCases } from "#tests/reading/wordings/of-published-cases.ts";
import { ofTheField } from "#tests/reading/wordings/of-the-field.ts";
import { onceMisread } from "#tests/reading/wordings/once-misread.ts";

export const everyWording = [...ofTheField, ...ofPublishedCases, ...ofOtherResolutions, ...onceMisread].map(
  ({ text }) => text,
);

/** The words of all wordings, shuffled: sentences that nobody would write, but in the words that are looked for. */
const words = [...new Set(everyWording.flatMap((text) => text.split(" ")))];

const number = fc.oneof(
  fc.nat(2_100).map(String),
  fc.tuple(fc.nat(99), fc.nat(999)).map(([whole, decimals]) => `${whole},${decimals}`),
  fc.nat(9_999_999).map((whole) => new Intl.NumberFormat("vi").format(whole)),
  fc.bigInt({ min: 0n, max: 10n ** 20n }).map(String),
);
const unit = fc.constantFrom("%", "‰", " đảng viên", " chi bộ", " tỷ đồng", " xã", "/năm", "");
const joint = fc.constantFrom(" ", " ", " ", "; ", ", ", " (", ") ", ", trong đó ", " và ", ". ", "–", ": ");

const shuffled = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...words) },
        fc.tuple(number, unit).map(([said, of]) => said + of),
      ),
      joint,
    ),
    { maxLength: 25 },
  )
  .map((parts) => parts.flat().join(""));

/** A level for each of some years, in order or not. */
const ladder = fc
  .array(
    fc.tuple(
      fc.integer({ min: 2019, max: 2026 }).map((year) => `năm ${year}`),
      fc.constantFrom(" đạt ", ": ", " ", " giảm còn ", " trên ", ": giảm "),
      ...[number, unit],
      fc.constantFrom(", ", "; ", " và ", ", đến "),
    ),
    { maxLength: 4 },
  )
  .map((rungs) => rungs.flat().join(""));

/** Any text at all: strings of every kind, and the words of targets in any order. */
export const anyTargetText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  shuffled,
  shuffled,
  fc.tuple(shuffled, ladder, shuffled).map((parts) => parts.join(" ")),
);
