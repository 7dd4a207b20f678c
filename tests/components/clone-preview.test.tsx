import { cleanup, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { ClonePreview } from "#components/term/clone-preview.tsx";
import { cloneTargets } from "#lib/domain/clone-targets.ts";
import { show } from "#tests/components/show.tsx";
import { resolution } from "#tests/components/small-resolution.ts";

afterEach(cleanup);

test("a target whose words name years of the old term is marked", () => {
  const [first, ...others] = resolution.targets.map((target) => ({ ...target }));
  if (first === undefined) throw new Error("no target");
  const text = "Kết nạp 3 đảng viên mới thời kỳ 2021–2025";
  const next = { code: "2025-2030", name: "2025–2030", firstYear: 2026, lastYear: 2030 };
  const cloned = cloneTargets({ ...resolution, targets: [{ ...first, text }, ...others] }, next);
  show(<ClonePreview cloned={cloned} term={next} />);
  const said = screen.getAllByText("Câu chữ còn nhắc năm của nhiệm kỳ cũ (2021, 2025); hãy sửa sau khi lập.");
  expect(said.map((each) => each.closest("[data-target]")?.getAttribute("data-target"))).toEqual(["P3"]);
});
