import { cellOf, isField, nameOf, type TextElement } from "#components/grid/cell-fields.ts";
import { gridKeys } from "#components/grid/grid-keys.ts";
import type { LiveCells } from "#components/grid/live-cells.ts";
import { coveredBy, pasteBlock } from "#components/grid/paste-block.ts";
import { isBlock, oneLine, readBlock } from "#components/grid/read-block.ts";
import { markFields } from "#lib/reading/typed-result.ts";

/** Listens to what is typed, pasted and left in a grid. Answers how to stop. */
export function hearTyping(live: LiveCells): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  const { root } = live;
  root.addEventListener("keydown", gridKeys(live), { signal });
  root.addEventListener("paste", (event) => paste(event, live), { signal });
  root.addEventListener("focusout", (event) => leave(event, live), { signal });
  root.addEventListener(
    "input",
    ({ target }) => {
      if (isField(target)) live.touch(cellOf(target) ?? "", nameOf(target));
    },
    { signal },
  );
  document.addEventListener("visibilitychange", () => document.hidden && live.handOver(), { signal });
  root.addEventListener(
    "change",
    ({ target }) => {
      if (isChoice(target)) void live.commit(cellOf(target) ?? "");
    },
    { signal },
  );
  return () => listening.abort();
}

/** Choices and ticks are whole at once; a text is whole when its cell is left. */
const isChoice = (target: EventTarget | null): boolean =>
  isField(target) && (target instanceof HTMLSelectElement || ["checkbox", "date"].includes(target.type));

function leave({ target, relatedTarget }: FocusEvent, live: LiveCells): void {
  const cell = cellOf(target);
  if (cell === null) return;
  const stays = cell === cellOf(relatedTarget) && isField(target) && isField(relatedTarget);
  if (stays) live.leaveField(cell, nameOf(target), nameOf(relatedTarget));
  else void live.commit(cell);
}

function paste(event: ClipboardEvent, live: LiveCells): void {
  const { target, clipboardData } = event;
  if (!isField(target)) return;
  const [text = "", html = ""] = ["text/plain", "text/html"].map((type) => clipboardData?.getData(type));
  if (target instanceof HTMLSelectElement || isBlock({ text, html }, !markFields.includes(nameOf(target)))) {
    const block = readBlock(text);
    const covered = coveredBy(block, target, live.root);
    if (covered === null) return;
    event.preventDefault();
    void pasteBlock(block, covered, live).then((pasted) =>
      live.store.said.set({ kind: "pasted", ...pasted }),
    );
  } else if (/[\r\n]/.test(text.trim())) {
    // A browser would join the lines without as much as a space.
    event.preventDefault();
    insert(target, oneLine(text));
  }
}

/** Types a text at the place of the cursor. */
function insert(field: TextElement, text: string): void {
  field.setRangeText(text, field.selectionStart ?? 0, field.selectionEnd ?? field.value.length, "end");
  field.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertFromPaste" }));
}
