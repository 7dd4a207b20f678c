import { readYear } from "#app/[organisation]/results/[year]/excel/read-year.ts";
import { orNotFound, visit, yearOf } from "#app/visit.ts";
import { drawYearSheet } from "#lib/report/year-sheet.ts";

type Context = { params: Promise<{ organisation: string; year: string }> };

/** The figures of a year as an Excel file that can be filled in and brought back. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const address = await params;
  const year = yearOf(address.year);
  const { actor, organisation } = await visit(address.organisation);
  const { form } = await orNotFound(readYear(actor, organisation.id, year));
  return new Response(Buffer.from(await drawYearSheet(form)), {
    headers: {
      "Content-Type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "Content-Disposition": `attachment; filename="ket-qua-${year}.xlsx"`,
      "Cache-Control": "no-store",
    },
  });
}
