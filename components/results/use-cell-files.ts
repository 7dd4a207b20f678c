import { useLocale, useTranslations } from "next-intl";
import { useContext, useEffect, useRef, useState } from "react";
import { PersonContext } from "#components/forms/person-context.tsx";
import { askFiles, type FilesAnswer, sendFile } from "#components/results/send-file.ts";
import { useLeaveGuard } from "#components/ui/use-leave-guard.ts";
import { largestAttachment } from "#lib/domain/attachment.ts";
import type { AttachedFile } from "#lib/forms/attachment.ts";
import { formatSize } from "#lib/wording/format-size.ts";
import type { Locale } from "#lib/wording/locale.ts";

/** Where the files of a cell are listed and sent to, and below which address each is found; and those the page came with. */
export type FilesPlace = { cell: string; each: string; files: AttachedFile[] };

/** How it goes with one file: `part` of it has been sent. */
export type FileDeed = { file: string } & (
  | { kind: "sending"; part: number }
  | { kind: "removing" | "sent" | "removed" }
  | { kind: "notSent" | "notRemoved"; why: string }
);

export type CellFilesState = {
  files: AttachedFile[];
  deeds: ReadonlyMap<number, FileDeed>;
  /** How often they were changed from here. */
  changes: number;
  send: (chosen: File[]) => Promise<void>;
  /** Answers whether it was removed. */
  remove: (file: AttachedFile) => Promise<boolean>;
};

const isUnderWay = ({ kind }: FileDeed): boolean => kind === "sending" || kind === "removing";

/** The files of a cell, asked for anew whenever its pane is opened, and what is being done to them. */
export function useCellFiles(place: FilesPlace | null, open: boolean): CellFilesState {
  const t = useTranslations("results.files");
  const why = useFault();
  const user = useContext(PersonContext) ?? "";
  const [files, setFiles] = useState(place?.files ?? []);
  const [deeds, setDeeds] = useState<ReadonlyMap<number, FileDeed>>(new Map());
  const [changes, setChanges] = useState(0);
  const newest = useRef(0);
  useLeaveGuard([...deeds.values()].some(isUnderWay));

  const address = place?.cell;
  useEffect(() => {
    if (!open || address === undefined) return;
    const asking = new AbortController();
    const before = newest.current;
    void askFiles(address, { signal: asking.signal }).then((answer) => {
      // What was done meanwhile knows better.
      if ("files" in answer && before === newest.current) setFiles(answer.files);
    });
    return () => asking.abort();
  }, [open, address]);

  /** Shows what is under way in the place of what is over, and then what became of it. */
  async function tell(
    begun: FileDeed,
    [done, failed]: ["sent", "notSent"] | ["removed", "notRemoved"],
    work: (onPart: (part: number) => void) => Promise<FilesAnswer>,
  ): Promise<boolean> {
    newest.current += 1;
    const key = newest.current;
    const { file } = begun;
    const show = (deed: FileDeed) => setDeeds((all) => new Map(all).set(key, deed));
    show(begun);
    const answer = await work((part) => show({ kind: "sending", file, part }));
    const isDone = "files" in answer;
    if (isDone) {
      setFiles(answer.files);
      setChanges((count) => count + 1);
    }
    show(isDone ? { kind: done, file } : { kind: failed, file, why: answer.why ?? t("away") });
    return isDone;
  }

  const clear = () => setDeeds((all) => new Map([...all].filter(([, deed]) => isUnderWay(deed))));

  return {
    files,
    deeds,
    changes,
    async send(chosen) {
      clear();
      for (const file of chosen) {
        const fault = why(file);
        await tell({ kind: "sending", file: file.name, part: 0 }, ["sent", "notSent"], async (onPart) =>
          fault === null ? sendFile(address ?? "", user, file, onPart) : { why: fault },
        );
      }
    },
    remove({ id, name }) {
      clear();
      const init = { method: "PUT", headers: { "X-User": user } };
      return tell({ kind: "removing", file: name }, ["removed", "notRemoved"], () =>
        askFiles(`${place?.each}/${id}/removal`, init),
      );
    },
  };
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
