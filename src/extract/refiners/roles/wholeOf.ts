import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'

const PART =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|some|several|many|most|any|members?|number|dozens|hundreds|scores|score|thousands|couple|group|majority|handful|\d+)$/

/** "one of its fighters", "several members of the squad": the people that a part is taken from. */
export function wholeOf(parsed: Parsed, phrase: Phrase): Phrase {
  const of = phrase.of === null ? undefined : parsed.phrases[phrase.of]
  return of && !of.isPronoun && PART.test(parsed.words[phrase.head]?.lower ?? '') ? of : phrase
}
