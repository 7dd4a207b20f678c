import { mainAmount, readAmounts } from "#lib/reading/target-text/read-amounts.ts";
import { readGrade } from "#lib/reading/target-text/read-grade.ts";
import { splitBrackets } from "#lib/reading/target-text/split-brackets.ts";
import { type Strength, strengthOf } from "#lib/reading/target-text/strength.ts";
import { knownUnit } from "#lib/reading/target-text/units.ts";
import type { Piece } from "#lib/reading/target-text/words.ts";

/** How a demand is joined to those before it: it comes first, is part of them ("trong đó", in brackets), or stands beside. */
export type Joined = "first" | "within" | "beside";

export type Demand = Piece & { joined: Joined; shareOpen: boolean };

const joint = /[,;:.]? ?(?<!\p{L})trong đó(?!\p{L})[ :,]*|; ?|\. (?=\p{L})|, ?(?!\d)| (?:và|đồng thời) /gu;
const isAnd = /và|đồng thời/u;
const listNumber = /^ ?(?:\(?\d{1,2}[.)]|[–+*•]|[a-zđ]\))(?!\d) ?/u;

/** An item of the list that "trong đó" opens: a name and its number, or that there is none. */
const listItem =
  /^[^\d]{0,60}(?:\d[\d.,]*(?: ?– ?\d[\d.,]*)? ?(?:%|\p{L}+(?: \p{L}+){0,2})?|: ?không(?: có)?)[ .]*$/u;

/** "được đánh giá, xếp loại hoàn thành tốt …" */
const goesOn = /^ ?(?:được|đánh giá|xếp loại|phân loại)(?!\p{L})/u;

/** "…: 845 hộ, tăng 80 hộ so với năm 2015": the same demand, told by the way there. */
const restates =
  /^ ?(?:tăng|giảm|gấp|bằng) (?:gấp |thêm |hơn )?\d[^;]* so với (?:cuối |đầu )?(?:năm \d|giai đoạn|nhiệm kỳ)/u;

/** "50% số xã, phường không có …": more of those that the share counts, and what is demanded of them all. */
const namesMore = (words: string): boolean =>
  knownUnit(words, 0) !== null && mainAmount(readAmounts(words, []), words) === null;

type Part = Piece & { joint: string };
type Group = Piece & Strength & { joined: Joined };

/** The demands of a folded text in its order, conditions in brackets after what they belong to. */
export function splitDemands(folded: string): { demands: Demand[]; heads: Piece[] } {
  const text = folded.replace(listNumber, (marker) => " ".repeat(marker.length));
  const { rest, inside, heads } = splitBrackets(text);
  const groups = groupParts(partsOf(rest), rest).filter(({ words }) => !restates.test(words));
  const demands = groups.map(({ words, at, joined, open }) => ({ words, at, joined, shareOpen: open }));
  const within = inside.map((piece): Demand => ({ ...piece, joined: "within", shareOpen: false }));
  return { demands: [...demands, ...within].sort((one, other) => one.at - other.at), heads };
}

function partsOf(text: string): Part[] {
  const parts: Part[] = [{ joint: "", at: 0, words: text }];
  for (const { index, 0: said } of text.matchAll(joint)) {
    const last = parts.at(-1);
    if (last === undefined) continue;
    const before = text.slice(last.at, index);
    // "MTTQ và các đoàn thể đạt …": and joins demands only where one stands before it.
    if (isAnd.test(said) && strengthOf(before).demands === "nothing") continue;
    const at = index + said.length;
    last.words = before;
    parts.push({ joint: said.trim(), at, words: text.slice(at) });
  }
  return parts;
}

function groupParts(parts: Part[], text: string): Group[] {
  const groups: Group[] = [];
  for (const part of parts) {
    const current = groups.at(-1);
    const strength = strengthOf(part.words);
    if (current !== undefined && joins(current, part, strength)) {
      goOn(current, part, text, strength);
      if (isWithin(part)) current.joined = groups.length === 1 ? "first" : "within";
    } else groups.push({ words: part.words, at: part.at, joined: joinedAs(part, current), ...strength });
  }
  return groups;
}

function goOn(current: Group, part: Part, text: string, { demands }: Strength): void {
  current.words = text.slice(current.at, part.at + part.words.length);
  if (demands !== "nothing" || current.open) Object.assign(current, strengthOf(current.words));
}

function joinedAs(part: Part, current: Group | undefined): Joined {
  if (current === undefined) return "first";
  const goesOnList = current.joined === "within" && listItem.test(part.words);
  return isWithin(part) || goesOnList ? "within" : "beside";
}

const isWithin = ({ joint }: Part): boolean => joint.includes("trong đó");

/** Whether a part goes on with what stands before it, and is no demand of its own. */
function joins(current: Group, { joint, words }: Part, { demands }: Strength): boolean {
  if (current.demands === "nothing" || words.trim() === "") return true;
  if (joint === ";" || joint === "." || joint.includes("trong đó")) return false;
  if (current.open && namesMore(words)) return true;
  if (demands === "nothing") return true;
  return demands === "weak" && (current.open || (goesOn.test(words) && readGrade(current.words) === null));
}
