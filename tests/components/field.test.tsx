import { cleanup, fireEvent, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/field.tsx";
import { FileInput } from "#components/ui/file-input.tsx";
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

test("a required field says so, and its star is no part of its name", () => {
  show(<TextField name="code" label="Mã" required />);
  expect(screen.getByRole("textbox", { name: "Mã" }).getAttribute("aria-required")).toBe("true");
});

test("a day is written in words, whatever the browser's language, once it is filled in", () => {
  show(<TextField type="date" name="on" label="Ngày" />);
  expect(screen.queryByText(/ngày \d/)).toBeNull();
  fireEvent.change(screen.getByLabelText("Ngày"), { target: { value: "2023-02-05" } });
  expect(screen.getByText("ngày 05 tháng 02 năm 2023")).toBeTruthy();
});

test("a day that stands already is written too", () => {
  show(<TextField type="date" name="on" label="Ngày" defaultValue="2023-04-05" />, "en");
  expect(screen.getByText("5 Apr 2023")).toBeTruthy();
});

test("a file field speaks the page's language and names the chosen file", () => {
  show(<FileInput aria-label="Tệp" />);
  expect(screen.getByText("Chưa chọn tệp nào")).toBeTruthy();
  const file = new File(["x"], "ket-qua-2024.xlsx");
  fireEvent.change(screen.getByLabelText("Tệp"), { target: { files: [file] } });
  expect(screen.getByText("ket-qua-2024.xlsx")).toBeTruthy();
});
