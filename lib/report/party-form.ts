import type { DocumentForm, Organisation } from "#lib/domain/resolution.ts";
import { translator } from "#lib/wording/translate.ts";

const t = translator("vi");

/** The form of an organisation's documents, as it is set or else taken from its names. */
export type PartyForm = {
  superior: string | null;
  committee: string;
  symbol: string;
  onBehalf: string;
  office: string;
  /** The lines of "Nơi nhận", the last one ending in a full stop. */
  recipients: string[];
};

/** `addressee` is to whom this one document goes. "ủy" or "uỷ" is spelled as the organisation's own name has it. */
export function partyForm(
  { name, committee = name, superior }: Organisation,
  { recipients, symbol, onBehalf, office }: DocumentForm = {},
  addressee?: string,
): PartyForm {
  const body = /^\p{L}+ \p{L}*(ủy|uỷ)(?= |$)/u.exec(committee.normalize("NFC"))?.[0] ?? t("report.committee");
  const others = recipients ?? (addressee === undefined && superior !== undefined ? [superior] : []);
  return {
    superior: superior === undefined ? null : capitals(superior),
    committee: capitals(committee),
    symbol: symbol ?? `-BC/${initials(body)}`,
    onBehalf: onBehalf ?? t("report.onBehalf", { committee: capitals(body) }),
    office: office ?? t("report.secretary"),
    recipients: recipientLines([...(addressee === undefined ? [] : [addressee]), ...others], body),
  };
}

/** Nobody is named twice; where no line says who keeps a copy, the committee does. */
function recipientLines(named: string[], body: string): string[] {
  const bare = [...new Set(named.map((line) => line.replace(/^[-–]\s*/u, "").replace(/[\s.,;]+$/u, "")))];
  const isKept = (line: string) => /^lưu(?=\s|:|$)/iu.test(line);
  const kept = bare.some(isKept) ? bare.filter(isKept) : [t("report.keep", { committee: body })];
  const lines = [...bare.filter((line) => !isKept(line)), ...kept];
  return lines.map((line, at) => (at === lines.length - 1 ? `${line}.` : `${line},`));
}

const capitals = (text: string): string => text.toLocaleUpperCase("vi");

/** "Đảng ủy" is ĐU. */
const initials = (body: string): string =>
  capitals(
    body
      .split(" ")
      .map((word) => word[0] ?? "")
      .join(""),
  )
    .replace("Ủ", "U")
    .replace("Ỷ", "U");
