import { copulaBefore } from '../chunks/copulas.ts'
import { subjectOf } from '../chunks/clauses.ts'
import type { Parsed } from '../chunks/parse.ts'
import type { Phrase } from '../chunks/phrases.ts'
import type { Draft, Refiner } from '../draft.ts'
import { harmfulNear } from './bodily/harmfulNear.ts'
import { UNHURT } from './bodily/hurt.ts'
import { entityAt } from './claims.ts'

const HURT = /^(?:hurt|injured|wounded|harmed)$/
const ESCAPE = /^(?:escape|emerge|survive|walk|remain|go)$/

const SIGN = /\bun(?:hurt|harmed|injured|scathed|wounded)\b|(?:\bnot|n['’]t)\b/i

/** Who "was unhurt", "escaped unharmed" or "was not hurt" is no victim, whatever else seems to say so. */
export const dropUnhurt: Refiner = {
  name: 'dropUnhurt',
  refine(draft) {
    if (!SIGN.test(draft.view.article.text)) return draft
    const safe = new Set(draft.found.parsed.flatMap((parsed) => unhurtIn(draft, parsed)))
    if (safe.size === 0) return draft
    const claims = draft.claims.filter(
      (c) =>
        c.predicate !== 'VICTIM_OF' ||
        c.polarity === 'NEGATED' ||
        !safe.has(`${c.subject} ${c.object}`)
    )
    return { ...draft, claims }
  }
}

/** "entity event" of those whom a sentence tells to be safe. */
function unhurtIn(draft: Draft, parsed: Parsed): readonly string[] {
  const safe = parsed.words.flatMap(({ lower }, i): (Phrase | null)[] => {
    if (UNHURT.has(lower)) return [whoIs(parsed, i)]
    return HURT.test(lower) ? [deniedBefore(parsed, i)] : []
  })
  const found = safe.filter((phrase) => phrase !== null)
  const event = found.length > 0 ? harmfulNear(draft, parsed) : null
  if (!event) return []
  return found.flatMap((phrase) => {
    const key = entityAt(draft, parsed, phrase)
    return key ? [`${key} ${event.key}`] : []
  })
}
function whoIs(parsed: Parsed, at: number): Phrase | null {
  const copula = copulaBefore(parsed, at)
  if (copula) return copula.isNegated ? null : copula.subject
  const verb = parsed.verbs.find((v) => v.to === at && ESCAPE.test(v.lemma))
  return verb && !verb.isNegated ? subjectOf(parsed, verb) : null
}
/** "His wife was not hurt". */
function deniedBefore(parsed: Parsed, at: number): Phrase | null {
  const copula = copulaBefore(parsed, at)
  return copula?.isNegated ? copula.subject : null
}
