/** The newest version upon which a cell can still be changed: the column holds 32 bits, and the change is the next one. */
export const newestVersion = 2_147_483_646;
