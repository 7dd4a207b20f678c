import type { ProposalTerm } from "#lib/reading/proposal.ts";
import { foldText, tidyText } from "#lib/reading/target-text/fold-text.ts";
import { readHorizon } from "#lib/reading/target-text/read-horizon.ts";

/** The term that is meant where neither the asker nor the text names one. */
const usual: ProposalTerm = { firstYear: 2021, lastYear: 2025 };

/** The term of a target by the year in which its text makes it due: terms are assessed from 2021 to 2025, from 2026 to 2030. */
export function termOfText(text: string): ProposalTerm {
  const { year } = readHorizon(foldText(tidyText(text)));
  if (year === null) return usual;
  const lastYear = Math.ceil(year / 5) * 5;
  return { firstYear: lastYear - 4, lastYear };
}
