import type { Parsed } from '../chunks/parse.ts'
import type { Phrase } from '../chunks/phrases.ts'
import type { VerbGroup } from '../chunks/verbs.ts'

/** "refused to sign", "refrained from attacking", "stopped short of accusing", "without firing": it was not done. */
export function isRefused(parsed: Parsed, verb: VerbGroup): boolean {
  const { words, verbs } = parsed
  if (verb.isInfinitive)
    return verbs.some(
      (v) => v.to === verb.from && /^(?:refuse|decline)$/.test(v.lemma) && !v.isNegated
    )
  if (words[verb.verb]?.form !== 'ING') return false
  const before = words[verb.from - 1]
  switch (before?.lower) {
    case 'from':
      return /^(?:refrain|prevent|deter|desist|abstain|discourage|ban|stop|keep|bar)$/.test(
        verbs.findLast((v) => v.to < verb.from)?.lemma ?? ''
      )
    case 'of':
      return /^(?:short|instead)$/.test(words[verb.from - 2]?.lower ?? '')
    case 'without':
      return true
    default:
      return before?.kind === 'VERB' && /^(?:avoid|forgo)$/.test(before.lemma)
  }
}

const RUMOUR =
  /^(?:tale|talk|whisper|speculation|rumou?r|hoax|myth|gossip|falsehood|fabrication|fiction|fantasy|lie|canard)s?$/
const FALSE = /^(?:false|untrue|unfounded|baseless|groundless|fabricated|invented|fake|bogus|hoax)$/
const TOLD =
  /^(?:reports?|claims?|stor(?:y|ies)|allegations?|suggestions?|news|posts?|messages?|videos?)$/

const PROOF = /^(?:evidence|proof|signs?|indications?|suggestion|reports?|confirmation|question)$/
/** "If the militia attacks the dam", "unless they fire", "not clear whether rebels shot him", "not aware of anyone having been killed": nobody has. */
export function isSupposed({ words }: Parsed, { from }: VerbGroup): boolean {
  for (let at = from - 1; at >= 0 && at > from - CLAUSE; at--) {
    const word = words[at]
    if (!word || word.kind === 'MARK' || word.kind === 'VERB') return false
    if (word.lower === 'aware' && words[at + 1]?.lower === 'of')
      return words[at - 1]?.kind === 'NEGATION'
    if (!SUPPOSING.has(word.lower)) continue
    return !(word.lower === 'if' && /^(?:as|even|only)$/.test(words[at - 1]?.lower ?? ''))
  }
  return false
}
const SUPPOSING: ReadonlySet<string> = new Set(['if', 'unless', 'whether', 'lest'])

/** "the rumour that miners had thrown dynamite", "reports that X had been shot were false": somebody made it up. */
export function isMadeUp({ words }: Parsed, verb: VerbGroup): boolean {
  for (let at = verb.from - 1; at > 0 && at > verb.from - CLAUSE; at--) {
    if (words[at]?.lower !== 'that') continue
    const noun = words[at - 1]?.lower ?? ''
    if (RUMOUR.test(noun)) return true
    if (words[at - 2]?.lower === 'no' && PROOF.test(noun)) return true
    return (
      TOLD.test(noun) &&
      (FALSE.test(words[at - 2]?.lower ?? '') ||
        words.some(
          (w, i) =>
            i >= verb.to &&
            FALSE.test(w.lower) &&
            /^(?:is|was|are|were|be|been|as|proved|entirely|completely|plain)$/.test(
              words[i - 1]?.lower ?? ''
            )
        ))
    )
  }
  return false
}
/** Words between a noun and the verb of its clause. */
const CLAUSE = 12

/** "rumours of a coup", "a false report of a shooting", "a hoax about a bomb". */
export const isOnlyRumoured = ({ words }: Parsed, { from }: Phrase): boolean => {
  if (!/^(?:of|about)$/.test(words[from - 1]?.lower ?? '')) return false
  const noun = words[from - 2]?.lower ?? ''
  return RUMOUR.test(noun) || (TOLD.test(noun) && FALSE.test(words[from - 3]?.lower ?? ''))
}

/** "the opportunity to attack", "the right to vote": nothing is done. */
export const isMerelyPossible = (parsed: Parsed, verb: VerbGroup): boolean =>
  verb.isInfinitive &&
  /^(?:opportunity|right|permission|chance|ability|power|capacity|reason|need|way|freedom|able|unable|possible|likely|free|easy|hard|difficult)$/.test(
    parsed.words[verb.from - 1]?.lower ?? ''
  )
