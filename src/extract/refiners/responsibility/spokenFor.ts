import type { Parsed } from '../../chunks/parse.ts'
import { phraseAfter } from '../../chunks/clauses.ts'
import type { Phrase } from '../../chunks/phrases.ts'
import { phraseKey } from '../../draft.ts'
import type { Draft } from '../../draft.ts'
import { DOERS } from '../actors.ts'
import { entityAt } from '../claims.ts'
import { entityOf } from '../lookups.ts'

const VOICE =
  /^(?:leadership|leaders?|spokes(?:man|woman|person|men|people)|command|wing|lawyers?|attorneys?|counsel|representatives?)$/

/** "the leadership of X", "the rebels' spokesman", "his lawyer": for whom they speak who deny; null for themselves. */
export function spokenFor(draft: Draft, parsed: Parsed, phrase: Phrase | null): string | null {
  if (!phrase || !VOICE.test(parsed.words[phrase.head]?.lower ?? '')) return null
  const of = phrase.of === null ? undefined : parsed.phrases[phrase.of]
  const behind =
    parsed.words[phrase.to]?.lower === 'for' ? phraseAfter(parsed, phrase.to + 1) : null
  const key = phraseKey(parsed.sentence.index, phrase.index)
  const owners = ['possessor', 'owner'].flatMap(
    (role) => draft.membersOfPhrase.get(`${key}:${role}`) ?? []
  )
  const keys = [of, behind].flatMap((p) => (p ? (entityAt(draft, parsed, p) ?? []) : []))
  return [...keys, ...owners].find((k) => DOERS.has(entityOf(draft, k)?.type ?? null)) ?? null
}
