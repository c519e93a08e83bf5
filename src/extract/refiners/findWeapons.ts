import { fullEnd, objectsOf, prepositional, subjectOf } from '../chunks/clauses.ts'
import type { Parsed } from '../chunks/parse.ts'
import type { Phrase } from '../chunks/phrases.ts'
import type { VerbGroup } from '../chunks/verbs.ts'
import type { Draft, DraftClaim, DraftEvent, Refiner } from '../draft.ts'
import { peopleKind } from '../lexicon/nouns.ts'
import { addClaims, entityAt, makeClaim, quote } from './claims.ts'
import { entityOf } from './lookups.ts'
import { sentenceOf } from './sentences.ts'
import { actorAt, eventNear } from './responsibility/whoAndWhat.ts'

const HANDLING =
  /^(?:place|leave|hide|use|load|contain|carry|launch|drop|toss|fire|bury|employ|throw|hurl|plant|set|lob|pack|fill|rig|activate|detonate|explode|go|shoot|wield|arm|put|deposit|install|roll|bounce|land|hit|strike|tear|rip|kill|wound|injure|mean|intend|aim|attach|strap|stick|conceal|wire|burst|wear|turn|point|raise)$/
/** Their object is hit by the means, whatever it is. */
const STRIKING = /^(?:hit|strike|tear|rip|kill|wound|injure|land|burst|roll|bounce)$/

/** "The bomb was placed", "loaded with dynamite": means handled in a sentence about a violent event. */
export const findWeapons: Refiner = {
  name: 'findWeapons',
  refine(draft) {
    const claims = draft.found.parsed.flatMap((parsed) => {
      const event = eventOf(draft, parsed) ?? protestNear(draft, parsed)
      if (!event || !happensNear(draft, parsed, event)) return []
      const borne = happensIn(event, parsed) ? bornArms(draft, parsed, event) : []
      const handled = parsed.verbs.flatMap((verb): DraftClaim[] => {
        if (WIELD.test(verb.lemma)) return wielders(draft, parsed, verb, event)
        if (!HANDLING.test(verb.lemma) || verb.isNegated || verb.modal !== null) return []
        const subject = subjectOf(parsed, verb)
        const isStriking = STRIKING.test(verb.lemma)
        const all: readonly Phrase[] = [
          ...(subject && !(verb.isPassive && isStriking) ? [subject] : []),
          ...(verb.isPassive || isStriking ? [] : objectsOf(parsed, verb)),
          ...withNext(parsed, prepositional(parsed, new Set(['with', 'by']), verb.to, verb.to + 3))
        ]
        return all.flatMap((phrase) => {
          const means = entityOf(draft, entityAt(draft, parsed, phrase))
          if (means?.type !== 'WEAPON') return []
          if (event.type === 'PROTEST' && !isRiotMeans(parsed, phrase)) return []
          return [
            makeClaim({
              predicate: 'USED_WEAPON',
              subject: event.key,
              object: means.key,
              quotes: [
                quote(
                  draft,
                  parsed,
                  Math.min(phrase.from, verb.from),
                  Math.max(verb.to, fullEnd(parsed, phrase))
                )
              ]
            })
          ]
        })
      })
      return [...handled, ...borne]
    })
    return addClaims(draft, claims)
  }
}
/** What police use against crowds. */
const RIOT = /^(?:gas|tear-gas|batons?|cannons?|pellets?|bullets?|spray|canisters?|rounds?)$/
const isRiotMeans = ({ words }: Parsed, { head }: Phrase): boolean =>
  RIOT.test(words[head]?.lower ?? '')
/** "Police used tear gas": against those who march, where nothing worse is told. */
const protestNear = (draft: Draft, { words, sentence }: Parsed): DraftEvent | null =>
  words.some((w) => RIOT.test(w.lower))
    ? (draft.events.findLast(
        (e) => e.type === 'PROTEST' && e.mentions.some((m) => m.start < sentence.end)
      ) ?? null)
    : null
const happensIn = (event: DraftEvent, { sentence }: Parsed): boolean =>
  event.mentions.some((m) => m.start >= sentence.start && m.end <= sentence.end)

/** What is done with arms that nobody uses. */
const IDLE =
  /^(?:find|seize|recover|confiscate|discover|surrender|sell|buy|supply|smuggle|collect|disarm|defuse|arrest|detain|stop|display|impound|dig|unearth)$/
