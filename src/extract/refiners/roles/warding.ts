import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'

const DOWNING = /^(?:down|shoot|intercept|bring|destroy)$/
const UNMANNED = /^(?:drones?|missiles?|rockets?|uavs?|projectiles?)$/

/** "downed 52 of the 71 drones": who wards off what was sent against him attacks nobody. */
export const isWarding = (parsed: Parsed, lemma: string, objects: readonly Phrase[]): boolean =>
  DOWNING.test(lemma) &&
  objects.some(({ head, of }) => {
    const whole = of === null ? undefined : parsed.phrases[of]
    return [head, whole?.head].some((i) => UNMANNED.test(parsed.words[i ?? -1]?.lower ?? ''))
  })

/** "had buried no mines": it was not done. */
export const hitsNothing = ({ words }: Parsed, objects: readonly Phrase[]): boolean =>
  objects.some(
    ({ from }) =>
      words[from]?.lower === 'no' && !/^(?:fewer|less|more)$/.test(words[from + 1]?.lower ?? '')
  )
