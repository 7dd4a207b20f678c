import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { importSheet } from "#app/[organisation]/results/[year]/excel/import/import-sheet.ts";
import { Frame } from "#app/frame.tsx";
import { orNotFound, visit, yearOf } from "#app/visit.ts";
import { SheetImportForm } from "#components/excel/sheet-import-form.tsx";
import { ClientMessages } from "#components/shell/client-messages.tsx";
import { Banner } from "#components/ui/banner.tsx";
import { Card } from "#components/ui/card.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHead } from "#components/ui/page-head.tsx";
import { may } from "#lib/domain/access.ts";
import { readYearState } from "#lib/store/year-state.ts";

type Props = PageProps<"/[organisation]/results/[year]/excel/import">;

export async function generateMetadata({ params }: Props) {
  const { year } = await params;
  return { title: (await getTranslations("excel.import"))("title", { year }) };
}

/** Nhập từ Excel: a filled template is brought back, looked at and stored. */
export default async function ImportPage({ params }: Props) {
  const address = await params;
  const year = yearOf(address.year);
  const { actor, organisation } = await visit(address.organisation);
  if (!may(actor, "enter figures", organisation.id)) notFound();
  const state = await orNotFound(readYearState(actor, organisation.id, year));
  const t = await getTranslations("excel");
  const results = `/${organisation.code}/results/${year}`;
  return (
    <Frame actor={actor} organisation={organisation} here="results">
      <ClientMessages namespaces={["excel"]}>
        <PageHead
          title={t("import.title", { year: String(year) })}
          about={organisation.name}
          actions={<LinkButton href={results}>{t("import.back")}</LinkButton>}
        />
        {state === "draft" ? (
          <>
            <Card title={t("import.steps")}>
              <ol className="list-decimal space-y-1.5 pl-5">
                <li>
                  {t("import.step1")}{" "}
                  <LinkButton variant="plain" href={`${results}/excel`} document>
                    {t("download", { year: String(year) })}
                  </LinkButton>
                </li>
                <li>{t("import.step2")}</li>
                <li>{t("import.step3")}</li>
              </ol>
            </Card>
            <SheetImportForm
              action={importSheet.bind(null, address)}
              results={results}
              scorecard={`/${organisation.code}`}
            />
          </>
        ) : (
          <Banner tone="caution">{t("import.locked", { year: String(year), state })}</Banner>
        )}
      </ClientMessages>
    </Frame>
  );
}
