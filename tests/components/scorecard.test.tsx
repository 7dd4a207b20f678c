import { cleanup, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { ChangeNote } from "#components/scorecard/change-note.tsx";
import { readScorecardAsked } from "#components/scorecard/scorecard-address.ts";
import { ScorecardView } from "#components/scorecard/scorecard-view.tsx";
import { buildScorecard } from "#lib/domain/build-scorecard.ts";
import type { LatestFrozen } from "#lib/domain/report.ts";
import type { Resolution } from "#lib/domain/resolution.ts";
import type { Locale } from "#lib/wording/locale.ts";
import { show } from "#tests/components/show.tsx";
import { resolution, review } from "#tests/components/small-resolution.ts";

afterEach(cleanup);

function openScorecard(
  address: Record<string, string> = {},
  locale: Locale = "vi",
  unapproved: number[] = [],
  shown: Resolution = resolution,
  frozen: LatestFrozen | null = null,
) {
  const asked = readScorecardAsked(address);
  return show(
    <ScorecardView
      organisation={resolution.organisation}
      branches={resolution.branches}
      scorecard={buildScorecard(shown, review, asked.basis)}
      previous={null}
      asked={asked}
      unapproved={unapproved}
      frozen={frozen}
      path="/vp-ubnd"
    />,
    locale,
  );
}

const row = (code: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`tr[data-target="${code}"]`);
  if (found === null) throw new Error(`no row ${code}`);
  return found;
};

const shownTargets = () =>
  [...document.querySelectorAll("tr[data-target]")].map((found) => found.getAttribute("data-target"));

const why = (code: string) => within(row(code)).getByRole("button");

describe("the head", () => {
  test("names the review and the day of its figures", () => {
    openScorecard();
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Kiểm điểm giữa nhiệm kỳ 2020–2025");
    expect(screen.getByText(/số liệu đến 24\/04\/2023/)).toBeTruthy();
  });

  test("says which years are not approved yet, and nothing where all are", () => {
    openScorecard({}, "vi", [2022, 2023]);
    expect(screen.getByText("số liệu chưa duyệt: các năm 2022, 2023")).toBeTruthy();
    cleanup();
    openScorecard();
    expect(screen.queryByText(/chưa duyệt/)).toBeNull();
  });

  test("names the newest frozen version quietly, with its documents behind those of the page", () => {
    openScorecard({}, "vi", [], resolution, {
      ...{ version: 2, basis: "concluded", at: new Date("2023-05-03T18:00:00Z") },
    });
    expect(screen.getByText("Bản đã chốt số 2 (theo kết luận), ngày 04/05/2023")).toBeTruthy();
    const documents = screen
      .getAllByRole("link")
      .flatMap((link) => link.getAttribute("href")?.match(/report\.(.+)$/)?.[1] ?? []);
    expect(documents).toEqual([
      ...["pdf", "pdf?form=summary", "docx", "xlsx"],
      ...["pdf", "docx", "xlsx"].map((file) => `${file}?term=2020-2025&version=2`),
    ]);
    expect(screen.getByRole("link", { name: "PDF của bản đã chốt số 2" })).toBeTruthy();
  });

  test("links the documents as plain addresses, the PDF first, on the basis and of the term of the page", () => {
    openScorecard({ basis: "concluded", term: "2020-2025", order: "missed-first" });
    const documents = screen
      .getAllByRole("link")
      .map((link) => link.getAttribute("href") ?? "")
      .filter((href) => href.includes("/report."));
    expect(documents).toEqual(
      ["pdf", "pdf", "docx", "xlsx"].map((file, at) => {
        const address = `/vp-ubnd/reviews/mid-term/report.${file}?term=2020-2025&basis=concluded`;
        return at === 1 ? `${address}&form=summary` : address;
      }),
    );
    expect(screen.getByRole("link", { name: "Báo cáo PDF" })).toBeTruthy();
  });
});

