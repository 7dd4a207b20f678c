import type { Report, Standing } from "#lib/domain/report.ts";
import type { Foot } from "#lib/report/drawing.ts";
import { partyForm } from "#lib/report/party-form.ts";
import { translator } from "#lib/wording/translate.ts";

const t = translator("vi");

/** Who receives the document and who signs it; the name stays blank until it is entered. */
export function describeFoot({ organisation, documents, narrative }: Report, standing: Standing): Foot {
  const { recipients, onBehalf, office } = partyForm(organisation, documents, narrative.recipient);
  return {
    recipientsHead: t("report.recipients"),
    recipients,
    onBehalf,
    office,
    signatory: (standing.kind === "frozen" ? standing.formalities.signatory : undefined) ?? null,
  };
}
