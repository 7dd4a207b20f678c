import type { AttachedFile } from "#lib/forms/attachment.ts";
import type { ApiError } from "#lib/forms/cell-edit.ts";

/** The files of the cell now; or why nothing was done, in the user's language, null where no answer came. */
export type FilesAnswer = { files: AttachedFile[] } | { why: string | null };

/** Sends a file as it is, and tells how much of it has gone; `fetch` could not. */
export function sendFile(
  address: string,
  user: string,
  file: File,
  onPart: (part: number) => void,
): Promise<FilesAnswer> {
  const to = new URL(address, window.location.href);
  to.searchParams.set("name", file.name);
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", to);
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.setRequestHeader("X-User", user);
    request.responseType = "json";
    request.upload.onprogress = ({ loaded, total }) => onPart(loaded / total);
    request.onload = () => resolve(readAnswer(request.response));
    request.onerror = () => resolve({ why: null });
    request.send(file);
  });
}

/** Asks for the files of a cell, or takes one away. */
export async function askFiles(address: string, init: RequestInit): Promise<FilesAnswer> {
  try {
    return readAnswer(await (await fetch(address, init)).json());
  } catch {
    return { why: null };
  }
}

function readAnswer(answer: Partial<{ files: AttachedFile[]; error: ApiError }> | null): FilesAnswer {
  return answer?.files === undefined ? { why: answer?.error?.message ?? null } : { files: answer.files };
}
