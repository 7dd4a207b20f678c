import { apiRoute } from "#app/api/v1/api-route.ts";
import { Refusal } from "#lib/domain/refusal.ts";

/** An API address that does not exist: 401 for the signed-out as everywhere, else 404. */
const answer = apiRoute<unknown>(() => Promise.reject(new Refusal("not found")));

export { answer as GET, answer as POST, answer as PUT };
