import { cleanup } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { VerdictBadge } from "#components/ui/verdict-badge.tsx";
import { verdicts } from "#lib/domain/verdict.ts";
import vi from "#lib/wording/messages/vi.json";
import { show } from "#tests/components/show.tsx";

afterEach(cleanup);

test.each(verdicts)("%s is said by a sign, a word and a colour", (verdict) => {
  const { container } = show(<VerdictBadge verdict={verdict} />);
  expect(container.textContent).toBe(vi.verdict[verdict]);
  expect(container.querySelector("svg")?.childElementCount).toBe(1);
  expect(container.querySelector("span")?.className).toMatch(/ text-(exceeded|met|missed|running|open)/);
});

test("no two verdicts share a sign", () => {
  const drawn = verdicts.map(
    (verdict) => show(<VerdictBadge verdict={verdict} />).container.querySelector("svg")?.innerHTML,
  );
  expect(new Set(drawn).size).toBe(verdicts.length);
});
