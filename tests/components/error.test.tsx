import { cleanup, fireEvent, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import ErrorPage from "#app/error.tsx";
import { show } from "#tests/components/show.tsx";

afterEach(cleanup);

test("a page that failed says that nothing is lost, names the log's number and can be tried again", () => {
  const retry = vi.fn();
  show(<ErrorPage error={Object.assign(new Error("broken"), { digest: "4711" })} retry={retry} />);
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Chưa mở được trang");
  expect(screen.getByText(/Số liệu đã lưu không bị mất/)).toBeTruthy();
  expect(screen.getByText(/4711/)).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Thử lại" }));
  expect(retry).toHaveBeenCalledOnce();
});
