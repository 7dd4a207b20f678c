import { cleanup, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { FreezeSummary } from "#components/versions/freeze-summary.tsx";
import { buildScorecard } from "#lib/domain/build-scorecard.ts";
import type { Report } from "#lib/domain/report.ts";
import { show } from "#tests/components/show.tsx";
import { resolution, review } from "#tests/components/small-resolution.ts";

afterEach(cleanup);

const edit = "/vp-ubnd/reviews/mid-term/edit?term=2020-2025";

function summarise(heldOn: string | undefined, to: string | null, unsure: string[] = []) {
  const { heldOn: _, ...undated } = review;
  const scorecard = buildScorecard(resolution, heldOn === undefined ? undated : { ...undated, heldOn });
  const report = { scorecard, unapprovedYears: [] as number[] } as Report;
  return show(<FreezeSummary report={report} unsure={unsure} since={undefined} edit={to} />);
}

const day = () => screen.queryByText(/Chưa ghi ngày hội nghị\./);

test("a review without a day says so before it is frozen, and leads to its form", () => {
  summarise(undefined, edit);
  expect(day()).not.toBeNull();
  expect(screen.getByRole("link", { name: "Ghi ngày hội nghị" }).getAttribute("href")).toBe(edit);
});

test("whoever may not change the review reads it without the link", () => {
  summarise(undefined, null);
  expect(day()).not.toBeNull();
  expect(screen.queryByRole("link")).toBeNull();
});

test("a review with its day says nothing of it", () => {
  summarise("2023-04-24", edit);
  expect(day()).toBeNull();
});

test("targets that nobody looked through are named before they are frozen", () => {
  summarise("2023-04-24", edit, ["P6", "G7"]);
  expect(screen.getByText(/chưa được rà lại: P6, G7\./)).toBeTruthy();
});

test("how many targets have a conclusion is told, and which have none", () => {
  summarise("2023-04-24", edit);
  expect(screen.getByText(/^Mới có kết luận cho \d+\/\d+ chỉ tiêu, chưa có: /)).toBeTruthy();
});

test("a conclusion that differs without a reason is named before it is frozen", () => {
  const [first] = resolution.targets;
  const conclude = (reason?: string) => {
    const scorecard = buildScorecard(resolution, {
      ...review,
      conclusions: [{ target: first?.code ?? "", verdict: "not applicable", ...(reason && { reason }) }],
    });
    const report = { scorecard, unapprovedYears: [] as number[] } as Report;
    show(<FreezeSummary report={report} unsure={[]} since={undefined} edit={null} />);
    return screen.queryByText(new RegExp(`chưa nêu lý do: ${first?.code}\\.`));
  };
  expect(conclude()).not.toBeNull();
  cleanup();
  expect(conclude("có căn cứ khác")).toBeNull();
});
