import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type FieldElement, isField } from "#components/grid/cell-fields.ts";
import { hearTyping } from "#components/grid/hear-typing.ts";
import type { LiveCell } from "#components/grid/kept-cell.ts";
import { LiveCells } from "#components/grid/live-cells.ts";
import { LiveContext } from "#components/grid/live-context.ts";
import { StatusLine } from "#components/grid/status-line.tsx";
import { undoLast } from "#components/grid/undo-last.ts";
import type { Entry } from "#lib/domain/entry.ts";
import { entryCellPath } from "#lib/forms/entry-cell.ts";
import { type Outbox, openOutbox } from "#lib/outbox/outbox.ts";
import { prefillResult } from "#lib/reading/prefill-result.ts";
import { typeEntry } from "#lib/reading/typed-entry.ts";
import { blankResult } from "#lib/reading/typed-result.ts";
import { show } from "#tests/components/show.tsx";
import { criterion, resolution, share, target } from "#tests/domain/builders.ts";
import { atRest, FakeServer, FakeTimer } from "#tests/outbox/fake-server.ts";

// A page of three rows: a share of the members, a count, and a yes or no.
const year = 2022;
const studied = share("100", { code: "P1a", text: "Học tập", base: "members" });
const admitted = criterion({ code: "P3a", text: "Kết nạp" });
const culture = criterion({ code: "G4a", text: "Văn hóa", measure: "yes-no", thresholds: [] });
const term = resolution({
  targets: [target([studied, admitted, culture])],
  baseFigures: [{ year, members: 66 }],
});

const row = (code: string, fields: string) =>
  `<tr data-cell="${code}"><td>${fields}</td><td><textarea name="${code}:note"></textarea></td></tr>`;
const input = (name: string, value = "") => `<input name="${name}" value="${value}">`;
const page = `<table><tbody>
  ${row("P1a", input("P1a:value") + input("P1a:denominator", "66"))}
  ${row("P3a", input("P3a:value"))}
  ${row("G4a", '<select name="G4a:value"><option value=""></option><option value="yes">Đạt</option><option value="no">Chưa đạt</option></select>')}
</tbody></table>`;

const entryOf = (code: string): Entry => ({
  kind: "result",
  criterion: code,
  branch: null,
  year,
  value: null,
});
const pathOf = (code: string) => entryCellPath(entryOf(code));

function liveCell(code: string, name: string): LiveCell {
  const entry = entryOf(code);
  const blank = { ...blankResult, ...typeEntry(entry) };
  const typed = code === "P1a" ? prefillResult(term.baseFigures, year, studied, blank) : blank;
  return { id: code, name, path: entryCellPath(entry), version: 0, entry, typed };
}

let server: FakeServer;
let timer: FakeTimer;
let outbox: Outbox;
let live: LiveCells;
let stop: (() => void)[];

async function openPage(): Promise<void> {
  document.body.innerHTML = `<div>${page}</div>`;
  const root = document.querySelector("div");
  if (root === null) throw new Error("no root");
  outbox = await openOutbox({
    user: "lan",
    organisation: "vp-ubnd",
    fetch: server.fetch,
    timer,
  });
  const cells = [liveCell("P1a", "Học tập"), liveCell("P3a", "Kết nạp"), liveCell("G4a", "Văn hóa")];
  live = new LiveCells(root, outbox, { cells, resolution: term, year });
  stop = [await live.open(), hearTyping(live)];
}

async function closePage(): Promise<void> {
  for (const each of stop) each();
  await outbox.close();
}

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  localStorage.clear();
  server = new FakeServer();
  timer = new FakeTimer();
  await openPage();
});
afterEach(closePage);

function field(name: string): FieldElement {
  const [element] = document.getElementsByName(name);
  if (isField(element)) return element;
  throw new Error(`no field ${name}`);
}

/** Types into a field without leaving it. */
function type(name: string, text: string): void {
  const element = field(name);
  element.focus();
  element.value = text;
  element.dispatchEvent(new Event("input", { bubbles: true }));
}

/** Types into a field and leaves its cell, up to the answer. */
async function enter(name: string, text: string): Promise<void> {
  type(name, text);
  await live.commit(name.split(":")[0] ?? "");
  await atRest(outbox);
}

async function paste(name: string, text: string, html = ""): Promise<void> {
  const element = field(name);
  element.focus();
  const event = new Event("paste", { bubbles: true, cancelable: true });
  const given: Record<string, string> = { "text/plain": text, "text/html": html };
  Object.assign(event, { clipboardData: { getData: (kind: string) => given[kind] ?? "" } });
  element.dispatchEvent(event);
  const settled = () => live.store.said.get() !== null || !event.defaultPrevented || html === "paragraphs";
  await expect.poll(settled).toBe(true);
  await atRest(outbox);
}

