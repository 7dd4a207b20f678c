import { apiRoute } from "#app/api/v1/api-route.ts";
import { openFor } from "#app/api/v1/open-for.ts";
import { attachmentTypes } from "#lib/domain/attachment.ts";
import { readAttachment } from "#lib/store/attachment.ts";

type Params = { organisation: string; attachment: string };

/** A file, to be kept and never to be shown; next.config.ts says what holds where a browser opens it all the same. */
export const GET = apiRoute<Params>(async ({ actor, params }) => {
  const { id } = await openFor(actor, "see", params.organisation);
  const { name, type, size, pieces } = await readAttachment(actor, id, params.attachment);
  return new Response(streamOf(pieces()), {
    headers: {
      "Content-Type": attachmentTypes[type].media,
      "Content-Length": String(size),
      "Content-Disposition": disposition(name),
    },
  });
});

/** Reads a piece when the one before was taken, and none ahead: who does not read their download keeps little of it here. */
const streamOf = (pieces: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> =>
  new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await pieces.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
    },
    { highWaterMark: 0 },
  );

/** The name in UTF-8 (RFC 5987), and before it one in ASCII for what cannot read that. */
function disposition(name: string): string {
  const plain = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("đ", "d")
    .replaceAll("Đ", "D")
    .replace(/[^ !#-[\]-~]|%/g, "_");
  const whole = encodeURIComponent(name).replace(/['()*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}
