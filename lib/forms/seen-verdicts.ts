import { type Verdict, verdicts } from "#lib/domain/verdict.ts";

/** The name of what was seen of each target: its code and its verdict. */
export const seenName = "seen";

export const seenValue = ({ target, verdict }: { target: string; verdict: Verdict }): string =>
  `${target}/${verdict}`;

/** The verdicts that a form was shown with; what is none is left out. */
export const readSeenVerdicts = (form: FormData): { target: string; verdict: Verdict }[] =>
  form.getAll(seenName).flatMap((value) => {
    const [target = "", said] = typeof value === "string" ? value.split("/") : [];
    const verdict = verdicts.find((each) => each === said);
    return verdict === undefined ? [] : [{ target, verdict }];
  });
