import type { EntityType, Mention } from '../../model.ts'
import { spanOf } from '../chunks/parse.ts'
import type { Parsed } from '../chunks/parse.ts'
import type { Phrase } from '../chunks/phrases.ts'
import { phraseKey } from '../draft.ts'
import type { Draft, DraftEntity, Refiner } from '../draft.ts'
import { coreOf, endOfGroup } from './nominals/spans.ts'
import { describedAgain, lastTold } from './nominals/describedAgain.ts'
import { namedForce } from './nominals/namedForce.ts'
import { isNobody, opening } from './nominals/nobody.ts'
import { speaksUnnamed } from './nominals/quantified.ts'
import { modifiersOf, typeOfPhrase } from './nominals/typeOfPhrase.ts'
import { isCapitalOf } from '../lexicon/capitals.ts'
import { entityOf, entityStartingAt, placeOfReport, speechIn } from './lookups.ts'
import { bodyType, isPlural, singular } from '../lexicon/nouns.ts'

type Candidate = {
  key: string
  type: EntityType | null
  head: string
  folded: string
  plural: boolean
  number: string | null
  country: string | null
  mentions: Mention[]
  sentence: number
  /** The description without determiner, possessor and what follows. */
  core: string
}

const GROUP_WORDS =
  /^(?:group|organization|organisation|movement|front|militia|faction|network|party|company|army|union|coalition|bloc|outfit)$/
const CITY_WORDS = /^(?:city|town|village|municipality)$/
/** Heads that name a time, never a thing. */
const TIME_WORDS = new Set(
  'day days week weeks month months year years today yesterday tomorrow morning afternoon evening night noon midnight hour hours minute minutes monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december time moment decade century weekend date'.split(
    ' '
  )
)
/** Sentences back within which a definite description has its antecedent. */
const REACH = 25
const RULERS = /^(?:government|junta|authority|regime|ruler|administration)$/

/** Descriptions become candidates for entities; a definite one is a name's or an earlier one's where it can be. */
export const linkNominals: Refiner = {
  name: 'linkNominals',
  refine(draft) {
    const state = {
      draft,
      list: [] as Candidate[],
      byWords: new Map<string, Candidate>(),
      byHead: new Map<string, Candidate[]>(),
      rulers: [] as Candidate[],
      phrases: new Map(draft.entityOfPhrase),
      extra: new Map<string, Mention[]>()
    }
    for (const parsed of draft.found.parsed) {
      for (const phrase of parsed.phrases) read(state, parsed, phrase)
    }
    const named = draft.entities.map((e) => {
      const extra = state.extra.get(e.key)
      return extra
        ? { ...e, mentions: [...e.mentions, ...extra].sort((a, b) => a.start - b.start) }
        : e
    })
    const described = state.list.map((c): DraftEntity => ({
      key: c.key,
      type: c.type,
      name: c.core,
      acronym: null,
      named: false,
      mentions: c.mentions,
      isCandidate: true
    }))
    return { ...draft, entities: [...named, ...described], entityOfPhrase: state.phrases }
  }
}

type State = {
  draft: Draft
  list: Candidate[]
  byWords: Map<string, Candidate>
  byHead: Map<string, Candidate[]>
  rulers: Candidate[]
  phrases: Map<string, string>
  extra: Map<string, Mention[]>
}

