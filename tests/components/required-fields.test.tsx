import { cleanup, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { NewOrganisationForm } from "#components/office/new-organisation-form.tsx";
import { AddPersonForm } from "#components/people/add-person-form.tsx";
import { SetupForm } from "#components/setup/setup-form.tsx";
import type { FormState } from "#lib/forms/form-state.ts";
import { show } from "#tests/components/show.tsx";

afterEach(cleanup);

const stay = async (state: FormState) => state;

/** The labels and legends that bear the star. */
const starred = () => [...document.querySelectorAll(".required")].map((label) => label.textContent);

const office = ["Tên Đảng bộ", "Mã Đảng bộ", "Năm đầu", "Năm cuối", "Tệp JSON"];

test.each([
  [
    "the setup",
    <SetupForm key="setup" action={stay} />,
    ["Mã dùng một lần", ...office, "Họ và tên", "Tên đăng nhập", "Mật khẩu", "Nhập lại mật khẩu"],
  ],
  ["a new organisation", <NewOrganisationForm key="organisation" action={stay} />, office],
  [
    "a new person",
    <AddPersonForm key="person" action={stay} list="/vp-ubnd/admin/people" />,
    ["Họ và tên", "Tên đăng nhập", "Vai trò ở Đảng bộ này"],
  ],
])("%s marks what is required, says so to everybody, and says what the star means", (_, form, labels) => {
  show(form);
  expect(starred()).toEqual(labels);
  expect(screen.getByText("Mục có dấu * là bắt buộc.")).toBeTruthy();
  const said = [...document.querySelectorAll("[aria-required=true]")].length;
  expect(said).toBe(labels.filter((label) => !label?.startsWith("Vai trò")).length);
});
