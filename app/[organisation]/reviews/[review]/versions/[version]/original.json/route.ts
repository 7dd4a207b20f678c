import { notFound } from "next/navigation";
import { orNotFound, visit } from "#app/visit.ts";
import { readVersionNumber } from "#lib/forms/version-number.ts";
import { readFrozenText } from "#lib/store/review-versions.ts";

type Context = { params: Promise<{ organisation: string; review: string; version: string }> };

/** The text of a frozen version, to the letter: whoever hashes the file gets the version's hash. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { organisation: code, review, version: given } = await params;
  const { actor, organisation } = await visit(code);
  const version = readVersionNumber(given) ?? notFound();
  const term = new URL(request.url).searchParams.get("term") ?? undefined;
  const text = await orNotFound(readFrozenText(actor, organisation.id, { term, review, version }));
  return new Response(text, {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="${code}-${review}-v${version}.json"`,
      "Cache-Control": "no-store",
    },
  });
}
