import Link from "next/link";

export type MissingCell = { key: string; target: string | null; name: string };

type MissingCellsProps = { cells: MissingCell[]; href: string; open: string };

/** Cells that ask for something, by target, and where to fill them in. */
export function MissingCells({ cells, href, open }: MissingCellsProps) {
  return (
    <>
      <ul className="mt-2 grid gap-1.5">
        {cells.map(({ key, target, name }) => (
          <li key={key}>
            {target === null ? null : <span className="mr-2 text-muted">{target}</span>}
            {name}
          </li>
        ))}
      </ul>
      <p className="mt-3">
        <Link href={href} prefetch={false} className="text-accent underline">
          {open}
        </Link>
      </p>
    </>
  );
}
