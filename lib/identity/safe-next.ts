const nowhere = "http://nowhere.invalid";

/** Where to go after signing in: an address of this system, else its first page. */
export function safeNext(asked: unknown): string {
  if (typeof asked !== "string" || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(asked)) return "/";
  const address = URL.parse(asked, nowhere);
  if (address === null || address.origin !== nowhere) return "/";
  if (/^\/(sign-in|api)(\/|$)/.test(address.pathname) || address.pathname.startsWith("//")) return "/";
  return `${address.pathname}${address.search}${address.hash}`;
}
