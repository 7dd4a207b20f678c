"use client";

import { createContext, type ReactNode } from "react";

/** Whose page this is: the person's id; null on pages of nobody. */
export const PersonContext = createContext<string | null>(null);

export function PersonProvider({ user, children }: { user: string; children: ReactNode }) {
  return <PersonContext value={user}>{children}</PersonContext>;
}
