import { getTranslations } from "next-intl/server";
import { readActor } from "#lib/identity/actor.ts";

/** An API address that does not exist: 401 for the signed-out as everywhere, else 404, as JSON. */
async function answer(request: Request): Promise<Response> {
  const t = await getTranslations("error");
  const known = (await readActor(request.headers)) !== null;
  const error = known
    ? { code: "not found", message: t("notFound.explain"), faults: [] }
    : { code: "signed out", message: t("signedOut"), faults: [] };
  return Response.json({ error }, { status: known ? 404 : 401 });
}

export { answer as DELETE, answer as GET, answer as PATCH, answer as POST, answer as PUT };
