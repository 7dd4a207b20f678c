import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { useLeaveGuard } from "#components/ui/use-leave-guard.ts";

/** How it goes with one file: `part` of it has been sent. */
export type FileDeed = { file: string } & (
  | { kind: "sending"; part: number }
  | { kind: "removing" | "sent" | "there" | "removed" }
  | { kind: "notSent" | "notRemoved"; why: string }
);

const isUnderWay = ({ kind }: FileDeed): boolean => kind === "sending" || kind === "removing";

/** What became of a file; without a reason where the system could not be reached. */
type Outcome =
  | { kind: "sent" | "there" | "removed" }
  | { kind: "notSent" | "notRemoved"; why: string | null };

/** What is done to the files of a cell, one after another, and how it goes with each. */
export function useFileDeeds() {
  const t = useTranslations("results.files");
  const [deeds, setDeeds] = useState<ReadonlyMap<number, FileDeed>>(new Map());
  const last = useRef(0);
  const line = useRef<Promise<unknown>>(Promise.resolve());
  useLeaveGuard([...deeds.values()].some(isUnderWay));
  return {
    deeds,
    /** Lets go of what is over. */
    clear: () => setDeeds((all) => new Map([...all].filter(([, deed]) => isUnderWay(deed)))),
    async tell(
      begun: FileDeed,
      work: (onPart: (part: number) => void) => Promise<Outcome>,
    ): Promise<Outcome> {
      last.current += 1;
      const key = last.current;
      const { file } = begun;
      const show = (deed: FileDeed) => setDeeds((all) => new Map(all).set(key, deed));
      show(begun);
      const working = line.current.then(() => work((part) => show({ file, kind: "sending", part })));
      line.current = working;
      const outcome = await working;
      show("why" in outcome ? { file, ...outcome, why: outcome.why ?? t("away") } : { file, ...outcome });
      return outcome;
    },
  };
}
