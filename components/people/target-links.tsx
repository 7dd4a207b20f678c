import Link from "next/link";

type TargetLinksProps = {
  targets: { code: string; text: string; term: string }[];
  /** The address of the targets. */
  path: string;
  empty: string;
};

/** The targets that somebody answers for. */
export function TargetLinks({ targets, path, empty }: TargetLinksProps) {
  if (targets.length === 0) return <p className="text-muted">{empty}</p>;
  return (
    <ul className="grid gap-2">
      {targets.map(({ code, text, term }) => (
        <li key={`${term} ${code}`} className="flex gap-2.5">
          <span className="text-muted">{code}</span>
          <Link href={`${path}/${code}?term=${term}`} prefetch={false}>
            {text}
          </Link>
        </li>
      ))}
    </ul>
  );
}
