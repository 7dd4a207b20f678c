import { newestVersion } from "#lib/forms/newest-version.ts";

/** What a form over something stored answers; after a refusal `typed` holds every field as it was sent. */
export type FormState = {
  notice: { kind: "saved" | "refused" | "restored"; text: string } | null;
  typed: Record<string, string> | null;
  /** Field name → what is wrong, as words. */
  errors: Record<string, string>;
  /** What somebody else recorded meanwhile, and the version that saving again replaces. */
  stands: { version: number; says: { label: string; text: string }[] } | null;
  /** A new password, shown with this answer and never again. */
  secret?: { username: string; name: string; password: string };
  /** Changes with every answer: fields take their new defaults by it. */
  answer: number;
};

export const untouchedForm: FormState = {
  notice: null,
  typed: null,
  errors: {},
  stands: null,
  answer: 0,
};

/** The version a form was shown at; anything else than a version stands for none that was ever seen. */
export function sentVersion(form: FormData): number {
  const text = String(form.get("version"));
  return /^\d+$/.test(text) && Number(text) <= newestVersion ? Number(text) : -1;
}
