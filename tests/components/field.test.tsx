import { cleanup, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/field.tsx";
import { show } from "#tests/components/show.tsx";

afterEach(cleanup);

test("a field is read with its label, its hint and its error", () => {
  show(<TextField name="members" label="Đảng viên" hint="số nguyên" error="Không đọc được “hai”." />);
  const field = screen.getByRole("textbox", { name: "Đảng viên" });
  const described = (field.getAttribute("aria-describedby") ?? "")
    .split(" ")
    .map((id) => document.getElementById(id)?.textContent);
  expect(field.getAttribute("aria-invalid")).toBe("true");
  expect(described).toEqual(["số nguyên", "Không đọc được “hai”."]);
});

test("a field without error says nothing of one", () => {
  show(<TextField name="members" label="Đảng viên" />);
  const field = screen.getByRole("textbox", { name: "Đảng viên" });
  expect(field.hasAttribute("aria-invalid")).toBe(false);
  expect(field.hasAttribute("aria-describedby")).toBe(false);
});

test("a button that cannot act says why", () => {
  show(<Button why="Năm 2022 đã duyệt.">Lưu</Button>);
  const button = screen.getByRole<HTMLButtonElement>("button", { name: "Lưu" });
  expect(button.disabled).toBe(true);
  expect(document.getElementById(button.getAttribute("aria-describedby") ?? "")?.textContent).toBe(
    "Năm 2022 đã duyệt.",
  );
});
