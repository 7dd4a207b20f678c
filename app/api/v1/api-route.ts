import { answerError } from "#app/api/v1/answer-error.ts";
import { ApiRefusal } from "#app/api/v1/api-refusal.ts";
import { passBody, readBytes } from "#app/api/v1/read-bytes.ts";
import { readActor, type SignedIn } from "#lib/identity/actor.ts";
import { isForeign } from "#lib/identity/own-origin.ts";
import type { Locale } from "#lib/wording/locale.ts";

/** A request of somebody signed in. */
export type Asked<Params> = {
  request: Request;
  actor: SignedIn;
  params: Params;
  /** What was sent with PUT. */
  body: Uint8Array;
  query: URLSearchParams;
  locale: Locale;
};

const largestBody = 1_000_000;
const noBody = new Uint8Array();

type Context<Params> = { params: Promise<Params> };

/**
 * What every route of the JSON interface passes: no other site's page, somebody signed in, and the person whom the
 * sender means (`X-User`); every refusal as JSON in the language of the one who asks.
 */
export function apiRoute<Params>(handle: (asked: Asked<Params>) => Promise<Response>) {
  return async (request: Request, context: Context<Params>): Promise<Response> => {
    let locale: Locale = /(?:^|;\s*)locale=en(?:;|$)/.test(request.headers.get("cookie") ?? "") ? "en" : "vi";
    try {
      const reading = request.method === "GET" || request.method === "HEAD";
      if (!reading && isForeign(request.headers)) throw new ApiRefusal("foreign");
      // A body may be long under way, and a role be withdrawn meanwhile: who sends it is asked when it has come.
      const body = request.method === "PUT" ? await readBytes(request, largestBody, "tooLarge") : noBody;
      const actor = await identify(request);
      locale = actor.locale ?? locale;
      const query = new URL(request.url).searchParams;
      return await handle({ request, actor, params: await context.params, body, query, locale });
    } catch (error) {
      await passBody(request);
      return answerError(error, locale);
    }
  };
}

/**
 * Who sends a request, as it is now: the person meant, with a password of their own, and the second factor that is asked
 * of them. Of a file, which is not read before it may be sent, it is asked again when it has come.
 */
export async function identify({ headers }: Request): Promise<SignedIn> {
  const actor = await readActor(headers);
  if (actor === null) throw new ApiRefusal("signedOut");
  if (actor.owesPassword) throw new ApiRefusal("passwordGiven");
  if (actor.lacksFactor) throw new ApiRefusal("factorLacking");
  const meant = headers.get("x-user");
  if (meant !== null && meant !== actor.userId) throw new ApiRefusal("otherUser");
  return actor;
}
