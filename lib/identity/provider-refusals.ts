/** Why signing in by the provider came to nothing, as the sign-in page is told. */
export const providerRefusals = ["unlinked", "factor", "wait", "failed", "unavailable"] as const;
export type ProviderRefusal = (typeof providerRefusals)[number];
