/** Where the year's table is a table, and a column too narrow for a paragraph. */
const inColumns = "(min-width: 64rem)";

/** How far from the window's edge. */
const edge = 8;

/**
 * Raises a field out of its column, over what stands beside it, so that nothing moves while it is written in. Rows and
 * tables cut off what leaves them: it has to be in the browser's top layer.
 */
export function raiseField(field: HTMLTextAreaElement): void {
  if (field.popover === "manual" || !("showPopover" in field) || !matchMedia(inColumns).matches) return;
  const { left, top, height } = field.getBoundingClientRect();
  const place = field.parentElement;
  if (place !== null) place.style.minHeight = `${height}px`;
  field.popover = "manual";
  field.showPopover();
  const { offsetWidth, offsetHeight } = field;
  const within = (at: number, size: number, all: number) => Math.max(edge, Math.min(at, all - size - edge));
  const { clientWidth, clientHeight } = document.documentElement;
  const y = within(top, offsetHeight, clientHeight);
  field.style.left = `${within(left, offsetWidth, clientWidth) + scrollX}px`;
  field.style.top = `${y + scrollY}px`;
  field.style.maxHeight = `${clientHeight - y - edge}px`;
}

/** Puts it back into its column. */
export function lowerField(field: HTMLTextAreaElement): void {
  if (field.popover !== "manual") return;
  field.popover = null;
  field.removeAttribute("style");
  field.scrollTop = 0;
  field.parentElement?.removeAttribute("style");
}