describe("the tallies", () => {
  test("count each verdict and say how many are met or exceeded", () => {
    openScorecard();
    expect(screen.getByText("đạt và vượt 1/2")).toBeTruthy();
    expect(screen.getByText("đạt và vượt 1/1")).toBeTruthy();
  });

  test("follow the basis", () => {
    openScorecard({ basis: "concluded" });
    const party = screen.getByRole("heading", { level: 2, name: "Đối với Đảng bộ" }).closest("section");
    expect(party?.querySelector("ul")?.textContent).toBe("0Vượt1Đạt1Chưa đạt");
  });
});

describe("a row", () => {
  test("carries the computed and the concluded verdict", () => {
    openScorecard();
    expect(row("P5").dataset).toMatchObject({ verdict: "missed", concluded: "missed" });
    expect(row("P3").dataset).toMatchObject({ verdict: "exceeded", concluded: "met" });
    expect(row("G1").dataset.concluded).toBeUndefined();
  });

  test("shows a share with its heads, and the sign of the year that missed", () => {
    openScorecard();
    const cell = within(row("P5")).getByText("98,46%").closest("td");
    expect(cell?.textContent).toBe("98,46%64/65");
    expect(within(row("P5")).getByRole("img", { name: "Chưa đạt" })).toBeTruthy();
  });

  test("shows what the partial year brought and what all add up to", () => {
    openScorecard();
    expect(within(row("P3")).getByText("cộng 4")).toBeTruthy();
  });

  test("names the other verdict where conclusion and figures differ", () => {
    openScorecard();
    expect(within(row("P3")).getByText("≠ Hội nghị kết luận: Đạt")).toBeTruthy();
    expect(within(row("P5")).queryByText(/≠/)).toBeNull();
  });

  test("on the basis of conclusions names the computed one, and marks what has no conclusion", () => {
    openScorecard({ basis: "concluded" });
    expect(within(row("P3")).getByText("≠ Theo số liệu: Vượt")).toBeTruthy();
    expect(within(row("G1")).getByText("tạm tính, chưa có kết luận")).toBeTruthy();
  });
});

describe("the trace", () => {
  test("opens under its row and closes again", () => {
    openScorecard();
    const trace = document.getElementById("why-P5");
    expect(why("P5").getAttribute("aria-expanded")).toBe("false");
    expect(trace?.hidden).toBe(true);
    fireEvent.click(why("P5"));
    expect(why("P5").getAttribute("aria-expanded")).toBe("true");
    expect(trace?.hidden).toBe(false);
    fireEvent.click(why("P5"));
    expect(trace?.hidden).toBe(true);
  });

  test("is open from the start where the address asks for it", () => {
    openScorecard({ why: "P5" });
    expect(document.getElementById("why-P5")?.hidden).toBe(false);
    expect(document.getElementById("why-P3")?.hidden).toBe(true);
  });

  test("is a numbered list that ends with what decides", () => {
    openScorecard({ why: "P5" });
    const steps = [...document.querySelectorAll("#why-P5 li")].map((step) => step.textContent ?? "");
    expect(steps.length).toBeGreaterThan(1);
    expect(steps.at(-1)).toMatch(/chưa đạt/);
  });

  test("tells the cause that was noted beside the figure that fell short", () => {
    const short = resolution.results.map((result) =>
      result.criterion === "P5a" && result.year === 2022
        ? { ...result, note: "Một đảng viên bị kỷ luật" }
        : result,
    );
    openScorecard({ why: "P5" }, "vi", [], { ...resolution, results: short });
    expect(document.getElementById("why-P5")?.textContent).toContain(
      "Nguyên nhân đã ghi, năm 2022, đảng viên hoàn thành tốt nhiệm vụ trở lên: Một đảng viên bị kỷ luật",
    );
  });

  test("gives the conference's reason where its conclusion differs", () => {
    openScorecard({ why: "P3" });
    expect(screen.getByText(/Hội nghị xếp vào nhóm đạt/)).toBeTruthy();
  });

  test("can be asked for without JavaScript, keeping the filters", () => {
    openScorecard({ order: "missed-first" });
    const button = why("P5");
    expect(button.getAttribute("name")).toBe("why");
    expect(button.getAttribute("value")).toBe("P5");
    expect(button.getAttribute("form")).toBe("why");
    expect(document.querySelector('form#why input[name="order"]')?.getAttribute("value")).toBe(
      "missed-first",
    );
  });
});

