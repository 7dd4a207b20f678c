import { fc, it } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import type { Narrative } from "#lib/domain/narrative.ts";
import {
  type NarrativePart,
  narrativeOf,
  partName,
  partsOf,
  saysNothing,
  tidyNarrative,
} from "#lib/domain/narrative-part.ts";

const text = fc.constantFrom(undefined, "", "Một", "Hai");
const causes = { shortcomings: text, objectiveCauses: text, subjectiveCauses: text };
const group = fc.option(fc.record({ strengths: text, ...causes }), { nil: undefined });
const remedies = fc.array(fc.record({ text: fc.constantFrom("Ba", "Bốn") }), { maxLength: 2 });
const narrative: fc.Arbitrary<Narrative> = fc.record({
  situation: text,
  groups: fc.record({ party: group, government: group }),
  targets: fc
    .subarray(["P1", "P2", "G1"])
    .chain((codes) =>
      fc.tuple(
        ...codes.map((code) =>
          fc.record({ target: fc.constant(code), achievements: text, ...causes, remedies }),
        ),
      ),
    ),
  lessons: text,
  tasks: text,
  proposals: text,
  opinions: text,
  opinionsTakenIn: text,
  recipient: text,
  deadline: fc.constantFrom(undefined, "2023-05-15"),
  sentOn: fc.constantFrom(undefined, "2023-05-10"),
});

/** The texts that say something. */
const written = <Value extends object>(value: Value): Partial<Value> =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each)) as Partial<Value>;

it.prop([narrative])("nothing that was written is lost, and nothing that was not is kept", (given) => {
  const { groups, targets, ...texts } = given;
  const spoken = Object.entries(groups).map(([name, said]) => [name, written(said ?? {})] as const);
  expect(tidyNarrative(given) ?? { groups: {}, targets: [] }).toEqual({
    ...written(texts),
    groups: Object.fromEntries(spoken.filter(([, said]) => Object.keys(said).length > 0)),
    targets: targets
      .map(written)
      .filter(({ remedies = [], ...said }) => remedies.length > 0 || Object.keys(said).length > 1),
  });
});

it.prop([narrative])("a narrative is what its parts say, and tidying it twice changes nothing", (given) => {
  const tidy = tidyNarrative(given);
  expect(tidy === null).toBe(partsOf(given).length === 0);
  if (tidy === null) return;
  expect(narrativeOf(partsOf(given))).toStrictEqual(tidy);
  expect(tidyNarrative(tidy)).toStrictEqual(tidy);
  expect(JSON.stringify(tidy)).not.toContain('""');
});

it.prop([narrative])("every part has a name of its own, and says something", (given) => {
  const parts = partsOf(given);
  expect(new Set(parts.map(({ part }) => partName(part))).size).toBe(parts.length);
  expect(parts.every(({ content }) => !saysNothing(content))).toBe(true);
});

describe("a part that was cleared", () => {
  test("is not in the narrative", () =>
    expect(
      narrativeOf([{ part: { kind: "target", target: "P1" }, content: { texts: {}, remedies: [] } }]),
    ).toEqual({ groups: {}, targets: [] }));
});

test.each<[NarrativePart, string]>([
  [{ kind: "section", section: "lessons" }, "lessons"],
  [{ kind: "group", group: "party" }, "party"],
  [{ kind: "target", target: "P5" }, "target P5"],
  [{ kind: "sending" }, "sending"],
])("the part %j is called %s", (part, name) => expect(partName(part)).toBe(name));

test("a target's remedies alone are something said", () => {
  const said = { groups: {}, targets: [{ target: "P5", remedies: [{ text: "Đôn đốc" }] }] };
  expect(tidyNarrative(said)).toStrictEqual(said);
});

test("a narrative in which nothing was written is none", () => {
  expect(tidyNarrative({ groups: {}, targets: [] })).toBeNull();
  expect(
    tidyNarrative({ situation: "", groups: { party: {} }, targets: [{ target: "P1", remedies: [] }] }),
  ).toBeNull();
});
