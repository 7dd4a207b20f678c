import type { Criterion, DocumentForm, Settings } from "#lib/domain/resolution.ts";

/** Settings as a file or a form may give them: defaults spelled out, blank texts. */
export type LooseSettings = Omit<Settings, "newHeadcount" | "newCountOnTrackAsMet"> & {
  newHeadcount?: Criterion["headcount"] | undefined;
  newCountOnTrackAsMet?: boolean | undefined;
};

/** Settings in the one form in which they are kept: what is blank or says no more than the default is left out. */
export function tidySettings(given: LooseSettings): Settings {
  const { excellentCap, excellentCapBase, newHeadcount = "exact", newCountOnTrackAsMet = false } = given;
  const documents = tidyDocuments(given.documents ?? {});
  const signatory = said(given.signatory);
  return {
    excellentCap,
    excellentCapBase,
    ...(newHeadcount === "exact" ? {} : { newHeadcount }),
    ...(newCountOnTrackAsMet ? { newCountOnTrackAsMet } : {}),
    ...(Object.keys(documents).length === 0 ? {} : { documents }),
    ...(signatory === undefined ? {} : { signatory }),
  };
}

function tidyDocuments({ recipients = [], symbol, onBehalf, office }: DocumentForm): DocumentForm {
  const named = recipients.flatMap((recipient) => said(recipient) ?? []);
  const texts = Object.entries({ symbol, onBehalf, office }).flatMap(([field, text]) => {
    const kept = said(text);
    return kept === undefined ? [] : [[field, kept]];
  });
  return { ...(named.length === 0 ? {} : { recipients: named }), ...Object.fromEntries(texts) };
}

/** A text without the blanks around it; nothing where it says nothing. */
const said = (text: string | undefined): string | undefined => text?.trim() || undefined;
