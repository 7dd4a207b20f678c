/** The origins under which the one who asks may reach this system: the host they asked for, and the public address. */
export function ownOrigins(headers: Headers): string[] {
  const host = headers.get("host");
  const protocol = headers.get("x-forwarded-proto")?.split(",")[0]?.trim() ?? "http";
  const asked = host === null ? [] : [`${protocol}://${host}`];
  const announced = process.env.PUBLIC_URL ? [new URL(process.env.PUBLIC_URL).origin] : [];
  return [...asked, ...announced];
}

/** Whether a page of another site sent this request. Other programs send neither header, and browsers always one. */
export function isForeign(headers: Headers): boolean {
  const origin = headers.get("origin");
  if (origin !== null) return !ownOrigins(headers).includes(origin);
  return ["cross-site", "same-site"].includes(headers.get("sec-fetch-site") ?? "");
}
