import { ApiRefusal, type RefusalWord } from "#app/api/v1/api-refusal.ts";
import { mostAttachments } from "#lib/domain/attachment.ts";
import { Refusal, type RefusalCode } from "#lib/domain/refusal.ts";
import type { ApiError } from "#lib/forms/cell-edit.ts";
import { isAway } from "#lib/store/is-away.ts";
import type { Locale } from "#lib/wording/locale.ts";
import { translator } from "#lib/wording/translate.ts";

const words: Record<RefusalCode, RefusalWord> = {
  forbidden: "forbidden",
  "not found": "notFound",
};

/** A refusal as JSON; what is no refusal is a defect and goes on to the log. */
export function answerError(error: unknown, locale: Locale): Response {
  const refusal = toRefusal(error);
  if (refusal === null) throw error;
  const { word, told, status } = refusal;
  const message = translator(locale)(`api.${word}`, {
    year: String(told.year ?? ""),
    state: told.state ?? "",
    most: String(mostAttachments),
  });
  const answer: ApiError = { code: codeOf(word), message, faults: told.faults ?? [] };
  const headers = word === "unavailable" ? { "Retry-After": "2" } : undefined;
  return Response.json({ error: answer, ...told.beside }, { status, headers });
}

function toRefusal(error: unknown): ApiRefusal | null {
  if (error instanceof ApiRefusal) return error;
  if (error instanceof Refusal) return new ApiRefusal(words[error.code]);
  return isAway(error) ? new ApiRefusal("unavailable") : null;
}

/** `notFound` is said "not found". */
const codeOf = (word: RefusalWord): string => word.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