function read(state: State, parsed: Parsed, phrase: Phrase) {
  const key = phraseKey(parsed.sentence.index, phrase.index)
  if (phrase.isPronoun && !speaksUnnamed(parsed, phrase)) return
  const ownName = state.phrases.get(key)
  if (ownName) return titleMention(state, parsed, phrase, ownName)
  const noun = parsed.words[phrase.head]
  if (!noun || noun.kind === 'MARK' || TIME_WORDS.has(noun.lower)) return
  if (phrase.to - phrase.from === 1 && /^(?:hostage|prisoner|captive)$/.test(noun.lower)) return
  if (isNobody(opening(parsed, phrase))) return
  const place =
    placeNamedInside(state, parsed, phrase, noun.lower) ?? facilityInside(state, parsed, phrase)
  if (place) return void state.phrases.set(key, place)
  const modifiers = modifiersOf(parsed, phrase)
  const type = phrase.isPronoun
    ? 'UNNAMED_SOURCE'
    : typeOfPhrase(parsed, phrase, noun.lower, modifiers)
  const span = spanOf(state.draft.view, parsed, phrase.from, endOfGroup(parsed, phrase))
  const mention: Mention = { ...span, form: 'NOMINAL' }
  const country = countryIn(state, parsed, phrase) ?? whereActive(state, parsed, phrase)
  const candidate = {
    type,
    head: singular(noun.lower),
    folded: comparable(span.exact),
    plural: isPlural(noun.lower),
    number: numberIn(parsed, phrase),
    country
  }
  const named =
    namedAntecedent(state, parsed, phrase, candidate) ?? forceNamed(state, parsed, phrase)
  if (named) {
    state.phrases.set(key, named.key)
    state.extra.set(named.key, [...(state.extra.get(named.key) ?? []), mention])
    return
  }
  const earlier = antecedent(state, parsed, phrase, candidate)
  if (earlier) {
    earlier.mentions.push(mention)
    earlier.country ??= country
    state.phrases.set(key, earlier.key)
    return
  }
  const { head, folded, plural, number } = candidate
  const made: Candidate = {
    key: `c${state.list.length + 1}`,
    type,
    head,
    folded,
    plural,
    number,
    country,
    mentions: [mention],
    sentence: parsed.sentence.index,
    core: coreOf(state.draft.view, parsed, phrase)
  }
  state.list.push(made)
  state.byWords.set(`${made.type} ${made.folded}`, made)
  for (const words of [withoutCountry(parsed, phrase, made.folded), withoutTail(parsed, phrase)]) {
    const plain = `${made.type} ${words}`
    if (words && !state.byWords.has(plain)) state.byWords.set(plain, made)
  }
  const alike = state.byHead.get(made.head)
  if (alike) alike.push(made)
  else state.byHead.set(made.head, [made])
  if (made.type === 'GOVERNMENT_BODY' && RULERS.test(made.head)) state.rulers.push(made)
  state.phrases.set(key, made.key)
}

/** "the town of X", "X department": the place itself. */
const PLACE_WORDS =
  /^(?:city|town|village|state|province|department|district|region|municipality|port|island|hamlet|canton|county|governorate|neighborhood|neighbourhood|suburb|community|locality|jurisdiction|area|prefecture)$/
function placeNamedInside(
  state: State,
  parsed: Parsed,
  phrase: Phrase,
  head: string
): string | null {
  if (!PLACE_WORDS.test(head)) return null
  const of = phrase.of === null ? null : parsed.phrases[phrase.of]
  const named =
    of?.name === null || of?.name === undefined
      ? parsed.names.findLast(
          (n) => n.to === phrase.head && n.from >= phrase.from && n.finding.form === 'NAME'
        )
      : parsed.names[of.name]
  if (!named || !/^(?:CITY|REGION|COUNTRY|FACILITY)$/.test(named.finding.type)) return null
  if (of && /^(?:area|community)$/.test(head) && named.finding.type === 'COUNTRY') return null
  return entityStartingAt(state.draft, named.finding.start)?.key ?? null
}

/** "the Marlow hotel": the facility that its name alone stands for elsewhere. */
function facilityInside(state: State, parsed: Parsed, phrase: Phrase): string | null {
  const name = parsed.names.find((n) => n.to === phrase.head && n.from >= phrase.from)
  if (!name || bodyType(parsed.words[phrase.head]?.lower ?? '', []) !== 'FACILITY') return null
  if (name.finding.type !== 'FACILITY' || name.finding.entry) return null
  return entityStartingAt(state.draft, name.finding.start)?.key ?? null
}

/** "Colombian drug gangs" are "drug gangs" told before, unless those were another country's. */
function withoutCountry(parsed: Parsed, phrase: Phrase, folded: string): string {
  const first = parsed.names.find((n) => n.from === phrase.from && n.finding.form === 'DEMONYM')
  return first ? folded.slice(first.finding.exact.length).trimStart() : folded
}

