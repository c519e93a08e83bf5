import type { EntityType } from '../../../model.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'
import { phraseKey } from '../../draft.ts'
import type { Draft } from '../../draft.ts'
import { isPlural } from '../../lexicon/nouns.ts'
import { BODIES } from '../bodies.ts'
import { entityOf, speechIn } from '../lookups.ts'

/** Sentences back within which somebody who spoke goes on speaking as "he". */
const REACH = 2
const SPEAKERS: Readonly<Record<string, ReadonlySet<EntityType | null>>> = {
  he: new Set<EntityType | null>(['PERSON', 'UNNAMED_SOURCE']),
  she: new Set<EntityType | null>(['PERSON', 'UNNAMED_SOURCE']),
  him: new Set<EntityType | null>(['PERSON', 'UNNAMED_SOURCE']),
  her: new Set<EntityType | null>(['PERSON', 'UNNAMED_SOURCE']),
  it: BODIES,
  they: new Set<EntityType | null>([...BODIES, 'PERSON_GROUP', 'UNNAMED_SOURCE'])
}

/** "14 others were hurt, he said": who spoke last says it, nobody of whom it is said; null where none did. */
export function lastSpeaker(
  draft: Draft,
  parsed: Parsed,
  pronoun: Phrase,
  phrases: ReadonlyMap<string, string>
): string | null {
  const word = parsed.words[pronoun.head]
  const kinds = word && SPEAKERS[word.lower]
  if (!word || !kinds) return null
  const own = speechIn(draft, parsed.sentence.index)
  const isSource = own.some((s) => s.source?.start === word.start && s.source.end === word.end)
  if (!isSource) return null
  // "The Front put the dead at nine; it said": whoever of that kind stands before it is meant.
  const isTold = parsed.phrases.some(
    (p) =>
      p.to <= pronoun.from &&
      kinds.has(
        entityOf(draft, phrases.get(phraseKey(parsed.sentence.index, p.index)) ?? null)?.type ??
          null
      )
  )
  if (word.lower === 'it' && isTold) return null
  for (let back = 0; back <= REACH; back++) {
    const sentence = draft.found.parsed[parsed.sentence.index - back]
    if (!sentence) return null
    const key = speechIn(draft, sentence.sentence.index)
      .filter((s) => s.source !== null && s.source.end <= word.start && s.stance !== 'THINK')
      .map((s) => speakerIn(sentence, s.source?.start ?? 0, s.source?.end ?? 0, phrases))
      .findLast((k) => k !== null && kinds.has(entityOf(draft, k)?.type ?? null))
    const spokesman = back > 0 && !key ? spokesmanIn(sentence, phrases) : null
    if (spokesman && kinds.has(entityOf(draft, spokesman)?.type ?? null)) return spokesman
    if (key && (word.lower !== 'they' || isSeveral(draft, key))) return key
  }
  return null
}

/** "A rebel spokesman laughed off the claim. … , he said": who speaks for others has spoken, by whatever verb. */
function spokesmanIn(parsed: Parsed, phrases: ReadonlyMap<string, string>): string | null {
  const [first] = parsed.phrases
  return first && /^spokes(?:man|woman|person)$/.test(parsed.words[first.head]?.lower ?? '')
    ? (phrases.get(phraseKey(parsed.sentence.index, first.index)) ?? null)
    : null
}

/** "the police", "residents": who is told of in the plural. */
const isSeveral = (draft: Draft, key: string): boolean =>
  entityOf(draft, key)?.mentions.some(
    (m) => m.form === 'NOMINAL' && isPlural(m.exact.split(/\s+/).at(-1) ?? '')
  ) ?? false

function speakerIn(
  parsed: Parsed,
  start: number,
  end: number,
  phrases: ReadonlyMap<string, string>
): string | null {
  const inside = parsed.phrases.filter((p) => {
    const head = parsed.words[p.head]
    return head !== undefined && start <= head.start && head.end <= end
  })
  const [first] = inside
  const isBeside = (p: Phrase): boolean =>
    p.from === first?.from || /^[,(]$/.test(parsed.words[p.from - 1]?.lower ?? '')
  const chosen = inside.find((p) => p.name !== null && isBeside(p)) ?? first
  return chosen ? (phrases.get(phraseKey(parsed.sentence.index, chosen.index)) ?? null) : null
}
