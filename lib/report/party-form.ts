import type { Organisation } from "#lib/domain/resolution.ts";
import { translator } from "#lib/wording/translate.ts";

const t = translator("vi");

/** What the form of a Party document takes from the names of the organisation; "ủy" or "uỷ" as the office spells it. */
export type PartyForm = {
  superior: string | null;
  committee: string;
  symbol: string;
  onBehalf: string;
  kept: string;
};

export function partyForm({ name, committee = name, superior }: Organisation): PartyForm {
  const body = /^\p{L}+ \p{L}*(ủy|uỷ)(?= |$)/u.exec(committee.normalize("NFC"))?.[0] ?? t("report.committee");
  return {
    superior: superior === undefined ? null : capitals(superior),
    committee: capitals(committee),
    symbol: `-BC/${initials(body)}`,
    onBehalf: t("report.onBehalf", { committee: capitals(body) }),
    kept: t("report.keep", { committee: body }),
  };
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