const ACTIVE = /^(?:operating|active|based|fighting|living|working)$/
/** "bands operating in Chad" are told of as "Chadian bands" too. */
function whereActive(state: State, parsed: Parsed, phrase: Phrase): string | null {
  const [tie, place] = [parsed.words[phrase.to], parsed.words[phrase.to + 1]]
  if (!ACTIVE.test(tie?.lower ?? '') || place?.lower !== 'in') return null
  const name = parsed.names.find((n) => n.from === phrase.to + 2 && n.finding.type === 'COUNTRY')
  return name ? (entityStartingAt(state.draft, name.finding.start)?.key ?? null) : null
}
/** The phrase's own words where what follows only tells where they are active. */
const withoutTail = (parsed: Parsed, phrase: Phrase): string | null =>
  ACTIVE.test(parsed.words[phrase.to]?.lower ?? '') && parsed.words[phrase.to + 1]?.lower === 'in'
    ? comparable(
        parsed.words
          .slice(phrase.from, phrase.to)
          .map((w) => w.text)
          .join(' ')
      )
    : null

/** "the police" for the one national force that the text has named. */
const forceNamed = (state: State, parsed: Parsed, phrase: Phrase): DraftEntity | null =>
  parsed.words[phrase.from]?.lower === 'the' && phrase.to - phrase.from < 4
    ? namedForce(
        state.draft.entities,
        parsed.words.slice(phrase.from, phrase.to).map((w) => w.lower),
        parsed.words[phrase.from]?.start ?? 0
      )
    : null

/** Descriptions are compared without case, line breaks and article. */
function comparable(words: string): string {
  const lower = words.toLowerCase()
  const line = /[^\S ]| {2}/.test(lower) ? lower.replace(/\s+/g, ' ') : lower
  return line.replace(/^(?:the|an?|some) /, '')
}

/** "northeast Nigeria": a part of it, no description. */
const DIRECTION = /^(?:mid|(?:north|south)?-?(?:north|south|east|west|centre|center))(?:ern)?$/
/** "Venezuelan president Carlos Perez": the words before the name describe it. */
function titleMention(state: State, parsed: Parsed, phrase: Phrase, key: string) {
  const name = phrase.name === null ? undefined : parsed.names[phrase.name]
  if (!name || name.from <= phrase.from) return
  const title = parsed.words.slice(phrase.from, name.from)
  const noun = title.findLast((w) => w.kind === 'NOUN')
  if (!noun || title.at(-1) !== noun || DIRECTION.test(noun.lower)) return
  const mention: Mention = {
    ...spanOf(state.draft.view, parsed, phrase.from, name.from),
    form: 'NOMINAL'
  }
  state.extra.set(key, [...(state.extra.get(key) ?? []), mention])
}

const numberIn = (parsed: Parsed, phrase: Phrase): string | null =>
  parsed.words.slice(phrase.from, phrase.head + 1).find((w) => w.kind === 'NUMBER')?.lower ?? null

/** The entity of a country's adjective or name inside a phrase. */
function countryIn(state: State, parsed: Parsed, phrase: Phrase): string | null {
  const inside = parsed.names.find(
    (n) => n.from >= phrase.from && n.to <= phrase.to && n.finding.type === 'COUNTRY'
  )
  if (!inside) return null
  return entityStartingAt(state.draft, inside.finding.start)?.key ?? null
}

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'such'])
const isDefinite = (parsed: Parsed, phrase: Phrase): boolean =>
  DEFINITE.has(parsed.words[phrase.from]?.lower ?? '')

type Description = Pick<Candidate, 'type' | 'head' | 'folded' | 'plural' | 'number' | 'country'>

