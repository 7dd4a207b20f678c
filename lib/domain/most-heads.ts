/** No organisation counts more people or collectives: a greater number is a slip of typing. */
export const mostHeads = 1_000_000;
