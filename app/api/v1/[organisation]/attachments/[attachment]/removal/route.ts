import { answerFiles } from "#app/api/v1/answer-files.ts";
import { ApiRefusal } from "#app/api/v1/api-refusal.ts";
import { apiRoute } from "#app/api/v1/api-route.ts";
import { openFor } from "#app/api/v1/open-for.ts";
import { removeFile } from "#lib/store/attach-file.ts";

type Params = { organisation: string; attachment: string };

/** Takes a file away from its cell, and answers those that are left. */
export const PUT = apiRoute<Params>(async ({ actor, params }) => {
  const { id } = await openFor(actor, "enter figures", params.organisation);
  const removed = await removeFile(actor, id, params.attachment);
  if (removed.done) return answerFiles(actor, id, removed.place);
  throw new ApiRefusal("locked", removed);
});