const stored = (code: string) => server.cells.get(pathOf(code))?.result;
const stateOf = (code: string) => live.store.cells.of(code).get().state?.kind;

describe("what stood in a cell that nobody had left when the page went", () => {
  test("is there again, and is stored", async () => {
    type("P3a:value", "7");
    await closePage();
    await openPage();
    expect(field("P3a:value").value).toBe("7");
    await live.commitAll();
    await atRest(outbox);
    expect(stored("P3a")).toEqual({ value: "7" });
    await closePage();
    await openPage();
    expect(field("P3a:value").value).toBe("");
  });

  test("is not there once it was put back", async () => {
    type("P3a:value", "7");
    await live.restore("P3a");
    await closePage();
    await openPage();
    expect(field("P3a:value").value).toBe("");
  });

  test("does not overwrite what others saved since", async () => {
    type("P3a:value", "7");
    await closePage();
    server.cells.set(pathOf("P3a"), { version: 1, result: { value: "9" } });
    await openPage();
    await live.commitAll();
    await atRest(outbox);
    expect(stateOf("P3a")).toBe("conflict");
    expect(stored("P3a")).toEqual({ value: "9" });
  });
});

describe("a share", () => {
  test.each(["64/66", "64/66 = 96,97%"])("typed whole into its first box (%s) is split", async (text) => {
    await enter("P1a:value", text);
    expect([field("P1a:value").value, field("P1a:denominator").value]).toEqual(["64", "66"]);
    expect(stored("P1a")).toEqual({ numerator: "64", denominator: "66" });
  });

  test("that was a percentage gets its base figure again", async () => {
    await enter("P1a:value", "98,5%");
    expect(stored("P1a")).toEqual({ percent: "98.5" });
    expect(field("P1a:denominator").value).toBe("");
    await enter("P1a:value", "66");
    expect(field("P1a:denominator").value).toBe("66");
    expect(stored("P1a")).toEqual({ numerator: "66", denominator: "66" });
  });

  test("whose total was taken away is not given one", async () => {
    type("P1a:denominator", "");
    await enter("P1a:value", "64");
    expect(field("P1a:denominator").value).toBe("");
    expect(stateOf("P1a")).toBe("unreadable");
  });
});

describe("undoing", () => {
  test("goes to the cell that it changes, and names it", async () => {
    await enter("P3a:value", "2");
    field("P1a:value").focus();
    await undoLast("P1a", live);
    await atRest(outbox);
    expect(stored("P3a")).toBeNull();
    expect(document.activeElement).toBe(field("P3a:value"));
    expect(live.store.said.get()).toEqual({ kind: "undone", names: ["Kết nạp"] });
  });

  test("of what was not saved yet, or cannot be read, comes first", async () => {
    await enter("P1a:value", "64");
    await enter("P3a:value", "hai");
    await undoLast("P3a", live);
    expect(field("P3a:value").value).toBe("");
    type("P3a:value", "7");
    await undoLast("P3a", live);
    expect(field("P3a:value").value).toBe("");
    expect(stored("P1a")).toEqual({ numerator: "64", denominator: "66" });
    await undoLast("P3a", live);
    await atRest(outbox);
    expect(stored("P1a")).toBeNull();
  });

  test("writes nothing over somebody else's figure that was taken", async () => {
    await enter("P3a:value", "2");
    server.change(pathOf("P3a"), { value: "9" });
    await enter("P3a:value", "4");
    expect(stateOf("P3a")).toBe("conflict");
    await live.settle("P3a", "theirs");
    await undoLast("P3a", live);
    await atRest(outbox);
    expect(field("P3a:value").value).toBe("9");
    expect(stored("P3a")).toEqual({ value: "9" });
  });

  test("of one's own figure kept over somebody else's gives theirs back", async () => {
    server.change(pathOf("P3a"), { value: "9" });
    await enter("P3a:value", "4");
    await live.settle("P3a", "mine");
    await atRest(outbox);
    expect(stored("P3a")).toEqual({ value: "4" });
    await undoLast("P3a", live);
    await atRest(outbox);
    expect(stored("P3a")).toEqual({ value: "9" });
  });

  test("writes nothing over what came with the page again", async () => {
    await enter("P3a:value", "2");
    const theirs = { ...entryOf("P3a"), value: { value: "9" } } as Entry;
    const came = { ...liveCell("P3a", "Kết nạp"), version: 2, entry: theirs, typed: typeEntry(theirs) };
    server.change(pathOf("P3a"), { value: "9" });
    live.refresh([came], term);
    await undoLast("P3a", live);
    await atRest(outbox);
    expect(stored("P3a")).toEqual({ value: "9" });
  });
});

