import { yearIn } from "#app/api/v1/address.ts";
import { answerFiles } from "#app/api/v1/answer-files.ts";
import { ApiRefusal } from "#app/api/v1/api-refusal.ts";
import { type Asked, apiRoute, identify } from "#app/api/v1/api-route.ts";
import { openFor } from "#app/api/v1/open-for.ts";
import { readBytes } from "#app/api/v1/read-bytes.ts";
import { largestAttachment } from "#lib/domain/attachment.ts";
import { attachmentName } from "#lib/domain/attachment-name.ts";
import { attachmentType } from "#lib/reading/attachment-type.ts";
import { attachFile } from "#lib/store/attach-file.ts";
import { openResult, type ResultPlace } from "#lib/store/open-result.ts";

type Params = { organisation: string; key: string; year: string };

const placeOf = ({ params, query }: Asked<Params>): ResultPlace => ({
  criterion: params.key,
  year: yearIn(params.year),
  branch: query.get("branch"),
  term: query.get("term") ?? undefined,
});

/** The files of the cell of a criterion (`key`) in a year. */
export const GET = apiRoute<Params>(async (asked) => {
  const { id } = await openFor(asked.actor, "see", asked.params.organisation);
  const place = placeOf(asked);
  await openResult(asked.actor, id, place);
  return answerFiles(asked.actor, id, place);
});

/** Attaches the file that is sent, to the byte; what it is is told by its content, and its name follows that. */
export const POST = apiRoute<Params>(async (asked) => {
  const { params, query, request } = asked;
  const { id } = await openFor(asked.actor, "enter figures", params.organisation);
  const place = placeOf(asked);
  await openResult(asked.actor, id, place);
  const content = await readBytes(request, largestAttachment, "fileTooLarge");
  if (content.byteLength === 0) throw new ApiRefusal("fileEmpty");
  const type = attachmentType(content);
  if (type === null) throw new ApiRefusal("fileType");
  if (type === "macros") throw new ApiRefusal("fileMacros");
  const name = attachmentName(query.get("name") ?? "", type);
  const actor = await identify(request);
  const attached = await attachFile(actor, id, place, { name, type, content });
  if (attached.done) return answerFiles(actor, id, place, attached.added ? 201 : 200);
  throw attached.why === "locked" ? new ApiRefusal("locked", attached) : new ApiRefusal("tooManyFiles");
});