const BORNE = new Set(['wearing', 'with', 'wielding', 'brandishing', 'carrying'])
/** "Three men with rifles fired into the crowd", "With axes they attacked": arms that those bear who attack. */
function bornArms(draft: Draft, parsed: Parsed, event: DraftEvent): DraftClaim[] {
  if (event.status !== 'ACCOMPLISHED' || parsed.verbs.some((v) => IDLE.test(v.lemma))) return []
  return parsed.words.flatMap((word, i) => {
    const isBorne = BORNE.has(word.lower) && (i === 0 || isBearer(parsed, i))
    if (!isBorne) return []
    return prepositional(parsed, BORNE, i, i + 1).flatMap((phrase): DraftClaim[] => {
      const means = entityOf(draft, entityAt(draft, parsed, phrase))
      if (means?.type !== 'WEAPON') return []
      return [
        makeClaim({
          predicate: 'USED_WEAPON',
          subject: event.key,
          object: means.key,
          quotes: [quote(draft, parsed, i, fullEnd(parsed, phrase))],
          confidence: 0.6
        })
      ]
    })
  })
}
const isBearer = ({ phrases, words }: Parsed, at: number): boolean =>
  phrases.some((p) => p.to === at && peopleKind(words[p.head]?.lower ?? '') !== null)

const WIELD = /^(?:fly|pilot|operate|detonate|launch)$/
/** "the drone was flown by the army": who wields the means did it. */
function wielders(draft: Draft, parsed: Parsed, verb: VerbGroup, event: DraftEvent): DraftClaim[] {
  const subject = subjectOf(parsed, verb)
  const means = subject ? entityOf(draft, entityAt(draft, parsed, subject)) : null
  if (!verb.isPassive || verb.isNegated || !subject || means?.type !== 'WEAPON') return []
  return prepositional(parsed, new Set(['by']), verb.to, verb.to + 2).flatMap((agent) => {
    const who = actorAt(draft, parsed, agent)
    if (!who) return []
    return [
      makeClaim({
        predicate: 'PERPETRATED',
        subject: who,
        object: event.key,
        quotes: [quote(draft, parsed, subject.from, fullEnd(parsed, agent))],
        confidence: 0.65
      })
    ]
  })
}

/** "armed with knives and guns attacked": the last of a list may seem to open another clause. */
const withNext = (parsed: Parsed, list: readonly Phrase[]): readonly Phrase[] => {
  const last = list.at(-1)
  const next =
    last && parsed.words[last.to]?.kind === 'CONJUNCTION'
      ? parsed.phrases.find((p) => p.from === last.to + 1)
      : undefined
  return next ? [...list, next] : list
}

/** The violent event near; arms are used in an attack rather than to lead people away. */
function eventOf(draft: Draft, parsed: Parsed): DraftEvent | null {
  const near = eventNear(draft, parsed)
  if (near?.type !== 'KIDNAPPING' || happensIn(near, parsed)) return near
  const main = draft.events.find((e) => e.key === draft.mainEvent)
  const isBefore = main?.mentions.some((m) => m.start < parsed.sentence.start)
  return main && isBefore && HARMFUL.has(main.type) ? main : near
}
const HARMFUL = new Set(['ATTACK', 'BOMBING', 'CLASH'])

/** Sentences back within which "two rifles were used" goes on about what happened. */
const REACH = 4
/** It is told in this sentence, in the one before or in this paragraph; a little further back where somebody used arms. */
function happensNear(draft: Draft, parsed: Parsed, event: DraftEvent): boolean {
  const { index, paragraph } = parsed.sentence
  const back =
    parsed.verbs.some((v) => v.lemma === 'use' && !v.isNegated) ||
    parsed.words.some((w) => /^(?:gas|tear-gas)$/.test(w.lower))
      ? REACH
      : 1
  return event.mentions.some((m) => {
    if (m.start >= parsed.sentence.end) return false
    const first = draft.view.sentences[Math.max(0, index - back)] ?? parsed.sentence
    if (m.start >= first.start) return true
    const told = sentenceOf(draft, m.start)
    return told !== null && draft.view.sentences[told]?.paragraph === paragraph
  })
}
