import type { WordedChanges } from "#lib/wording/word-changes.ts";

/** What one version says otherwise than another, target by target. */
export function ChangeList({ changes }: { changes: WordedChanges[] }) {
  return (
    <dl className="grid gap-3">
      {changes.map(({ code, title, lines }) => (
        <div key={code ?? ""}>
          <dt className="font-medium">
            {code === null ? null : <span className="mr-2 text-muted">{code}</span>}
            {title}
          </dt>
          {lines.map((line) => (
            <dd key={line} className="mt-0.5 border-l-2 border-line pl-3">
              {line}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
