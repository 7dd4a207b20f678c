/** The thin bar on top of every page: the only place, beside the mark, where brand red and gold are used. */
export function BrandBar() {
  return (
    <div aria-hidden="true" className="flex h-1 print:hidden">
      <span className="w-[6.5%] bg-brand-red" />
      <span className="w-1.5 bg-brand-gold" />
      <span className="flex-1 bg-brand-navy" />
    </div>
  );
}
