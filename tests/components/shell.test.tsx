import { cleanup, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { Shell } from "#components/shell/shell.tsx";
import { show } from "#tests/components/show.tsx";

afterEach(cleanup);

const nothing = async () => {};

const openShell = (example = false) =>
  show(
    <Shell
      home="/"
      places={[
        { place: "scorecard", href: "/vp-ubnd" },
        { place: "results", href: "/vp-ubnd/results/2022" },
      ]}
      here="results"
      person={{ name: "Cán bộ văn phòng", role: "Cán bộ", installs: false }}
      example={example}
      switchLanguage={nothing}
      signOut={nothing}
    >
      <h1>Nhập kết quả</h1>
    </Shell>,
  );

test("the first thing to reach is the way to the content", () => {
  openShell();
  const [first] = screen.getAllByRole("link");
  expect(first?.textContent).toBe("Đến nội dung chính");
  expect(document.querySelector(first?.getAttribute("href") ?? "")?.tagName).toBe("MAIN");
});

test("the navigation leads only to the given places and marks the one that is open", () => {
  openShell();
  const [navigation] = screen.getAllByRole("navigation");
  if (navigation === undefined) throw new Error("no navigation");
  const links = within(navigation).getAllByRole("link");
  expect(links.map((link) => link.getAttribute("href"))).toEqual(["/vp-ubnd", "/vp-ubnd/results/2022"]);
  expect(links.map((link) => link.getAttribute("aria-current"))).toEqual([null, "page"]);
});

test("the example's figures are marked as such", () => {
  openShell(true);
  expect(screen.getByText("Số liệu minh họa")).toBeTruthy();
});

test("a menu closes with Escape, and the focus returns to what opened it", () => {
  openShell();
  const menu = screen.getAllByText("Cán bộ văn phòng")[0]?.closest("details");
  if (!menu) throw new Error("no menu");
  menu.open = true;
  fireEvent.keyDown(document, { key: "Escape" });
  expect(menu.open).toBe(false);
  expect(document.activeElement?.tagName).toBe("SUMMARY");
});

test("a click elsewhere closes a menu", () => {
  openShell();
  const menu = screen.getAllByText("Cán bộ văn phòng")[0]?.closest("details");
  if (!menu) throw new Error("no menu");
  menu.open = true;
  fireEvent.click(screen.getByRole("heading", { level: 1 }));
  expect(menu.open).toBe(false);
});
