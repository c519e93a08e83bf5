import type { Parsed } from '../chunks/parse.ts'
import { singular } from '../lexicon/nouns.ts'

const CHARGE =
  /^(?:explosives?|bombs?|dynamite|tnt)(?:-(?:laden|packed|filled|rigged|loaded|stuffed|strapped))?$/

/** "rammed a car full of explosives into it", "a suicide bomber rammed a car": the car is the bomb. */
export const isOfCarBomb = ({ words }: Parsed): boolean =>
  words.some(
    ({ lower, kind }, i) =>
      (kind !== 'VERB' && CHARGE.test(singular(lower))) ||
      (lower === 'suicide' && /^(?:bombers?|attackers?)$/.test(words[i + 1]?.lower ?? ''))
  )
