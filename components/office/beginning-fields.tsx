import { useTranslations } from "next-intl";
import type { StandingForm } from "#components/forms/use-standing-form.ts";
import { BranchLines, FirstTermFields, OrganisationFields } from "#components/office/organisation-fields.tsx";
import { ResolutionFileField } from "#components/office/resolution-file-field.tsx";
import { Section } from "#components/office/section.tsx";

/** What the chosen beginning asks for, in a form of the group `beginning`; the rest is hidden, without JavaScript too. */
export function BeginningFields({ form }: { form: StandingForm }) {
  const t = useTranslations("office");
  return (
    <>
      <div className="grid gap-5 group-has-[[value=file]:checked]/beginning:hidden group-has-[[value=example]:checked]/beginning:hidden">
        <Section title={t("organisationTitle")}>
          <OrganisationFields form={form} />
        </Section>
        <Section title={t("termTitle")} explain={t("termExplain")}>
          <FirstTermFields form={form} />
        </Section>
        <Section title={t("branchesTitle")}>
          <BranchLines form={form} />
        </Section>
      </div>
      <div className="hidden group-has-[[value=file]:checked]/beginning:block">
        <Section title={t("fileTitle")}>
          <ResolutionFileField form={form} />
        </Section>
      </div>
    </>
  );
}
