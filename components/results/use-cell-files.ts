import { useLocale, useTranslations } from "next-intl";
import { useContext, useEffect, useRef, useState } from "react";
import { PersonContext } from "#components/forms/person-context.tsx";
import { askFiles, sendFile } from "#components/results/send-file.ts";
import { type FileDeed, useFileDeeds } from "#components/results/use-file-deeds.ts";
import { largestAttachment } from "#lib/domain/attachment.ts";
import type { AttachedFile } from "#lib/forms/attachment.ts";
import { formatSize } from "#lib/wording/format-size.ts";
import type { Locale } from "#lib/wording/locale.ts";

/** Where the files of a cell are listed and sent to, and below which address each is found; and those the page came with. */
export type FilesPlace = { cell: string; each: string; files: AttachedFile[] };

export type CellFilesState = {
  files: AttachedFile[];
  deeds: ReadonlyMap<number, FileDeed>;
  /** How often they were changed from here. */
  changes: number;
  send: (chosen: File[]) => void;
  /** Answers whether it was removed. */
  remove: (file: AttachedFile) => Promise<boolean>;
};

/** The files of a cell, asked for anew whenever its pane is opened, and what is being done to them. */
export function useCellFiles(place: FilesPlace | null, open: boolean): CellFilesState {
  const why = useFault();
  const user = useContext(PersonContext) ?? "";
  const [files, setFiles] = useGiven(place?.files ?? none);
  const [changes, setChanges] = useState(0);
  const { deeds, clear, tell } = useFileDeeds();
  const address = place?.cell;
  const newest = useRef(0);
  const take = (answered: AttachedFile[]) => {
    newest.current += 1;
    setFiles(answered);
    setChanges((count) => count + 1);
  };
  useEffect(() => {
    if (!open || address === undefined) return;
    const asking = new AbortController();
    const before = newest.current;
    void askFiles(address, { signal: asking.signal }).then((answer) => {
      // What was done meanwhile knows better.
      if ("files" in answer && before === newest.current) setFiles(answer.files);
    });
    return () => asking.abort();
  }, [open, address, setFiles]);

  return {
    files,
    deeds,
    changes,
    send(chosen) {
      clear();
      for (const file of chosen)
        void tell({ file: file.name, kind: "sending", part: 0 }, async (onPart) => {
          const fault = why(file);
          if (fault !== null) return { kind: "notSent", why: fault };
          const answer = await sendFile(address ?? "", user, file, onPart);
          if (!("files" in answer)) return { kind: "notSent", why: answer.why };
          take(answer.files);
          return { kind: answer.isNew ? "sent" : "there" };
        });
    },
    async remove({ id, name }) {
      clear();
      const outcome = await tell({ file: name, kind: "removing" }, async () => {
        const init = { method: "PUT", headers: { "X-User": user } };
        const answer = await askFiles(`${place?.each}/${id}/removal`, init);
        if (!("files" in answer)) return { kind: "notRemoved", why: answer.why };
        take(answer.files);
        return { kind: "removed" };
      });
      return outcome.kind === "removed";
    },
  };
}

const none: AttachedFile[] = [];

/** What the page came with, until something newer is known; another page brings its own. */
function useGiven(given: AttachedFile[]) {
  const [files, setFiles] = useState(given);
  const [taken, setTaken] = useState(given);
  if (taken !== given) {
    setTaken(given);
    setFiles(given);
  }
  return [files, setFiles] as const;
}

/** What keeps a file from being sent at all, in words. */
function useFault(): ({ size }: File) => string | null {
  const t = useTranslations("results.files");
  const locale = useLocale() as Locale;
  return ({ size }) => {
    if (size === 0) return t("empty");
    return size > largestAttachment ? t("tooLarge", { size: formatSize(size, locale) }) : null;
  };
}
