type VersionFactsProps = {
  /** What is said of a version, by name, a line each. */
  facts: [name: string, lines: string[]][];
  hashes: [name: string, hash: string][];
};

/** What a version is: names at the left, and hashes whole, in a type that tells 0 from o. */
export function VersionFacts({ facts, hashes }: VersionFactsProps) {
  return (
    <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[13rem_1fr]">
      {facts.map(([name, lines]) => (
        <div key={name} className="contents">
          <dt className="text-muted max-sm:-mb-1.5">{name}</dt>
          <dd>
            {lines.map((line) => (
              <span key={line} className="block">
                {line}
              </span>
            ))}
          </dd>
        </div>
      ))}
      {hashes.map(([name, hash]) => (
        <div key={name} className="contents">
          <dt className="text-muted max-sm:-mb-1.5">{name}</dt>
          <dd className="font-mono text-small leading-[1.4375rem] break-all" translate="no">
            {hash}
          </dd>
        </div>
      ))}
    </dl>
  );
}
