import type { GridFields } from "#components/grid/cell-fields.ts";
import type { Entry } from "#lib/domain/entry.ts";
import type { Criterion } from "#lib/domain/resolution.ts";
import type { CellPath } from "#lib/forms/cell-edit.ts";
import { shownText } from "#lib/forms/cell-form.ts";
import { hasPercentSign } from "#lib/reading/read-number.ts";
import { splitRatio } from "#lib/reading/split-ratio.ts";
import { answeredEntry, readTyped, type TypedFields, typeEntry } from "#lib/reading/typed-entry.ts";

/** A cell of the grid: where the API keeps it, what stands in it, and what its fields show. */
export type LiveCell = {
  id: string;
  name: string;
  path: CellPath;
  version: number;
  entry: Entry;
  /** A blank share shows the year's base figure as its denominator. */
  typed: TypedFields;
};

/** A cell of the grid and its fields on the page. */
export class KeptCell {
  readonly id: string;
  readonly name: string;
  readonly path: CellPath;
  /** Null where it is not a result. */
  readonly criterion: Criterion | null;
  version: number;
  entry: Entry;
  /** What the server is known to hold. */
  saved: TypedFields;
  /** The outbox holds something of the cell that is not confirmed. */
  kept = false;
  /** A negative quantity was confirmed. */
  negative = false;
  /** What the page is judged by since it came; null: as it came. */
  taken: Entry | null = null;
  readonly #fields: GridFields;
  /** What was last handed to the outbox, or came from the server. */
  #was: string;

  constructor(
    fields: GridFields,
    { id, name, path, version, entry, typed }: LiveCell,
    criterion: Criterion | null,
  ) {
    this.#fields = fields;
    this.id = id;
    this.name = name;
    this.path = path;
    this.criterion = criterion;
    this.version = version;
    this.entry = entry;
    this.saved = typed;
    this.#was = shownText(typed);
  }

  /** What stands in it; fields that the page does not show are as they were saved. */
  get typed(): TypedFields {
    return {
      ...this.saved,
      ...this.#fields.read(this.id, Object.keys(this.saved)),
      ...(this.negative ? { negative: "yes" } : {}),
    };
  }

  /** Whether it holds something that was not handed over yet. */
  get touched(): boolean {
    return this.#was !== shownText(this.typed);
  }

  /** Notes that a text is handed over; answers whether it is another one than before. */
  handOver(typed: TypedFields): boolean {
    const text = shownText(typed);
    if (text === this.#was) return false;
    this.#was = text;
    return true;
  }

  /** What stands in it now counts as handed over. */
  settle(): void {
    this.handOver(this.typed);
  }

  /** Whatever stands in it is to be handed over, the same text again too. */
  unsettle(): void {
    this.#was = "";
  }

  read(typed = this.typed) {
    return readTyped(typed, this.entry, this.criterion);
  }

  fill(texts: TypedFields): void {
    this.#fields.fill(this.id, texts);
  }

  focus(): void {
    this.#fields.focus(this.id, Object.keys(this.saved));
  }

  /**
   * What was typed, each figure in its own field: a share's ratio typed into its first box, and the year's base figure
   * for a denominator that was blank because the cell had held a percentage.
   */
  tidied(typed: TypedFields, prefill: (typed: TypedFields) => TypedFields): TypedFields {
    if (this.criterion?.measure !== "share") return typed;
    const { value = "", denominator = "" } = typed;
    const split = splitRatio({ ...typed, value, denominator });
    const wasBlank = (this.saved.denominator ?? "") === "";
    if (split.value === "" || split.denominator !== "" || !wasBlank || hasPercentSign(split.value))
      return split;
    return { ...split, denominator: prefill({ ...split, value: "" }).denominator ?? "" };
  }

  /** What its fields show for a value that the API answered. */
  typedFor(value: unknown): TypedFields {
    return typeEntry(answeredEntry(this.entry, value));
  }

  /** The server holds a value at a version. */
  hold({ version, result }: { version: number; result: unknown }): void {
    this.version = version;
    this.entry = answeredEntry(this.entry, result);
    this.saved = typeEntry(this.entry);
  }

  /**
   * The page came again; answers whether somebody else's version came with it. What was typed here meanwhile stays, and so
   * does what the outbox holds.
   */
  comeAgain({ version, entry, typed }: LiveCell): boolean {
    if (this.kept || version < this.version) return false;
    if (this.touched && shownText(this.typed) !== shownText(typed)) return false;
    const isOthers = version > this.version;
    Object.assign(this, { version, entry, saved: typed, taken: null });
    this.handOver(typed);
    this.fill(typed);
    return isOthers;
  }
}
