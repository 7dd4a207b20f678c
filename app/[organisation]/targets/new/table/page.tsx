import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { importTargets } from "#app/[organisation]/targets/new/table/import-targets.ts";
import { Frame } from "#app/frame.tsx";
import { orNotFound, visit } from "#app/visit.ts";
import { readScorecardAsked } from "#components/scorecard/scorecard-address.ts";
import { ClientMessages } from "#components/shell/client-messages.tsx";
import { TargetTableForm } from "#components/target-table/target-table-form.tsx";
import { Card } from "#components/ui/card.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHead } from "#components/ui/page-head.tsx";
import { may } from "#lib/domain/access.ts";
import { listTargets } from "#lib/store/target.ts";

export async function generateMetadata() {
  return { title: (await getTranslations("targetTable"))("title") };
}

/** Thêm nhiều chỉ tiêu từ Excel: an office's own table of targets is read, looked at and stored. */
export default async function TargetTablePage({
  params,
  searchParams,
}: PageProps<"/[organisation]/targets/new/table">) {
  const { organisation: code } = await params;
  const { term: asked } = readScorecardAsked(await searchParams);
  const { actor, organisation } = await visit(code);
  if (!may(actor, "manage targets", organisation.id)) notFound();
  const { term } = await orNotFound(listTargets(actor, organisation.id, { term: asked }));
  const t = await getTranslations("targetTable");
  const address = { organisation: code, term: term.code };
  return (
    <Frame actor={actor} organisation={organisation} here="targets">
      <ClientMessages namespaces={["excel", "tableImport", "targetTable", "group"]}>
        <PageHead
          title={t("title")}
          about={t("about", { organisation: organisation.name, term: term.name })}
          actions={<LinkButton href={`/${code}/targets?term=${term.code}`}>{t("back")}</LinkButton>}
        />
        <Card title={t("how")}>
          <ul className="list-disc space-y-1.5 pl-5">
            <li>{t("rule1")}</li>
            <li>{t("rule2")}</li>
            <li>{t("rule3")}</li>
          </ul>
        </Card>
        <TargetTableForm action={importTargets.bind(null, address)} address={address} />
      </ClientMessages>
    </Frame>
  );
}