describe("pasting", () => {
  test("a block says what became of it, and is one step to undo", async () => {
    await paste("P1a:value", "64\t66\tghi chú\n2\t\tđã có\nĐạt\n5\n");
    expect(live.store.said.get()).toEqual({ kind: "pasted", filled: 6, skipped: 1 });
    expect([stored("P1a"), stored("P3a"), stored("G4a")]).toEqual([
      { numerator: "64", denominator: "66", note: "ghi chú" },
      { value: "2", note: "đã có" },
      { value: true },
    ]);
    await undoLast("G4a", live);
    await atRest(outbox);
    expect([stored("P1a"), stored("P3a"), stored("G4a")]).toEqual([null, null, null]);
  });

  test("a figure and its note keep the note where rows have no total", async () => {
    await paste("P3a:value", "2\tghi chú A\nChưa đạt\tghi chú B\n");
    expect([stored("P3a"), stored("G4a")]).toEqual([
      { value: "2", note: "ghi chú A" },
      { value: false, note: "ghi chú B" },
    ]);
  });

  test("a word that a choice does not know is left out and told of", async () => {
    await paste("G4a:value", "tốt");
    expect(live.store.said.get()).toEqual({ kind: "pasted", filled: 0, skipped: 1 });
    expect(field("G4a:value").value).toBe("");
  });

  test("paragraphs into a note make one text", async () => {
    await paste("P3a:note", "Đoạn một\r\nĐoạn hai", "paragraphs");
    expect(field("P3a:note").value).toBe("Đoạn một Đoạn hai");
    expect(field("G4a:note").value).toBe("");
  });
});

describe("a figure that met a locked year", () => {
  test("is sent again when the page opens", async () => {
    server.weather = ["locked"];
    await enter("P3a:value", "2");
    expect(stateOf("P3a")).toBe("locked");
    await closePage();
    await openPage();
    // The page before had said that it sends.
    timer.pass(3_000);
    await atRest(outbox);
    expect(field("P3a:value").value).toBe("2");
    expect(stored("P3a")).toEqual({ value: "2" });
  });

  test("is sent again when the same is typed again", async () => {
    server.weather = ["locked"];
    await enter("P3a:value", "2");
    await enter("P3a:value", "2");
    expect(stored("P3a")).toEqual({ value: "2" });
  });
});

describe("filling down", () => {
  const fillDown = async (name: string) => {
    const event = new KeyboardEvent("keydown", { key: "d", ctrlKey: true, bubbles: true, cancelable: true });
    field(name).dispatchEvent(event);
    await atRest(outbox);
  };

  test("takes no percentage into a count, and no number into a choice", async () => {
    await enter("P1a:value", "98,5%");
    await fillDown("P3a:value");
    expect(field("P3a:value").value).toBe("");
    await enter("P3a:value", "2");
    await fillDown("G4a:value");
    expect(stored("G4a")).toBeUndefined();
  });
});

test("a conflict is shown in its row and waits to be asked for", async () => {
  server.change(pathOf("P3a"), { value: "9" });
  await enter("P3a:value", "4");
  expect(stateOf("P3a")).toBe("conflict");
  expect(live.store.asked.get()).toBeNull();
  await live.restore("P3a");
  expect(live.store.asked.get()).toBe("P3a");
  expect(field("P3a:value").value).toBe("4");
  expect(stored("P3a")).toEqual({ value: "9" });
});

test("the footer counts the cells of this page, and leads to the pages of others", async () => {
  await outbox.keep({ path: "results/P3a/2023", typed: { value: "hai" }, base: 0 });
  await outbox.keep({ path: "base-figures/2023", typed: { members: "x" }, base: 0 });
  await outbox.keep({ path: "ratings/members/kinh-te/2021", typed: { good: "x" }, base: 0 });
  await enter("P3a:value", "hai");
  const { container } = show(
    <LiveContext value={live}>
      <StatusLine organisation="vp-ubnd" keys="" />
    </LiveContext>,
  );
  expect(container.querySelector("[role=status]")?.textContent).toBe(
    "Mỗi ô tự lưu khi bạn chuyển sang ô khác · 1 ô cần bạn xem lại",
  );
  const links = [...container.querySelectorAll("a")].map((link) => [
    link.textContent,
    link.getAttribute("href"),
  ]);
  expect(links).toEqual([
    ["2 ô chưa lưu xong ở kết quả năm 2023", "/vp-ubnd/results/2023"],
    ["1 ô chưa lưu xong ở xếp loại năm 2021", "/vp-ubnd/ratings?year=2021"],
  ]);
});
