/** Code units: an entry of an index holds no more than 8 kB, and a name may be as long as a text. */
const LONGEST = 500

/** A clue as it is stored; names that differ behind so many letters are compared anyway. */
export function cutClue(clue: string): string {
  return clue.slice(0, LONGEST)
}
