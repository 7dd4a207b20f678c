import type { Threshold } from "#lib/domain/resolution.ts";
import type { ProposalTerm } from "#lib/reading/proposal.ts";
import { note } from "#lib/reading/target-text/draft.ts";
import { decimalOf } from "#lib/reading/target-text/read-amounts.ts";
import type { DemandRead } from "#lib/reading/target-text/read-demand.ts";

type Span = { from: number; to: number };

/** "năm 2021 đạt 60%, năm 2022 đạt 65%": a level for each year, and what of the text says no more than that. */
export type Ladder = {
  rungs: { year: number; value: string }[];
  cuts: Span[];
  /** Where the last of its numbers stands, which stays in the text. */
  number: number;
};

type Rung = { year: number; at: number; lead: string; number: Span; said: string };

const rung = /(?<!\p{L})năm ((?:19|20)\d\d)((?:[ :][^\d,;()]{0,40}?)?)(\d[\d.,]*(?<![.,]))(?! ?[–/] ?\d)/gu;
/** "đến năm 2023 … , đến năm 2025 …" are two demands; years that are compared with, or counted from, are none. */
const ahead = /(?<!\p{L})(?:đến|tới|vào|hết|cuối|đầu|giữa|trước|sau|từ|so với|so|bằng|giai đoạn|–) ?$/u;
/** What a level goes on with, up to the next year; the last one may be "đến năm 2025" or "từ năm 2025 (trở đi)". */
const between = /^([^\d,;()]{0,60}?) ?(?:[,;]|(?<!\p{L})và(?!\p{L})) ?(?:và )?(?:(?:đến|từ) )?$/u;
const neutral = /[:\s]|(?<!\p{L})(?:trở đi|đạt|là|có|phải|được|bằng|ở|mức)(?!\p{L})/gu;
const sided = /trên|dưới|hơn|quá|từ|nhất|tối|không|chưa|còn|xuống|giảm|tăng|vượt|khoảng|gần|[<>≤≥≈~]/u;

/** The ladders of years in a folded text: years of the term that ascend, each with its number of the same thing. */
export function laddersIn(folded: string, { firstYear, lastYear }: ProposalTerm): Ladder[] {
  const chains: Rung[][] = [];
  for (const next of rungsIn(folded)) {
    const chain = chains.at(-1);
    const last = chain?.at(-1);
    const gap = last === undefined ? null : between.exec(folded.slice(last.number.to, next.at));
    if (gap !== null && last !== undefined && next.year > last.year) chain?.push(next);
    else if (!ahead.test(folded.slice(0, next.at))) chains.push([next]);
  }
  return chains
    .filter((chain) => chain.every(({ year }) => year >= firstYear && year <= lastYear))
    .flatMap((chain) => asLadder(chain, folded) ?? []);
}

const rungsIn = (folded: string): Rung[] =>
  [...folded.matchAll(rung)].map(({ index, 0: whole, 1: year, 2: lead = "", 3: said = "" }) => {
    const to = index + whole.length;
    return { year: Number(year), at: index, lead, number: { from: to - said.length, to }, said };
  });

function asLadder(chain: Rung[], folded: string): Ladder | null {
  const [first] = chain;
  const last = chain.at(-1);
  if (first === undefined || last === undefined || chain.length < 2) return null;
  const rest = folded.slice(last.number.to);
  const isSame = chain.every(
    (each, index) =>
      goesWith(each.lead, first.lead) && isTailOf(tailOf(each, chain[index + 1], folded), rest),
  );
  const rungs = chain.flatMap(({ year, said }) => {
    const value = decimalOf(said);
    return value === null ? [] : [{ year, value }];
  });
  if (!isSame || rungs.length < chain.length) return null;
  const year = {
    from: first.at - jointOf(folded.slice(0, first.at)),
    to: first.number.from - leadOf(first, folded),
  };
  return { rungs, cuts: [year, { from: first.number.from, to: last.number.from }], number: last.number.from };
}

/** How long the sign is that joins the first year to what stands before it; a colon stays. */
const jointOf = (before: string): number => /(?<![\s,–])[\s,–]*$/u.exec(before)?.[0].length ?? 0;

/** How long the words are that lead from a year to its number, but for a second colon. */
const leadOf = ({ at, lead }: Rung, folded: string): number =>
  lead.length - (/: *$/u.test(folded.slice(0, at)) && lead.startsWith(":") ? 1 : 0);

/** What leads on to a number says the same as what leads on to the first. */
function goesWith(lead: string, first: string): boolean {
  const [own, whole] = [lead, first].map((each) => each.replace(neutral, " ").replace(/ +/gu, " ").trim());
  if (own === whole) return true;
  return own === "" ? !sided.test(first) : (whole ?? "").endsWith(` ${own}`);
}

const tailOf = ({ number }: Rung, next: Rung | undefined, folded: string): string =>
  next === undefined ? "" : (between.exec(folded.slice(number.to, next.at))?.[1] ?? "").trim();

/** A unit is named with each number, or with the last of them. */
const isTailOf = (tail: string, rest: string): boolean =>
  tail === "" || (rest.trimStart().startsWith(tail) && !/^\p{L}/u.test(rest.trimStart().slice(tail.length)));

/** A text with the last level of each ladder alone. */
export const withoutRungs = (text: string, ladders: readonly Ladder[]): string =>
  cutsOf(ladders).reduceRight((rest, { from, to }) => rest.slice(0, from) + rest.slice(to), text);

/** Where a place of a text that was cut so stood before: of a place at a cut, behind it. */
export const placeBefore = (at: number, ladders: readonly Ladder[]): number =>
  cutsOf(ladders).reduce((place, { from, to }) => (place < from ? place : place + to - from), at);

/** Where words of a text that was cut so began before, with the year that was cut off their beginning. */
export const beginningBefore = (at: number, ladders: readonly Ladder[]): number =>
  at === 0 ? 0 : placeBefore(at - 1, ladders) + 1;

const cutsOf = (ladders: readonly Ladder[]): Span[] => ladders.flatMap(({ cuts }) => cuts);

/** A demand that was read with its last level, as one of a level for each year; null where the levels are not its own. */
export function withRungs(read: DemandRead, { rungs }: Ladder): DemandRead | null {
  const { criterion } = read;
  const [threshold] = criterion?.thresholds ?? [];
  const surer = read.notes.filter(({ field, note: why }) => field !== "horizon" || !why.endsWith(" assumed"));
  const isTimeOpen = surer.length < read.notes.length;
  if (criterion === null || threshold === undefined || threshold.upper !== undefined) return null;
  if (criterion.horizon !== "every year" && !isTimeOpen) return null;
  const sign = String(threshold.value).startsWith("-") ? "-" : "";
  if (threshold.value !== `${sign}${rungs.at(-1)?.value}`) return null;
  const thresholds = rungs.map(({ year, value }): Threshold => ({ from: year, value: sign + value }));
  const said = rungs.map(({ year }) => year).join(", ");
  const { dueYear: _, ...others } = criterion;
  return {
    ...read,
    criterion: { ...others, horizon: "every year", thresholds },
    notes: [...surer, note("horizon", "level of each year", said)],
  };
}
