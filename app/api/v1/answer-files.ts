import type { Actor } from "#lib/domain/access.ts";
import { readAttachments } from "#lib/store/attachment.ts";
import type { ResultPlace } from "#lib/store/open-result.ts";

/** The files that go with a cell now. */
export async function answerFiles(
  actor: Actor,
  organisationId: string,
  { criterion, branch, year }: ResultPlace,
  status = 200,
): Promise<Response> {
  const cells = await readAttachments(actor, organisationId, year);
  const cell = cells.find((each) => each.criterion === criterion && each.branch === branch);
  return Response.json({ files: cell?.files ?? [] }, { status });
}
