import Link from "next/link";
import { useTranslations } from "next-intl";
import { DoneBanner } from "#components/forms/done-banner.tsx";
import { Banner } from "#components/ui/banner.tsx";

type ManagerNotesProps = { code: string; edit: string; isSaved: boolean; isUnsure: boolean };

/** What those who manage targets are told above one: that it was saved, or that it is still to be looked through. */
export function ManagerNotes({ code, edit, isSaved, isUnsure }: ManagerNotesProps) {
  const t = useTranslations("targets");
  return (
    <>
      <DoneBanner text={isSaved ? t("saved", { code }) : null} />
      {isUnsure ? (
        <Banner tone="caution" className="mb-6 print:hidden">
          {t("unsureExplain")}{" "}
          <Link href={edit} prefetch={false} className="font-medium underline">
            {t("unsure")}
          </Link>
        </Banner>
      ) : null}
    </>
  );
}
