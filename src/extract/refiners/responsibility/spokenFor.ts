import type { Parsed } from '../../chunks/parse.ts'
import { phraseAfter } from '../../chunks/clauses.ts'
import type { Phrase } from '../../chunks/phrases.ts'
import { phraseKey } from '../../draft.ts'
import type { Draft } from '../../draft.ts'
import { DOERS } from '../actors.ts'
import { entityAt } from '../claims.ts'
import { entityOf, entityStartingAt } from '../lookups.ts'

const VOICE =
  /^(?:leadership|leaders?|chiefs?|heads?|generals?|emirs?|founders?|deput(?:y|ies)|spokes(?:man|woman|person|men|people)|commanders?|command|officials?|office|bureau|branch|wing|arm|lawyers?|attorneys?|counsel|representatives?|outlets?|agency|media|mouthpiece|channels?|website|bulletin|magazine)$/

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
  // "a Taliban spokesman".
  const inside = parsed.names.findLast(
    (n) => n.from >= phrase.from && n.to <= phrase.head && n.finding.form !== 'DEMONYM'
  )
  const body = inside ? entityStartingAt(draft, inside.finding.start) : null
  if (body && body.type !== 'PERSON' && DOERS.has(body.type)) return body.key
  const keys = [of, behind].flatMap((p) => (p ? (entityAt(draft, parsed, p) ?? []) : []))
  return [...keys, ...owners].find((k) => DOERS.has(entityOf(draft, k)?.type ?? null)) ?? null
}

/** For whom a speaker speaks by any of his descriptions ("Front spokesman Ana Ruiz"), or null. */
export function voiceOf(draft: Draft, speaker: string): string | null {
  for (const parsed of draft.found.parsed) {
    for (const phrase of parsed.phrases) {
      if (entityAt(draft, parsed, phrase) !== speaker) continue
      const body =
        spokenFor(draft, parsed, phrase) ??
        bodyBeforeTitle(draft, parsed, phrase) ??
        speaksFor(draft, parsed, phrase) ??
        purported(draft, parsed, phrase)
      if (body !== null && body !== speaker) return body
    }
  }
  return null
}
/** "Ana Ruiz, who speaks for the Front". */
function speaksFor(draft: Draft, parsed: Parsed, { to }: Phrase): string | null {
  const at = parsed.words[to]?.lower === ',' ? to + 1 : to
  const [who, speaks, tie] = [at, at + 1, at + 2].map((i) => parsed.words[i]?.lower ?? '')
  if (who !== 'who' || !/^sp(?:eaks?|oke)$/.test(speaks ?? '') || tie !== 'for') return null
  const body = phraseAfter(parsed, at + 3)
  const key = body && entityAt(draft, parsed, body)
  return key && DOERS.has(entityOf(draft, key)?.type ?? null) ? key : null
}
const CLAIM_TO = /^(?:purport|claim|profess)(?:s|ed|ing)?$/
const SAY_SO = /^(?:said|says|saying|claimed|claiming|claims)$/
const BELONG =
  /^(?:(?:to )?(?:belong(?:ed|ing)? to|represent(?:ed|ing)?|sp(?:eak|oke|eaking) (?:for|on behalf of|in the name of)|(?:be|was|were|being) (?:speaking (?:for|on behalf of)|(?:an? )?(?:members?|fighters?|representatives?|spokes(?:man|woman|person)|commanders?) (?:of|for|from)|from|with|of)))\b/
/** Words between who speaks and the body he says he is of. */
const MOST_TO_BODY = 8
/** "a man claiming to speak for X", "masked men who said they belonged to X": whose they say they are. */
function purported(draft: Draft, parsed: Parsed, { to }: Phrase): string | null {
  const at = parsed.words[to]?.lower === ',' ? to + 1 : to
  const start = parsed.words[at]?.lower === 'who' ? at + 1 : at
  const word = parsed.words[start]?.lower ?? ''
  const isSaying =
    SAY_SO.test(word) && /^(?:he|she|they)$/.test(parsed.words[start + 1]?.lower ?? '')
  if (!isSaying && !(CLAIM_TO.test(word) && parsed.words[start + 1]?.lower === 'to')) return null
  const words = parsed.words.slice(start + (isSaying ? 2 : 1), start + MOST_TO_BODY)
  const tie = BELONG.exec(words.map(({ lower }) => lower).join(' '))
  if (!tie) return null
  const next = start + (isSaying ? 2 : 1) + tie[0].split(' ').length
  const body = phraseAfter(parsed, next)
  const key = body && entityAt(draft, parsed, body)
  return key && DOERS.has(entityOf(draft, key)?.type ?? null) ? key : null
}
function bodyBeforeTitle(draft: Draft, parsed: Parsed, phrase: Phrase): string | null {
  const name = phrase.name === null ? undefined : parsed.names[phrase.name]
  if (!name || !VOICE.test(parsed.words[name.from - 1]?.lower ?? '')) return null
  const body = parsed.names.findLast((n) => n.from >= phrase.from && n.to <= name.from - 1)
  const entity = body ? entityStartingAt(draft, body.finding.start) : null
  return entity && DOERS.has(entity.type) ? entity.key : null
}
