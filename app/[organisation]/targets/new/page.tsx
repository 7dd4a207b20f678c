import { getTranslations } from "next-intl/server";
import { withCodes } from "#app/[organisation]/targets/propose-target.ts";
import { createTargetByForm } from "#app/[organisation]/targets/save-target.ts";
import { Frame } from "#app/frame.tsx";
import { orNotFound, visit } from "#app/visit.ts";
import { TargetForm } from "#components/builder/target-form.tsx";
import { readScorecardAsked } from "#components/scorecard/scorecard-address.ts";
import { ClientMessages } from "#components/shell/client-messages.tsx";
import { PageHead } from "#components/ui/page-head.tsx";
import type { Actor } from "#lib/domain/access.ts";
import type { TakenCodes } from "#lib/domain/target-faults.ts";
import { readTypedTarget, type TypedTarget } from "#lib/forms/target-form.ts";
import { typeTarget } from "#lib/reading/type-target.ts";
import { readResolution } from "#lib/store/read-resolution.ts";
import { listTargets, readTarget } from "#lib/store/target.ts";

type Props = PageProps<"/[organisation]/targets/new">;

export async function generateMetadata() {
  return { title: (await getTranslations("builder"))("newTitle") };
}

/** Thêm chỉ tiêu: from the words of the resolution, or as a copy of another target. */
export default async function NewTargetPage({ params, searchParams }: Props) {
  const { organisation: code } = await params;
  const asked = await searchParams;
  const { actor, organisation } = await visit(code);
  const choice = { term: readScorecardAsked(asked).term };
  const { term, taken } = await orNotFound(listTargets(actor, organisation.id, choice));
  const { settings } = await readResolution(actor, organisation.id, { code: term.code });
  const from = typeof asked.from === "string" ? asked.from : null;
  const initial =
    from === null
      ? readTypedTarget({ group: asked.group === "government" ? "government" : "party", exceedable: "yes" })
      : await copyOf(actor, organisation.id, { target: from, term: term.code }, taken);
  const t = await getTranslations("builder");
  return (
    <Frame actor={actor} organisation={organisation} here="targets">
      <ClientMessages namespaces={["builder", "propose", "form", "group", "grade"]}>
        <PageHead
          title={from === null ? t("newTitle") : t("copyTitle", { code: from })}
          about={t("about", { organisation: organisation.name, term: term.name })}
        />
        <TargetForm
          action={createTargetByForm.bind(null, { organisation: code, term: term.code })}
          initial={initial}
          standing={null}
          setting={{ term, settings }}
          figures={{}}
          held={{}}
        />
      </ClientMessages>
    </Frame>
  );
}

/** What another target says, with codes of its own. */
async function copyOf(
  actor: Actor,
  organisationId: string,
  address: { target: string; term: string },
  taken: TakenCodes,
): Promise<TypedTarget> {
  const { target } = await orNotFound(readTarget(actor, organisationId, address));
  const { fields, criteria } = typeTarget({ ...target, code: "" }, false);
  const uncoded = criteria.map((each) => ({ ...each, fields: { ...each.fields, code: "" } }));
  return withCodes({ fields, criteria: uncoded }, uncoded, taken);
}
