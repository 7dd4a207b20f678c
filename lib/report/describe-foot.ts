import type { Report, Standing } from "#lib/domain/report.ts";
import type { Foot } from "#lib/report/drawing.ts";
import { partyForm } from "#lib/report/party-form.ts";
import { translator } from "#lib/wording/translate.ts";

const t = translator("vi");

/** Who receives the document and who signs it; the name stays blank until it is entered. */
export function describeFoot({ organisation, narrative }: Report, standing: Standing): Foot {
  const { onBehalf, kept } = partyForm(organisation);
  const recipient = narrative.recipient ?? organisation.superior;
  return {
    recipientsHead: t("report.recipients"),
    recipients: [...(recipient === undefined ? [] : [`${recipient},`]), kept],
    onBehalf,
    office: t("report.secretary"),
    signatory: (standing.kind === "frozen" ? standing.formalities.signatory : undefined) ?? null,
  };
}
