import { notFound, redirect } from "next/navigation";
import { visit } from "#app/visit.ts";
import { readEntryYear } from "#lib/store/entry-year.ts";

/** Leads to the year that figures are entered for now. */
export default async function ResultsPage({ params }: PageProps<"/[organisation]/results">) {
  const { organisation: code } = await params;
  const { actor, organisation } = await visit(code);
  const year = (await readEntryYear(actor, organisation.id)) ?? notFound();
  redirect(`/${code}/results/${year}`);
}
