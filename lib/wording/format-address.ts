/** An IPv6 address compressed as RFC 5952 says, which is how a URL writes it; null where the text is none. */
function compressed(text: string): string | null {
  const address = `http://[${text}]`;
  return URL.canParse(address) ? new URL(address).hostname.slice(1, -1) : null;
}

/**
 * A network address as people write it: IPv6 compressed as RFC 5952 says, IPv4 as four numbers, also where it is
 * stored within an IPv6 address. What is neither stays as it is.
 */
export function formatAddress(text: string): string {
  const address = compressed(text);
  if (address === null) return text;
  const within = /^::ffff:([\da-f]{1,4}):([\da-f]{1,4})$/.exec(address);
  if (within === null) return address;
  const [high, low] = within.slice(1).map((group) => Number.parseInt(group, 16)) as [number, number];
  return [high >> 8, high & 255, low >> 8, low & 255].join(".");
}
