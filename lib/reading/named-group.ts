import type { Group } from "#lib/domain/resolution.ts";
import { sameWording } from "#lib/reading/result-table.ts";

/** What stands before the name of a group in a head or a cell. */
const before =
  /^(?:[ivx]+[.)\s–-]+|[a-z][.)–-]\s*)?(?:nhóm\s+)?(?:các\s+)?(?:chỉ tiêu\s+)?(?:đối với\s+|về\s+|của\s+)?/u;

const names: Record<Group, RegExp> = {
  party: /^(?:khối\s+)?(?:đảng|đảng bộ|công tác đảng|(?:công tác )?xây dựng đảng)$/u,
  government: /^(?:khối\s+)?(?:chính quyền|cơ quan|chuyên môn|(?:nhiệm vụ|công tác) chuyên môn)$/u,
};

const supposed: [Group, RegExp][] = [
  ["party", /xây dựng đảng|đảng bộ|chi bộ|đảng viên/u],
  ["government", /kinh tế|xã hội|văn hóa|môi trường|quốc phòng|an ninh|nội chính|chính quyền|chuyên môn/u],
];

/** The group that a title over targets is most likely about; null where its words say nothing of it. A person confirms it. */
export const supposedGroup = (title: string): Group | null =>
  supposed.find(([, words]) => words.test(sameWording(title)))?.[0] ?? null;

const longestName = 100;

/** The group of targets that a cell names and nothing else: "Đảng bộ", "II. Đối với chính quyền"; null for any other text. */
export function namedGroup(text: string): Group | null {
  if (text.length > longestName) return null;
  const name = sameWording(text).replace(before, "");
  if (names.party.test(name)) return "party";
  return names.government.test(name) ? "government" : null;
}
