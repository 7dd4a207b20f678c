import { z } from "zod";
import {
  get,
  inPath,
  inQuery,
  type Json,
  json,
  ofCell,
  organisation,
  refused,
  type Status,
  schemaOf,
  user,
} from "#app/api/v1/describe-operation.ts";

const files = z.object({
  files: z.array(
    z.object({
      ...{ id: z.uuid(), name: z.string(), size: z.int() },
      ...{ by: z.string().nullable(), at: z.iso.datetime() },
    }),
  ),
});

/** What a change of a cell's files answers: those that are there now. */
const changed = (...statuses: Status[]): Json => ({
  200: { description: "The files of the cell now.", ...json(schemaOf(files)) },
  ...refused(401, 403, 404, ...statuses, 503),
});

/** The routes of the files that go with results. */
export function attachmentPaths(): Json {
  const attachment = inPath("attachment", "Id of a file.");
  const binary = { schema: { type: "string", format: "binary" } };
  const summary = "A file as it was attached, to be kept: its name and type are those of its content.";
  return {
    "/{organisation}/results/{key}/{year}/attachments": {
      get: get("The files of a cell.", ofCell, schemaOf(files)),
      post: {
        summary:
          "Attach a PDF, a PNG or JPEG picture, a Word, Excel or OpenDocument file of at most 10 MB, as the body to the byte. What a cell has already is not attached twice.",
        parameters: [...ofCell, inQuery("name", "The file's name; its ending follows the content."), user],
        requestBody: { required: true, content: { "application/octet-stream": binary } },
        responses: {
          201: { description: "Attached: the files of the cell now.", ...json(schemaOf(files)) },
          ...changed(413, 415, 422, 423),
        },
      },
    },
    "/{organisation}/attachments/{attachment}": {
      get: {
        summary,
        parameters: [organisation, attachment],
        responses: {
          200: { description: summary, content: { "*/*": binary } },
          ...refused(401, 404, 503),
        },
      },
    },
    "/{organisation}/attachments/{attachment}/removal": {
      put: {
        summary: "Take a file away from its cell: it is kept, and not handed out any more.",
        parameters: [organisation, attachment, user],
        responses: changed(423),
      },
    },
  };
}
