import { fullEnd, prepositional, withCoordinates } from '../chunks/clauses.ts'
import type { Parsed } from '../chunks/parse.ts'
import type { Phrase } from '../chunks/phrases.ts'
import type { DraftClaim, Refiner } from '../draft.ts'
import { addClaims, entityAt, makeClaim, quote } from './claims.ts'
import { entityOf } from './lookups.ts'
import { eventNear } from './responsibility/whoAndWhat.ts'

const HARMED =
  /^(?:victims?|wounded|injured|dead|casualty|casualties|killed|kidnapped|abducted|hostages?|deceased|fatalities)$/
const BODY = /^(?:body|bodies|corpse|corpses|remains)$/
const HARM = /^(?:kill|wound|injure|murder|kidnap|abduct|shoot|assassinate|execute)$/

/** "The dead were identified as A and B", "the wounded included C", "the body of E": victims by name. */
export const identifyVictims: Refiner = {
  name: 'identifyVictims',
  refine(draft) {
    const claims = draft.found.parsed.flatMap((parsed): DraftClaim[] => {
      if (
        !parsed.words.some((w) => HARMED.test(w.lower) || HARM.test(w.lemma) || BODY.test(w.lower))
      )
        return []
      const event = eventNear(draft, parsed)
      if (!event || event.type === 'COUP') return []
      return [...named(parsed), ...bodies(parsed)].flatMap(({ from, phrase }) => {
        const person = entityOf(draft, entityAt(draft, parsed, phrase))
        if (person?.type !== 'PERSON') return []
        if (!person.named && isMerelySomebody(parsed, phrase)) return []
        return [
          makeClaim({
            predicate: 'VICTIM_OF',
            subject: person.key,
            object: event.key,
            quotes: [quote(draft, parsed, from, fullEnd(parsed, phrase))],
            confidence: 0.75
          })
        ]
      })
    })
    return addClaims(draft, claims)
  }
}
/** "the wounded included a woman" is no identity; "the deputy mayor of X" is one. */
const isMerelySomebody = (parsed: Parsed, phrase: Phrase): boolean =>
  phrase.name === null && parsed.words[phrase.from]?.lower !== 'the'

type Found = Readonly<{ from: number; phrase: Phrase }>

function named(parsed: Parsed): readonly Found[] {
  const found: Found[] = []
  const list = (from: number, start: number) => {
    const first = parsed.phrases.find((p) => p.from === start)
    if (first) for (const phrase of rollOf(parsed, first)) found.push({ from, phrase })
  }
  for (const verb of parsed.verbs) {
    const after = parsed.words[verb.to]
    if (verb.lemma === 'identify' && verb.isPassive && after?.lower === 'as') {
      const subject = parsed.phrases.findLast((p) => p.to <= verb.from)
      if (subject && isHarmed(parsed, subject)) list(subject.from, verb.to + 1)
    }
    const isOpening = verb.to - verb.from === 1 && HARM.test(verb.lemma)
    if (isOpening && /^(?:was|were|are|is)$/.test(after?.lower ?? '')) list(verb.from, verb.to + 1)
  }
  parsed.words.forEach((word, i) => {
    if (!/^(?:was|were|is|are|included?|includes)$/.test(word.lower)) return
    const subject = parsed.phrases.find((p) => p.to === i)
    if (subject && isHarmed(parsed, subject)) list(subject.from, i + 1)
    const opened = parsed.words.findLastIndex((w, j) => j < i && w.lower === 'among')
    const isAmong = opened >= 0 && i - opened < 6 && !/,/.test(parsed.words[i - 1]?.lower ?? '')
    if (isAmong && parsed.words.slice(opened, i).some((w) => HARMED.test(w.lower)))
      list(opened, i + 1)
    const phrase = isAmongThem(parsed, i) ? personBefore(parsed, i) : null
    for (const one of phrase ? andThoseBefore(parsed, phrase) : [])
      found.push({ from: one.from, phrase: one })
  })
  return found
}
/** "Ana Ruiz, 53; Juan Diaz, 24; and Eva Sol, 30": names with their ages, or any other list. */
function rollOf(parsed: Parsed, first: Phrase): readonly Phrase[] {
  const roll = [first]
  for (let last = first; roll.length < 40;) {
    let i = last.to
    while (
      i < parsed.words.length &&
      (/^(?:[,;]|and|age|aged)$/.test(parsed.words[i]?.lower ?? '') ||
        (parsed.words[i]?.kind === 'NUMBER' && /^[,;.]$/.test(parsed.words[i + 1]?.lower ?? '.')))
    )
      i++
    const next = parsed.phrases.find((p) => p.from === i && p.name !== null)
    if (!next || i === last.to) break
    roll.push(next)
    last = next
  }
  const coordinated = withCoordinates(parsed, first)
  return roll.length > coordinated.length ? roll : coordinated
}

/** "the mayor, Ana Ruiz, is among the dead", "was one of the three killed". */
const isAmongThem = (parsed: Parsed, be: number): boolean =>
  /^(?:among|one of)$/.test(
    parsed.words[be + 1]?.lower === 'among'
      ? 'among'
      : parsed.words
          .slice(be + 1, be + 3)
          .map((w) => w.lower)
          .join(' ')
  ) && parsed.words.slice(be + 2, be + 6).some((w) => HARMED.test(w.lower))
/** Who stands before the verb, past "who" and an age ("Ana Ruiz, 52, who was among them"). */
function personBefore(parsed: Parsed, be: number): Phrase | null {
  let end = pastAside(parsed, be)
  while (/^(?:who|,)$/.test(parsed.words[end - 1]?.lower ?? '') || isAge(parsed, end - 1)) end--
  return parsed.phrases.findLast((p) => p.to === end && !p.isPronoun) ?? null
}
/** "Ana Ruiz, 34, a nurse, was": what he is stands between commas. */
function pastAside({ words }: Parsed, be: number): number {
  if (words[be - 1]?.lower !== ',') return be
  const open = words.findLastIndex((w, i) => i < be - 1 && i > be - 10 && w.kind === 'MARK')
  const isAside = words[open]?.lower === ',' && /^an?$/.test(words[open + 1]?.lower ?? '')
  return isAside ? open : be
}
const isAge = (parsed: Parsed, i: number): boolean =>
  parsed.words[i]?.kind === 'NUMBER' && parsed.words[i - 1]?.lower === ','

/** "A, 52, and his daughter B, 9": the ages of a list stand between its names. */
function andThoseBefore(parsed: Parsed, last: Phrase): readonly Phrase[] {
  let end = last.from
  if (parsed.words[end - 1]?.lower !== 'and') return [last]
  end--
  while (parsed.words[end - 1]?.lower === ',' || isAge(parsed, end - 1)) end--
  const before = parsed.phrases.find((p) => p.to === end && p.name !== null)
  return before ? [before, last] : [last]
}

/** The phrase, or the one that it is a part of, counts the harmed ("one of the wounded"). */
function isHarmed(parsed: Parsed, phrase: Phrase): boolean {
  return parsed.words.slice(phrase.from, phrase.to).some((w) => HARMED.test(w.lower))
}

function bodies(parsed: Parsed): readonly Found[] {
  return parsed.phrases.flatMap((phrase) => {
    if (!BODY.test(parsed.words[phrase.head]?.lower ?? '') || phrase.of === null) return []
    return prepositional(parsed, new Set(['of']), phrase.to, phrase.to + 1).map((p) => ({
      from: phrase.from,
      phrase: p
    }))
  })
}
