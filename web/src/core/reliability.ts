import type { Grade } from '../api/contract.generated';

/** The Admiralty scale, most reliable first. */
export const GRADES: readonly { grade: Grade; words: string }[] = [
  { grade: 'A', words: 'completely reliable' },
  { grade: 'B', words: 'usually reliable' },
  { grade: 'C', words: 'fairly reliable' },
  { grade: 'D', words: 'not usually reliable' },
  { grade: 'E', words: 'unreliable' },
  { grade: 'F', words: 'reliability not judged' },
];

/** "B, usually reliable". */
export function gradeWords(grade: Grade): string {
  return `${grade}, ${GRADES.find((one) => one.grade === grade)?.words ?? 'unknown'}`;
}
