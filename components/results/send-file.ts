import type { AttachedFile } from "#lib/forms/attachment.ts";
import type { ApiError } from "#lib/forms/cell-edit.ts";

/** The files of the cell now, and whether one is new; or why nothing was done, in the user's language, null without answer. */
export type FilesAnswer = { files: AttachedFile[]; isNew: boolean } | { why: string | null };

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
    request.onload = () => resolve(readAnswer(request.status, request.response));
    request.onerror = () => resolve({ why: null });
    request.send(file);
  });
}

/** Asks for the files of a cell, or takes one away. */
export async function askFiles(address: string, init: RequestInit): Promise<FilesAnswer> {
  try {
    const answer = await fetch(address, init);
    return readAnswer(answer.status, await answer.json());
  } catch {
    return { why: null };
  }
}

type Answered = Partial<{ files: AttachedFile[]; error: ApiError }> | null;

function readAnswer(status: number, answered: Answered): FilesAnswer {
  if (answered?.files === undefined) return { why: answered?.error?.message ?? null };
  return { files: answered.files, isNew: status === 201 };
}
