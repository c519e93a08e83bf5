import { subjectOf } from './clauses.ts'
import type { Parsed } from './parse.ts'
import type { Phrase } from './phrases.ts'
import type { VerbGroup } from './verbs.ts'

/** Who "is" what stands behind a form of "be", from word `from` on. */
export type Copula = Readonly<{
  subject: Phrase
  from: number
  isNegated: boolean
  isMeant: boolean
}>

const BE = /^(?:is|are|was|were|been|be|am|['’]s|['’]re)$/
const CHAIN = new Set(['AUXILIARY', 'MODAL', 'NEGATION', 'ADVERB'])

/** "Two men are in custody", "nobody was unharmed": the "be" that ends before word `at`, with its subject. */
export function copulaBefore(parsed: Parsed, at: number): Copula | null {
  let from = at
  while (from > 0 && CHAIN.has(parsed.words[from - 1]?.kind ?? '')) from--
  const chain = parsed.words.slice(from, at)
  if (!chain.some((w) => BE.test(w.lower))) return null
  const subject = subjectBefore(parsed, from, at)
  if (!subject) return null
  const isNobody = /^(?:no|none|nobody|neither|nothing)$/.test(
    parsed.words[subject.from]?.lower ?? ''
  )
  const isNegated = isNobody || chain.some((w) => w.kind === 'NEGATION' || w.lower === 'no')
  return { subject, from, isNegated, isMeant: chain.some((w) => w.kind === 'MODAL') }
}

/** The subject of the auxiliaries `from` to `to` (exclusive), which are no verb group of their own. */
export function subjectBefore(parsed: Parsed, from: number, to: number): Phrase | null {
  const group: VerbGroup = {
    index: -1,
    from,
    to,
    verb: to - 1,
    lemma: 'be',
    isPassive: false,
    isNegated: false,
    isInfinitive: false,
    isParticiple: false,
    modal: null
  }
  return subjectOf(parsed, group)
}
