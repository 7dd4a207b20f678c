import { cleanup, screen } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { NoReview } from "#components/scorecard/no-review.tsx";
import { TermTabs } from "#components/term/term-tabs.tsx";
import { show } from "#tests/components/show.tsx";

afterEach(cleanup);

const organisation = { code: "vp-ubnd", name: "Đảng bộ Văn phòng UBND tỉnh" };

const links = () =>
  screen.queryAllByRole("link").map((link) => [link.textContent, link.getAttribute("href")]);

describe("the term before", () => {
  test("is reached from a scorecard that is still empty", () => {
    const earlier = { name: "Kiểm điểm cuối nhiệm kỳ 2020–2025", code: "end", term: "2020-2025" };
    show(<NoReview organisation={organisation} term="2025-2030" enterYear={null} earlier={earlier} />);
    expect(links()).toEqual([
      ["Xem Kiểm điểm cuối nhiệm kỳ 2020–2025", "/vp-ubnd/reviews/end?term=2020-2025"],
    ]);
  });

  test("has a tab beside the one shown; a single term has none", () => {
    const terms = [
      { code: "2025-2030", name: "2025–2030" },
      { code: "2020-2025", name: "2020–2025" },
    ];
    show(<TermTabs path="/vp-ubnd" terms={terms} current="2025-2030" />);
    expect(links()).toEqual([
      ["2025–2030", "/vp-ubnd?term=2025-2030"],
      ["2020–2025", "/vp-ubnd?term=2020-2025"],
    ]);
    expect(screen.getByRole("link", { current: true }).textContent).toBe("2025–2030");
    cleanup();
    show(<TermTabs path="/vp-ubnd" terms={terms.slice(0, 1)} current="2025-2030" />);
    expect(links()).toEqual([]);
  });
});
