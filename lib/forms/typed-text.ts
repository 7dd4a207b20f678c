/** A text as it was typed: browsers send line breaks as CR LF, and a file where a text was asked counts as nothing. */
export const typedText = (value: FormDataEntryValue | null): string =>
  typeof value === "string" ? value.replaceAll("\r\n", "\n").normalize("NFC") : "";

/** A text of a form without the blanks around it. */
export const trimmedText = (form: FormData, name: string): string => typedText(form.get(name)).trim();