describe("filters and order", () => {
  const chip = (name: RegExp) =>
    within(screen.getByRole("navigation", { name: /Lọc/ })).getByRole("link", { name });

  test("are links with counts", () => {
    openScorecard();
    expect(chip(/^Chưa đạt\s*1$/).getAttribute("href")).toBe("/vp-ubnd?verdict=missed");
    expect(chip(/Khác kết luận\s*1/).getAttribute("href")).toBe("/vp-ubnd?differing=yes");
    expect(chip(/^Tất cả\s*3$/).getAttribute("aria-current")).toBe("true");
  });

  test("show only what they ask for, each target keeping its number", () => {
    openScorecard({ verdict: "missed" });
    expect(shownTargets()).toEqual(["P5"]);
    expect(row("P5").querySelector("td")?.textContent).toBe("2");
    expect(screen.getByText("1 trong 2 chỉ tiêu")).toBeTruthy();
  });

  test("bring what was missed to the top", () => {
    openScorecard({ order: "missed-first" });
    expect(shownTargets()).toEqual(["P5", "P3", "G1"]);
  });

  test("that leave nothing say so and lead back", () => {
    openScorecard({ verdict: "behind" });
    expect(screen.getByText("Không có chỉ tiêu nào hợp với bộ lọc")).toBeTruthy();
    expect(screen.getByRole("link", { name: "Xem tất cả chỉ tiêu" }).getAttribute("href")).toBe("/vp-ubnd");
  });

  test("an unknown word in the address is passed over", () => {
    openScorecard({ verdict: "great", group: "other" });
    expect(shownTargets()).toEqual(["P3", "P5", "G1"]);
  });
});

test("in English every word is English", () => {
  openScorecard({ why: "P5" }, "en");
  expect(within(row("P5")).getByText("98.46%")).toBeTruthy();
  expect(screen.getAllByText("Not met").length).toBeGreaterThan(0);
});

describe("a screen reader", () => {
  test("tells the same number of two groups apart", () => {
    openScorecard();
    expect(why("P5").textContent).toBe("Vì sao? Đối với Đảng bộ, chỉ tiêu 2");
    expect(why("G1").textContent).toBe("Vì sao? Đối với chính quyền, chỉ tiêu 1");
  });

  test("is told how many rows a filter leaves", () => {
    openScorecard({ verdict: "missed" });
    expect(screen.getByRole("status").textContent).toBe("Đang hiện 1/3 chỉ tiêu");
  });

  test("reads the resolution's words as Vietnamese on an English page", () => {
    openScorecard({}, "en");
    const named = [...document.querySelectorAll('[lang="vi"]')].map((each) => each.textContent);
    expect(named).toEqual(expect.arrayContaining(resolution.targets.map(({ text }) => text)));
    expect(named).toContain(resolution.organisation.name);
  });
});

describe("an arrow against the review before", () => {
  const arrow = () => document.querySelector("[data-change] svg");
  test.each([
    ["worse", true],
    ["none", false],
  ] as const)("of a verdict that is %s", (direction, drawn) => {
    show(<ChangeNote direction={direction} said="kém hơn" before="trước: Đạt" />);
    expect(arrow() !== null).toBe(drawn);
    expect(screen.getByText(/trước: Đạt/)).toBeTruthy();
  });
});

test("the year up to the review's day is said in words", () => {
  openScorecard();
  const labels = [...document.querySelectorAll("td.numeric")].map((cell) => cell.getAttribute("data-label"));
  expect(labels).toContain("2023 (đến 24/04)");
});
