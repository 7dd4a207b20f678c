/** Short paragraphs, one point each. */
export function Points({ points }: { points: string[] }) {
  return (
    <ul className="max-w-[72ch] list-disc space-y-2 pl-5 marker:text-muted">
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}
