/** `path` in the term that the page before was about, where it named one. */
export const inTerm = (path: string, term: string | undefined): string =>
  term === undefined ? path : `${path}?term=${encodeURIComponent(term)}`;

/** The address of a target's page. */
export const targetHref = (organisation: string, target: string, term: string | undefined): string =>
  inTerm(`/${organisation}/targets/${target}`, term);

/** The address at which a target is changed. */
export const editHref = (organisation: string, target: string, term: string | undefined): string =>
  inTerm(`${targetHref(organisation, target, undefined)}/edit`, term);
