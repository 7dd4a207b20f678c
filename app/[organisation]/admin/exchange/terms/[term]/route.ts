import { orNotFound, visit } from "#app/visit.ts";
import { writeResolutionFile } from "#lib/resolution-file/write.ts";
import { exportTerm } from "#lib/store/export-term.ts";
import { dayOf } from "#lib/wording/format.ts";

type Context = { params: Promise<{ organisation: string; term: string }> };

/** A term as a resolution file: what import reads back. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { organisation: code, term } = await params;
  const { actor, organisation } = await visit(code);
  const file = writeResolutionFile(await orNotFound(exportTerm(actor, organisation.id, term)));
  return new Response(file, {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="${code}_${term}_${dayOf(new Date())}.resolution.json"`,
      "Cache-Control": "no-store",
    },
  });
}
