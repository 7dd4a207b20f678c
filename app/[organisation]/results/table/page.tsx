import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { importTable } from "#app/[organisation]/results/table/import-table.ts";
import { readPlace } from "#app/[organisation]/results/table/read-place.ts";
import { Frame } from "#app/frame.tsx";
import { orNotFound, visit } from "#app/visit.ts";
import { ClientMessages } from "#components/shell/client-messages.tsx";
import { TableImportForm } from "#components/table-import/table-import-form.tsx";
import { Banner } from "#components/ui/banner.tsx";
import { Card } from "#components/ui/card.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHead } from "#components/ui/page-head.tsx";
import { may } from "#lib/domain/access.ts";
import { readResolution } from "#lib/store/read-resolution.ts";

export async function generateMetadata() {
  return { title: (await getTranslations("tableImport"))("title") };
}

/** Nhập nhiều năm từ Excel: an office's own table of results is read, looked at and stored. */
export default async function TablePage({
  params,
  searchParams,
}: PageProps<"/[organisation]/results/table">) {
  const { organisation: code } = await params;
  const { term: asked } = await searchParams;
  const { actor, organisation } = await visit(code);
  if (!may(actor, "enter figures", organisation.id)) notFound();
  const choice = typeof asked === "string" ? { code: asked } : {};
  const { term } = await orNotFound(readResolution(actor, organisation.id, choice));
  const { years } = await orNotFound(readPlace(actor, organisation.id, term.code));
  const t = await getTranslations("tableImport");
  const results = `/${code}/results/${years[0] ?? term.firstYear}`;
  return (
    <Frame actor={actor} organisation={organisation} here="results">
      <ClientMessages namespaces={["excel", "tableImport"]}>
        <PageHead
          title={t("title")}
          about={t("about", { organisation: organisation.name, term: term.name })}
          actions={<LinkButton href={results}>{t("back")}</LinkButton>}
        />
        {years.length === 0 ? (
          <Banner tone="caution">{t("allLocked")}</Banner>
        ) : (
          <>
            <Card title={t("how")}>
              <ul className="list-disc space-y-1.5 pl-5">
                <li>{t("rule1")}</li>
                <li>{t("rule2")}</li>
                <li>{t("rule3", { years: years.join(", ") })}</li>
              </ul>
            </Card>
            <TableImportForm
              action={importTable.bind(null, { organisation: code, term: term.code })}
              results={results}
              scorecard={`/${code}`}
            />
          </>
        )}
      </ClientMessages>
    </Frame>
  );
}
