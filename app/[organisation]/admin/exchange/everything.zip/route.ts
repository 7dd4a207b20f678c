import { packOrganisation } from "#app/[organisation]/admin/exchange/pack-organisation.ts";
import { streamOf } from "#app/stream-of.ts";
import { orNotFound, visit } from "#app/visit.ts";
import { readAuditNames } from "#lib/store/audit-names.ts";
import { exportAttachment, exportOrganisation } from "#lib/store/export-organisation.ts";
import { dayOf } from "#lib/wording/format.ts";

type Context = { params: Promise<{ organisation: string }> };

/** Everything of an organisation in one archive, sent as it is packed: its files may be more than memory holds. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { organisation: code } = await params;
  const { actor, organisation } = await visit(code);
  const now = new Date();
  const everything = await orNotFound(exportOrganisation(actor, organisation.id));
  const contentOf = (id: string) => exportAttachment(actor, organisation.id, id);
  const names = await readAuditNames(actor, organisation.id);
  const packed = { name: organisation.name, everything, names, contentOf };
  return new Response(streamOf(packOrganisation(packed, now)), {
    headers: {
      "Content-Type": "application/zip",
      "Content-Disposition": `attachment; filename="${code}_${dayOf(now)}.zip"`,
      "Cache-Control": "no-store",
    },
  });
}
