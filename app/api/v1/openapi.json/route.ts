import { apiRoute } from "#app/api/v1/api-route.ts";
import { describeApi } from "#app/api/v1/describe-api.ts";

/** The description of the JSON interface, made from the schemas that its routes read with. */
export const GET = apiRoute<unknown>(async () => Response.json(describeApi()));
