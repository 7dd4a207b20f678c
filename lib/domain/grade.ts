/**
 * The four yearly grades of organisations, branches and members, best first.
 * Source: Quy định 132-QĐ/TW (2018), 124-QĐ/TW (2023), 366-QĐ/TW (2025).
 */
export const grades = ["excellent", "good", "completed", "not completed"] as const;

export type Grade = (typeof grades)[number];

/** Whether `grade` is `level` or better. */
export function reaches(grade: Grade, level: Grade): boolean {
  return grades.indexOf(grade) <= grades.indexOf(level);
}
