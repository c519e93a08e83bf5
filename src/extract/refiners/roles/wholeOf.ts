import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'

const PART =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|some|several|many|most|any|members?|number|dozens|tens|hundreds|scores|score|thousands|millions|crowds|couple|group|majority|handful|\d+)$/

/** "one of its fighters", "several members of the squad": the people that a part is taken from. */
export function wholeOf(parsed: Parsed, phrase: Phrase): Phrase {
  const of = phrase.of === null ? undefined : parsed.phrases[phrase.of]
  const isPart = of && !of.isPronoun && PART.test(parsed.words[phrase.head]?.lower ?? '')
  // "tens of thousands of marchers": a part of a part.
  return isPart ? wholeOf(parsed, of) : phrase
}
