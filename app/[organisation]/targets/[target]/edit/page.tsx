import { getTranslations } from "next-intl/server";
import { archiveTargetByForm } from "#app/[organisation]/targets/archive-target.ts";
import { placeTargetByForm } from "#app/[organisation]/targets/place-target.ts";
import { changeTargetByForm } from "#app/[organisation]/targets/save-target.ts";
import { Frame } from "#app/frame.tsx";
import { orNotFound, visit } from "#app/visit.ts";
import { standingFigures } from "#components/builder/standing-figures.ts";
import { TargetForm } from "#components/builder/target-form.tsx";
import { ArchiveForm } from "#components/review/archive-form.tsx";
import { readScorecardAsked } from "#components/scorecard/scorecard-address.ts";
import { ClientMessages } from "#components/shell/client-messages.tsx";
import { PlaceForm } from "#components/target/place-form.tsx";
import { Card } from "#components/ui/card.tsx";
import { PageHead } from "#components/ui/page-head.tsx";
import type { Target } from "#lib/domain/resolution.ts";
import type { TargetUse } from "#lib/domain/target-change.ts";
import { typeTarget } from "#lib/reading/type-target.ts";
import { readResolution } from "#lib/store/read-resolution.ts";
import { listTargets, readTarget } from "#lib/store/target.ts";

type Props = PageProps<"/[organisation]/targets/[target]/edit">;

export async function generateMetadata() {
  return { title: (await getTranslations("builder"))("editTitle") };
}

/** Sửa chỉ tiêu: what a target says and demands, for those who manage targets; and its place and its archive. */
export default async function EditTargetPage({ params, searchParams }: Props) {
  const { organisation: code, target: asked } = await params;
  const { actor, organisation } = await visit(code);
  const address = { target: asked, term: readScorecardAsked(await searchParams).term };
  const { target, term, version, use, unsure } = await orNotFound(
    readTarget(actor, organisation.id, address),
  );
  const resolution = await readResolution(actor, organisation.id, { code: term.code });
  const { targets } = await listTargets(actor, organisation.id, { term: term.code });
  const group = targets.filter((each) => each.group === target.group && each.archivedAt === null);
  const place = { place: group.findIndex((each) => each.code === target.code) + 1, count: group.length };
  const t = await getTranslations("builder");
  const bound = { organisation: code, term: term.code, target: target.code };
  return (
    <Frame actor={actor} organisation={organisation} here="targets">
      <ClientMessages namespaces={["builder", "propose", "form", "group", "grade", "review"]}>
        <PageHead
          title={`${t("editTitle")} ${target.code}`}
          about={t("about", { organisation: organisation.name, term: term.name })}
        />
        <TargetForm
          action={changeTargetByForm.bind(null, bound)}
          initial={typeTarget(target, true, unsure)}
          standing={version}
          setting={{ term, settings: resolution.settings }}
          figures={standingFigures(resolution, target)}
          held={heldYears(target, use)}
        />
        <div className="mt-10 grid items-start gap-6 *:min-w-0 lg:grid-cols-2">
          <Card title={t("archive.title")}>
            <p className="mb-4 text-muted">{t("archive.explain")}</p>
            <ArchiveForm
              move="archive"
              name={t("list.named", { code: target.code })}
              action={archiveTargetByForm.bind(null, bound, "archive")}
            />
          </Card>
          <Card title={t("place.title")}>
            <PlaceForm
              action={placeTargetByForm.bind(null, { organisation: code, term: term.code })}
              code={target.code}
              {...place}
            />
          </Card>
        </div>
      </ClientMessages>
    </Frame>
  );
}

/** The years of the thresholds that stay, of each criterion that something rests on. */
const heldYears = ({ criteria }: Target, { figures }: TargetUse): Record<string, number[]> =>
  Object.fromEntries(
    criteria.flatMap(({ code, thresholds }) =>
      figures.has(code) ? [[code, thresholds.map(({ from }) => from)]] : [],
    ),
  );
