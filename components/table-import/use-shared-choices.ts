import { type RefObject, useEffect, useRef } from "react";
import { isChoice } from "#lib/forms/carried-table.ts";

/** Whichever form of the page sends or reads a table takes along what is chosen in the others: nothing is to be chosen twice. */
export function useSharedChoices(): RefObject<HTMLDivElement | null> {
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const shown = page.current;
    if (shown === null) return;
    const share = (event: FormDataEvent) => addChoices(event.formData, shown);
    shown.addEventListener("formdata", share);
    return () => shown.removeEventListener("formdata", share);
  }, []);
  return page;
}

function addChoices(sent: FormData, page: HTMLElement): void {
  if (!sent.has("file") && !sent.has("table")) return;
  for (const field of page.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input, select")) {
    const isMeant = field.type !== "checkbox" || ("checked" in field && field.checked);
    if (field.name === "table" && sent.has("file")) sent.set("before", field.value);
    else if (isChoice(field.name) && isMeant && !sent.has(field.name)) sent.append(field.name, field.value);
  }
}
