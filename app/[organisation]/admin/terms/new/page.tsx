import { getTranslations } from "next-intl/server";
import { readProposal } from "#app/[organisation]/admin/terms/new/read-proposal.ts";
import { createTermByForm } from "#app/[organisation]/admin/terms/save-term.ts";
import { Frame } from "#app/frame.tsx";
import { visitAdministration } from "#app/open-administration.ts";
import { orNotFound } from "#app/visit.ts";
import { AdminTabs } from "#components/admin/admin-tabs.tsx";
import { ClientMessages } from "#components/shell/client-messages.tsx";
import { ClonePreview } from "#components/term/clone-preview.tsx";
import { MakeTermForm } from "#components/term/make-term-form.tsx";
import { NewTermForm } from "#components/term/new-term-form.tsx";
import { Card } from "#components/ui/card.tsx";
import { PageHead } from "#components/ui/page-head.tsx";
import { cloneTargets } from "#lib/domain/clone-targets.ts";
import { readResolution } from "#lib/store/read-resolution.ts";
import { listTerms } from "#lib/store/term.ts";

export async function generateMetadata() {
  return { title: (await getTranslations("terms"))("newTitle") };
}

type Props = PageProps<"/[organisation]/admin/terms/new">;

/** A new term, empty or with the targets of an earlier one: first looked at, then made. */
export default async function NewTermPage({ params, searchParams }: Props) {
  const { organisation: code } = await params;
  const { actor, organisation } = await visitAdministration(code, "manage terms");
  const terms = await listTerms(actor, organisation.id);
  const { shown, term, errors } = await readProposal(await searchParams, terms);
  const source =
    term === null || shown.from === ""
      ? null
      : await orNotFound(readResolution(actor, organisation.id, { code: shown.from }));
  const t = await getTranslations("terms");
  const path = `/${code}/admin/terms/new`;
  return (
    <Frame actor={actor} organisation={organisation} here="admin">
      <ClientMessages namespaces={["terms", "form"]}>
        <PageHead title={t("newTitle")} about={organisation.name} />
        <AdminTabs organisation={code} here="terms" />
        <NewTermForm path={path} shown={shown} errors={errors} terms={terms} again={term !== null} />
        {term === null ? null : (
          <Card title={t("previewTitle", { name: term.name })} className="mt-8 max-w-4xl">
            <p className="mb-5 max-w-prose text-muted">
              {source === null
                ? t("previewEmpty")
                : t("previewExplain", {
                    from: source.term.name,
                    last: String(source.term.lastYear),
                    first: String(term.firstYear),
                  })}
            </p>
            {source === null ? null : <ClonePreview cloned={cloneTargets(source, term)} term={term} />}
            <div className="mt-6">
              <MakeTermForm action={createTermByForm.bind(null, code)} fields={shown} name={term.name} />
            </div>
          </Card>
        )}
      </ClientMessages>
    </Frame>
  );
}
