import { useTranslations } from "next-intl";
import {
  clearChoiceKeys,
  controlKeys,
  moveKeys,
  restoreKey,
  sidewaysKeys,
} from "#components/grid/shortcuts.ts";
import { HelpPassage } from "#components/help/help-section.tsx";
import { turnKeys } from "#components/presentation/turn-pages.ts";
import { grades } from "#lib/domain/grade.ts";

/** Keys as they are printed on a keyboard. */
const printed: Record<string, string> = {
  ...{ ArrowDown: "↓", ArrowUp: "↑", ArrowLeft: "←", ArrowRight: "→", Escape: "Esc" },
  ...{ PageDown: "Page Down", PageUp: "Page Up", " ": "Space", Delete: "Del" },
};
const keyName = (key: string): string => printed[key] ?? key.charAt(0).toUpperCase() + key.slice(1);

/** What each deed is done by: the keys of one deed together. */
const byDeed = <Deed extends string>(keys: Record<string, Deed>): [Deed, string[]][] =>
  [...Map.groupBy(Object.keys(keys), (key) => keys[key])].flatMap(([deed, named]) =>
    deed === undefined ? [] : [[deed, named.map(keyName)] as [Deed, string[]]],
  );

type Row = { keys: string[]; does: string };

/** The keys of grids and presentation, from the lists that the code listens by. */
export function KeyList() {
  const t = useTranslations("help.keys");
  const grade = useTranslations("grade.short");
  const grid: Row[] = [
    ...byDeed(moveKeys).map(([way, keys]) => ({ keys, does: t(`ways.${way}`) })),
    { keys: ["Tab"], does: t("tab") },
    { keys: [keyName(restoreKey)], does: t("restore") },
    ...byDeed(controlKeys).map(([deed, keys]) => ({
      keys: keys.map((key) => `Ctrl + ${key}`),
      does: t(`control.${deed}`),
    })),
    { keys: ["Ctrl + V"], does: t("paste") },
  ];
  const matrix: Row[] = [
    ...grades.map((each, at) => ({ keys: [String(at + 1)], does: grade(each) })),
    { keys: clearChoiceKeys.map(keyName), does: t("clear") },
    ...byDeed(sidewaysKeys).map(([way, keys]) => ({ keys, does: t(`ways.${way}`) })),
  ];
  const present = byDeed(turnKeys).map(([turn, keys]) => ({ keys, does: t(`turns.${turn}`) }));
  return (
    <div className="grid gap-x-10 md:grid-cols-2 xl:grid-cols-3">
      <Keys id="keys-grid" title={t("grid")} rows={grid} />
      <Keys id="keys-grades" title={t("grades")} rows={matrix} />
      <Keys id="keys-present" title={t("present")} rows={present} />
    </div>
  );
}

function Keys({ id, title, rows }: { id: string; title: string; rows: Row[] }) {
  const t = useTranslations("help.keys");
  return (
    <HelpPassage id={id} title={title}>
      <dl className="mt-2 grid gap-y-2">
        {rows.map(({ keys, does }) => (
          <div
            key={does}
            className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-line pb-2"
          >
            <dt>
              {keys.map((key, at) => (
                <span key={key}>
                  {at === 0 ? "" : ` ${t("or")} `}
                  <kbd className="rounded-badge border border-line-strong bg-wash px-1.5 py-0.5 font-sans text-small font-medium">
                    {key}
                  </kbd>
                </span>
              ))}
            </dt>
            <dd className="text-muted">{does}</dd>
          </div>
        ))}
      </dl>
    </HelpPassage>
  );
}
