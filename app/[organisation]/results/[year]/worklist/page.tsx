import { getTranslations } from "next-intl/server";
import type { ComponentProps } from "react";
import { nameCell, nameUnrated } from "#app/[organisation]/results/[year]/name-cell.ts";
import { nameResponsibleByForm } from "#app/[organisation]/results/[year]/worklist/name-responsible.ts";
import { Frame } from "#app/frame.tsx";
import { orNotFound, visit, yearOf } from "#app/visit.ts";
import { MissingCells } from "#components/handing-in/missing-cells.tsx";
import { ClientMessages } from "#components/shell/client-messages.tsx";
import { Card } from "#components/ui/card.tsx";
import { Cell, ColumnHead, DataTable, RowHead } from "#components/ui/data-table.tsx";
import { PageHead } from "#components/ui/page-head.tsx";
import { ResponsibleForm } from "#components/worklist/responsible-form.tsx";
import { may } from "#lib/domain/access.ts";
import { worklist } from "#lib/domain/worklist.ts";
import { readResolution } from "#lib/store/read-resolution.ts";
import { listStaff, type Person, readResponsible } from "#lib/store/responsible.ts";

type Props = PageProps<"/[organisation]/results/[year]/worklist">;

export async function generateMetadata({ params }: Props) {
  const { year } = await params;
  return { title: (await getTranslations("worklist"))("title", { year }) };
}

/** Còn thiếu gì, ai nợ: what a year lacks, by the person who answers for it, and who answers for which target. */
export default async function WorklistPage({ params }: Props) {
  const address = await params;
  const year = yearOf(address.year);
  const { actor, organisation } = await visit(address.organisation);
  const resolution = await orNotFound(readResolution(actor, organisation.id, { year }));
  const [responsible, staff] = await Promise.all([
    readResponsible(actor, organisation.id, year),
    listStaff(actor, organisation.id),
  ]);
  const t = await getTranslations("worklist");
  const handIn = await getTranslations("handIn");
  const people = new Map([...responsible].map(([target, person]) => [target, person.id]));
  const nameOf = new Map([...responsible.values()].map(({ id, name }) => [id, name]));
  const owed = worklist(resolution, year, people);
  const manages = may(actor, "manage targets", organisation.id);
  const results = `/${organisation.code}/results/${year}`;
  return (
    <Frame actor={actor} organisation={organisation} here="results">
      <ClientMessages namespaces={["worklist"]}>
        <PageHead title={t("title", { year: String(year) })} about={organisation.name} />
        {owed.length === 0 ? <p>{t("nothing")}</p> : null}
        <div className="grid gap-6">
          {owed.map(({ person, missing, unexplained, unrated }) => (
            <Card
              key={person ?? ""}
              title={person === null ? t("unassigned") : (nameOf.get(person) ?? "")}
              aside={t("owes", { count: missing.length + unexplained.length + unrated.length })}
            >
              <div className="grid gap-4">
                <Missing
                  title={t("missing")}
                  cells={missing.map(nameCell)}
                  href={results}
                  open={handIn("openResults")}
                />
                <Missing
                  title={handIn("unexplained")}
                  cells={unexplained.map(nameCell)}
                  href={results}
                  open={handIn("openResults")}
                />
                <Missing
                  title={t("unrated")}
                  cells={unrated.map((criterion) => nameUnrated(criterion, handIn))}
                  href={`/${organisation.code}/ratings?year=${year}`}
                  open={handIn("openRatings")}
                />
              </div>
            </Card>
          ))}
        </div>
        <h2 className="mt-10 text-section font-semibold">{t("responsible")}</h2>
        <p className="mt-1 mb-3 text-muted">{t(manages ? "responsibleExplain" : "unassignedExplain")}</p>
        <DataTable caption={t("responsible")} dense stack>
          <thead>
            <tr>
              <ColumnHead>{t("target")}</ColumnHead>
              <ColumnHead className="w-[26rem]">{t("person")}</ColumnHead>
            </tr>
          </thead>
          <tbody>
            {resolution.targets.map(({ code, text }) => (
              <tr key={code}>
                <RowHead className="font-normal">
                  <span className="mr-1.5 text-muted">{code}</span>
                  {text}
                </RowHead>
                <Cell label={t("person")}>
                  {manages ? (
                    <ResponsibleForm
                      target={code}
                      text={text}
                      person={people.get(code) ?? ""}
                      people={withStanding(staff, responsible.get(code))}
                      action={nameResponsibleByForm.bind(null, address)}
                    />
                  ) : (
                    (responsible.get(code)?.name ?? <span className="text-muted">{t("nobody")}</span>)
                  )}
                </Cell>
              </tr>
            ))}
          </tbody>
        </DataTable>
      </ClientMessages>
    </Frame>
  );
}

/** One list of what is owed, under its heading; nothing where it is empty. */
function Missing({ title, ...list }: { title: string } & ComponentProps<typeof MissingCells>) {
  if (list.cells.length === 0) return null;
  return (
    <div>
      <h3 className="font-medium">{title}</h3>
      <MissingCells {...list} />
    </div>
  );
}

/** Whoever answers for a target now can be kept, even if they enter no figures any more. */
const withStanding = (staff: Person[], standing: Person | undefined): Person[] =>
  standing === undefined || staff.some(({ id }) => id === standing.id) ? staff : [...staff, standing];
