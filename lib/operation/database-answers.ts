import { database } from "#prisma/database.ts";

/** Whether the database answers, within the time any request would wait for it. */
export async function databaseAnswers(): Promise<boolean> {
  try {
    await database().$queryRaw`SELECT 1`;
    return true;
  } catch {
    return false;
  }
}
