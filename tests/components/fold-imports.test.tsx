import { expect, test } from "vitest";
import { AuditTable } from "#components/audit/audit-table.tsx";
import { foldImports } from "#components/audit/fold-imports.ts";
import { show } from "#tests/components/show.tsx";

const line = (id: string, own: { file?: string; actor?: string; time?: number } = {}) => ({
  ...{
    id,
    at: "08:00 01/12/2026",
    actor: "Ánh",
    ...{ deed: `Nhập kết quả · P${id}`, what: `Nhập kết quả · P${id} · từ tệp` },
    before: [],
    after: [`kết quả: ${id}`],
  },
  ...{ file: null, time: 0, ...own },
});
const file = "ket-qua.xlsx";

test("the events of one import stand together, and apart from those of other files, people and times", () => {
  const lines = [
    line("1"),
    line("2", { file }),
    line("3", { file, time: -900 }),
    line("4", { file: "khac.xlsx", time: -1000 }),
    line("5", { file, actor: "Bình", time: -1000 }),
    line("6", { file, actor: "Bình", time: -400_000 }),
    line("7"),
    line("8"),
  ];
  expect(foldImports(lines).map((each) => each.map(({ id }) => id))).toEqual([
    ...[["1"], ["2", "3"], ["4"], ["5"], ["6"], ["7"], ["8"]],
  ]);
});

test("an import is one row under the name of its file, and opens", () => {
  const { container, getByText } = show(<AuditTable lines={[line("1", { file }), line("2", { file })]} />);
  expect(container.querySelectorAll("tbody > tr")).toHaveLength(1);
  expect(getByText("2 ô từ tệp “ket-qua.xlsx”").closest("details")?.textContent).toContain("Sau: kết quả: 2");
});
