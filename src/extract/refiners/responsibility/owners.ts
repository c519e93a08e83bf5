import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'
import { phraseKey } from '../../draft.ts'
import type { Draft } from '../../draft.ts'
import { DOERS } from '../actors.ts'
import { entityOf, entityStartingAt } from '../lookups.ts'

/** Whose something is: the name or body before the apostrophe, or the one that "their" stands for. */
export function ownerOf(draft: Draft, parsed: Parsed, phrase: Phrase): string | null {
  const key = phraseKey(parsed.sentence.index, phrase.index)
  const end = phrase.possessor
  const name =
    end === null ? undefined : parsed.names.find((n) => n.to === end && n.from >= phrase.from)
  const named = name ? (entityStartingAt(draft, name.finding.start)?.key ?? null) : null
  const owners = ['possessor', 'owner'].flatMap(
    (role) => draft.membersOfPhrase.get(`${key}:${role}`) ?? []
  )
  return [named, ...owners].find((k) => DOERS.has(entityOf(draft, k)?.type ?? null)) ?? null
}
