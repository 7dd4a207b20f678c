"use client";

import { TriangleAlert } from "lucide-react";
import { useLocale } from "next-intl";
import { useLive } from "#components/grid/live-context.ts";
import type { Warning } from "#lib/domain/warning.ts";
import type { Locale } from "#lib/wording/locale.ts";

/** What a row's warnings are about: figures of a criterion (of one of its branches), or the base figures of the year. */
export type WarnedOf = { criterion: string; branch: string | null } | "base figures";

type LiveWarningsProps = { of: WarnedOf; year: number };

/** The warnings of a year about something, with what was edited since the page came. They never block. */
export function LiveWarnings(props: LiveWarningsProps) {
  return <Sentences sentences={useWarnings(props)} />;
}

/** The warnings about a row, in a row of their own under it; none where there is nothing to warn of. */
export function WarningRow({
  columns,
  className,
  ...props
}: LiveWarningsProps & { columns: number; className: string }) {
  const sentences = useWarnings(props);
  if (sentences.length === 0) return null;
  return (
    <tr data-details="" className={className}>
      <td colSpan={columns}>
        <Sentences sentences={sentences} />
      </td>
    </tr>
  );
}

const Sentences = ({ sentences }: { sentences: string[] }) =>
  sentences.map((sentence) => (
    <p key={sentence} data-warning="" className="flex gap-1.5 text-small text-caution">
      <TriangleAlert aria-hidden="true" className="mt-0.5 size-3.5 shrink-0" />
      {sentence}
    </p>
  ));

function useWarnings({ of, year }: LiveWarningsProps): string[] {
  const locale = useLocale() as Locale;
  const words = useLive((store) => store.words);
  const names = useLive((store) => store.names);
  const warnings = useLive((store) =>
    of === "base figures" ? store.general : store.warnings.of(of.criterion),
  );
  if (words === null || names === null) return [];
  const own = warnings.filter(
    (warning) =>
      warning.year === year &&
      (of === "base figures" ? warning.code === "W3" : branchOf(warning) === of.branch),
  );
  return own.map((warning) => words.wordWarning(warning, names, locale));
}

const branchOf = (warning: Warning): string | null => ("branch" in warning ? warning.branch : null);
