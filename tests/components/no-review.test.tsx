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

describe("the next step", () => {
  const whom = { organisation, term: "2021-2025", enterYear: null };

  test("of an administrator whose term has no targets leads through targets, people and settings", () => {
    show(<NoReview {...whom} begins />);
    expect(screen.getAllByRole("listitem").map((step) => step.textContent)).toEqual([
      ...["Thêm chỉ tiêu", "Hoặc thêm nhiều chỉ tiêu một lần từ Excel"],
      ...["Thêm người dùng", "Xem lại cài đặt"],
    ]);
    expect(links().map(([, href]) => href)).toEqual([
      "/vp-ubnd/targets/new?term=2021-2025",
      "/vp-ubnd/targets/new/table?term=2021-2025",
      "/vp-ubnd/admin/people/new",
      "/vp-ubnd/admin/settings",
    ]);
    expect(screen.queryByText("Cán bộ văn phòng đang chuẩn bị số liệu.")).toBeNull();
  });

  test("of office staff is to enter results and to make a review", () => {
    show(<NoReview {...whom} enterYear={2021} creates />);
    expect(links()).toEqual([
      ["Thêm kỳ kiểm điểm", "/vp-ubnd/reviews/new?term=2021-2025"],
      ["Nhập kết quả năm 2021", "/vp-ubnd/results/2021"],
    ]);
    expect(screen.getByText(/^Hãy nhập kết quả từng năm/)).toBeTruthy();
  });

  test("of the committee and of viewers is to wait: nothing to press", () => {
    show(<NoReview {...whom} />);
    expect(screen.getByText("Cán bộ văn phòng đang chuẩn bị số liệu.")).toBeTruthy();
    expect(links()).toEqual([]);
  });

  test("of the committee is to approve the years that were handed in", () => {
    show(<NoReview {...whom} approveYears={[2021, 2022]} />);
    expect(screen.queryByText("Cán bộ văn phòng đang chuẩn bị số liệu.")).toBeNull();
    expect(links()).toEqual([
      ["Duyệt số liệu năm 2021", "/vp-ubnd/results/2021/submit"],
      ["Duyệt số liệu năm 2022", "/vp-ubnd/results/2022/submit"],
    ]);
  });
});
