import type { ProposalTerm, ProposedCriterion, Unsure } from "#lib/reading/proposal.ts";
import { namedBefore, wordsBetween } from "#lib/reading/target-text/criterion-text.ts";
import { numbersIn } from "#lib/reading/target-text/read-amounts.ts";
import { type Before, nothingBefore, readDemand } from "#lib/reading/target-text/read-demand.ts";
import { gradePhrase, readGrade } from "#lib/reading/target-text/read-grade.ts";
import { type Demand, splitDemands } from "#lib/reading/target-text/split-demands.ts";
import type { Piece } from "#lib/reading/target-text/words.ts";
import {
  beginningBefore,
  type Ladder,
  placeBefore,
  withoutRungs,
  withRungs,
} from "#lib/reading/target-text/year-ladder.ts";

/** A text on one line, as it stands and in folded letters. */
type Words = { tidy: string; folded: string };

/** What a text says; how many of its ladders are the levels of a demand; and the numbers that nothing is made of. */
export type TextRead = { criteria: ProposedCriterion[]; unsure: Unsure[]; left: Unsure[]; climbed: number };

/** Reads the demands of a text one after the other, each of its ladders of years as the levels of one. */
export function readText({ tidy, folded }: Words, ladders: readonly Ladder[], term: ProposalTerm): TextRead {
  const cut = { tidy: withoutRungs(tidy, ladders), folded: withoutRungs(folded, ladders) };
  const { demands, heads } = splitDemands(cut.folded);
  const read: TextRead = { criteria: [], unsure: [], left: [], climbed: 0 };
  const used: number[] = [];
  let before: Before = nothingBefore;
  for (const [index, demand] of demands.entries()) {
    const plain = readDemand(withSharedGrade(demand, demands[index + 1]), before, term);
    const places = plain.used.map((at) => at + demand.at);
    const ladder = ladders.find(({ number }) => places.some((at) => placeBefore(at, ladders) === number));
    const climbed = ladder === undefined ? null : withRungs(plain, ladder);
    if (climbed !== null) read.climbed += 1;
    const { criterion, notes, after } = climbed ?? plain;
    before = after;
    used.push(...places);
    read.unsure.push(
      ...notes.map((each) => ({ criterion: criterion === null ? null : read.criteria.length, ...each })),
    );
    if (criterion === null) continue;
    const { role, ...others } = criterion;
    const [from, to] = [demand.at, demand.at + demand.words.length];
    const words = wordsBetween(cut.tidy, from, to);
    const whole = () => wordsBetween(tidy, beginningBefore(from, ladders), placeBefore(to, ladders));
    read.criteria.push({
      role,
      text: namedBefore(words, criterion) ?? (climbed === null ? words : whole()),
      ...others,
    });
  }
  const left = numbersIn(cut.folded).filter(({ at }) => !used.includes(at));
  return { ...read, left: left.map((number) => leftOver(number, heads)) };
}

/** A number that nothing is made of, or that says in heads what a share says. */
function leftOver({ said, at }: { said: string; at: number }, heads: readonly Piece[]): Unsure {
  const inHeads = heads.some((head) => at >= head.at && at < head.at + head.words.length);
  return { criterion: null, field: "number", note: inHeads ? "heads of a share" : "not used", said };
}

/** "85% TCCSĐ và 90% đảng viên hoàn thành tốt nhiệm vụ": the grade holds for both, unless the first names its own. */
const withSharedGrade = (demand: Demand, next: Demand | undefined): Demand =>
  demand.shareOpen && next !== undefined && !next.shareOpen && readGrade(demand.words) === null
    ? { ...demand, words: `${demand.words} ${gradePhrase(next.words)}`.trimEnd() }
    : demand;
