/** The mark: a gold star on red. Beside it stands the product's name, so it says nothing by itself. */
export function Mark({ className = "size-6.5" }: { className?: string }) {
  return (
    <svg viewBox="0 0 26 26" aria-hidden="true" className={`shrink-0 ${className}`}>
      <rect width="26" height="26" rx="6.5" className="fill-brand-red" />
      <path
        className="fill-brand-gold"
        d="m13 6.2 1.6 4.6 4.9.1-3.9 2.9 1.4 4.7-4-2.8-4 2.8 1.4-4.7-3.9-2.9 4.9-.1Z"
      />
    </svg>
  );
}
