/** The places of an organisation that the navigation leads to; only pages that exist. */
export type Place = "scorecard" | "targets" | "results" | "ratings" | "reviews" | "admin";

/** A place with its address; what a person may not see is not in their list. */
export type PlaceLink = { place: Place; href: string };