/** "the country", "the group", "the capital", "the town" for the name told last. */
function namedAntecedent(
  state: State,
  parsed: Parsed,
  phrase: Phrase,
  c: Description
): DraftEntity | null {
  if (c.plural || phrase.of !== null || phrase.possessor !== null) return null
  const first = parsed.words[phrase.from]?.lower
  if (!isDefinite(parsed, phrase) && !(first === 'our' && c.head === 'country')) return null
  const size = phrase.to - phrase.from
  const before = parsed.words[phrase.from]?.start ?? 0
  const told = (fits: (e: DraftEntity) => boolean): DraftEntity | null =>
    lastTold(state.draft.entities.filter(fits), before)
  if (c.head === 'country' && size === 2) return mainCountry(state.draft, before)
  if (first === 'this' && size === 2 && (c.head === 'capital' || CITY_WORDS.test(c.head))) {
    const here = placeOfReport(state.draft)
    if (here) return here.place
  }
  if (c.head === 'capital' && size === 2) return told((e) => e.type === 'CITY')
  const iso = c.head === 'capital' ? entityOf(state.draft, c.country)?.country : undefined
  if (iso) return told((e) => e.type === 'CITY' && isCapitalOf(e.name, iso))
  if (CITY_WORDS.test(c.head) && size === 2)
    return told(
      (e) =>
        e.type === 'CITY' && (c.head === 'city' || !e.country || !isCapitalOf(e.name, e.country))
    )
  const inText = { draft: state.draft, parsed, phrase, before }
  const described = describedAgain(inText, c.head, c.type, entityOf(state.draft, c.country))
  if (described) return described
  if (GROUP_WORDS.test(c.head)) {
    const isSame = size === 3 && parsed.words[phrase.from + 1]?.lower === 'same'
    if (size === 2 || isSame)
      return told(
        (e) =>
          (e.type === 'ARMED_GROUP' ||
            e.type === 'PRIVATE_MILITARY_COMPANY' ||
            e.type === 'POLITICAL_PARTY' ||
            e.type === 'ORGANIZATION') &&
          (c.head !== 'army' || /\barmy\b/i.test(e.name))
      )
  }
  return null
}
/** The country named most often up to a place in the text; the earlier one among equals. */
function mainCountry(draft: Draft, before: number): DraftEntity | null {
  let best: DraftEntity | null = null
  let most = 0
  for (const e of draft.entities) {
    if (e.type !== 'COUNTRY') continue
    const count = e.mentions.filter((m) => m.start < before).length
    if (count > most) {
      best = e
      most = count
    }
  }
  return best
}

/** An earlier description of the same thing: same words, or a definite one with the same head. */
function antecedent(
  state: State,
  parsed: Parsed,
  phrase: Phrase,
  c: Description
): Candidate | null {
  const definite = isDefinite(parsed, phrase)
  if (RULERS.test(c.head) && c.type === 'GOVERNMENT_BODY') {
    const ruler = state.rulers.findLast((x) => !x.country || !c.country || x.country === c.country)
    if (ruler) return ruler
  }
  const same =
    state.byWords.get(`${c.type} ${c.folded}`) ??
    state.byWords.get(`${c.type} ${withoutCountry(parsed, phrase, c.folded)}`)
  if (same?.country && c.country && same.country !== c.country) return null
  if (same && (definite || c.type === 'UNNAMED_SOURCE' || (c.plural && !c.number))) return same
  if (!definite || c.type === null || phrase.of !== null) return null
  const speaks = c.plural && isSource(state.draft, parsed, phrase)
  return (
    state.byHead
      .get(c.head)
      ?.findLast(
        (x) =>
          parsed.sentence.index - x.sentence < REACH &&
          x.type === c.type &&
          x.plural === c.plural &&
          (!c.number || !x.number || c.number === x.number) &&
          (!c.country || !x.country || c.country === x.country) &&
          sharesModifiers(x.folded, c.folded) &&
          !(speaks && isOfDead(state.draft, x))
      ) ?? null
  )
}
const isSource = (draft: Draft, parsed: Parsed, phrase: Phrase): boolean => {
  const head = parsed.words[phrase.head]
  return speechIn(draft, parsed.sentence.index).some(
    ({ source }) => head && source && source.start <= head.start && head.end <= source.end
  )
}
/** "Forty rebels were killed; the rebels said": the dead say nothing. */
const isOfDead = (draft: Draft, { mentions }: Candidate): boolean =>
  draft.found.figures.some(
    ({ measure, polarity, victims, quantity }) =>
      measure === 'KILLED' &&
      (quantity?.value ?? 0) > 1 &&
      polarity === 'AFFIRMED' &&
      victims !== null &&
      mentions.some((m) => m.start < victims.end && victims.start < m.end)
  )
/** "the military airport" may be "a military airport near the town", not "the police station" "a railway station". */
function sharesModifiers(earlier: string, later: string): boolean {
  const own = later
    .replace(/^(?:the|this|that|these|those|such) /, '')
    .split(' ')
    .slice(0, -1)
    .filter((w) => !/^\d+$|^(?:two|three|four|five|six|seven|eight|nine|ten|same|said)$/.test(w))
  return own.every((w) => earlier.includes(w))
}
