import { databaseAnswers } from "#lib/operation/database-answers.ts";

/** The system can serve: its database answers. */
export async function GET() {
  if (await databaseAnswers()) return Response.json({ status: "ready" });
  const headers = { "Retry-After": "2" };
  return Response.json({ status: "the database does not answer" }, { status: 503, headers });
}

export const dynamic = "force-dynamic";
