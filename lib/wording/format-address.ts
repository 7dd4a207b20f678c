/** The eight groups of an IPv6 address in numbers; null where the text is none. */
function groupsOf(text: string): number[] | null {
  const [before = "", after, more] = text.split("::");
  if (more !== undefined) return null;
  const read = (part: string) => (part === "" ? [] : part.split(":"));
  const [left, right] = [read(before), read(after ?? "")];
  const missing = 8 - left.length - right.length;
  if (after === undefined ? missing !== 0 : missing < 1) return null;
  const groups = [...left, ...Array<string>(missing).fill("0"), ...right];
  return groups.every((group) => /^[\da-f]{1,4}$/i.test(group))
    ? groups.map((group) => Number.parseInt(group, 16))
    : null;
}

/** Where the longest run of zero groups stands, the first of several; a single group is not shortened. */
function longestZeros(groups: number[]): { from: number; count: number } {
  let best = { from: 0, count: 1 };
  let count = 0;
  for (const [at, group] of groups.entries()) {
    count = group === 0 ? count + 1 : 0;
    if (count > best.count) best = { from: at - count + 1, count };
  }
  return best;
}

/**
 * A network address as people write it: IPv6 compressed as RFC 5952 says, IPv4 as four numbers, also where it is
 * stored within an IPv6 address. What is neither stays as it is.
 */
export function formatAddress(text: string): string {
  const mapped = /^(?:(?:0{1,4}:){5}|::)ffff:(\d{1,3}(?:\.\d{1,3}){3})$/i.exec(text)?.[1];
  if (mapped !== undefined) return mapped;
  const groups = groupsOf(text);
  if (groups === null) return text;
  const [high = 0, low = 0] = groups.slice(6);
  if (groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff)
    return [high >> 8, high & 255, low >> 8, low & 255].join(".");
  const say = (some: number[]) => some.map((group) => group.toString(16)).join(":");
  const { from, count } = longestZeros(groups);
  return count < 2 ? say(groups) : `${say(groups.slice(0, from))}::${say(groups.slice(from + count))}`;
}
