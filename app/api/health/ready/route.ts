import { database } from "#prisma/database.ts";

/** The system can serve: its database answers. */
export async function GET() {
  try {
    await database().$queryRaw`SELECT 1`;
    return Response.json({ status: "ready" });
  } catch {
    const headers = { "Retry-After": "2" };
    return Response.json({ status: "the database does not answer" }, { status: 503, headers });
  }
}

export const dynamic = "force-dynamic";
