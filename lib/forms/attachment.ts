/** A file of a result's cell, as the API lists it; who attached it, and when (ISO 8601). */
export type AttachedFile = { id: string; name: string; size: number; by: string | null; at: string };
