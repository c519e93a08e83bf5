import type { Parsed } from '../chunks/parse.ts'
import type { VerbGroup } from '../chunks/verbs.ts'

/** "refused to sign", "refrained from attacking": it was not done. */
export const isRefused = (parsed: Parsed, verb: VerbGroup): boolean =>
  (verb.isInfinitive &&
    parsed.verbs.some(
      (v) => v.to === verb.from && /^(?:refuse|decline)$/.test(v.lemma) && !v.isNegated
    )) ||
  (parsed.words[verb.from - 1]?.lower === 'from' &&
    /^(?:refrain|prevent|deter|desist|abstain|discourage|ban|stop|keep)$/.test(
      parsed.verbs.findLast((v) => v.to < verb.from)?.lemma ?? ''
    ))

/** "the opportunity to attack", "the right to vote": nothing is done. */
export const isMerelyPossible = (parsed: Parsed, verb: VerbGroup): boolean =>
  verb.isInfinitive &&
  /^(?:opportunity|right|permission|chance|ability|power|capacity|reason|need|way|freedom|able|unable|possible|likely|free|easy|hard|difficult)$/.test(
    parsed.words[verb.from - 1]?.lower ?? ''
  )
