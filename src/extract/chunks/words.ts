import { FORWARD, isLet, isMonth, isStillToCome } from './byNeighbours.ts'
import { isPlural } from '../lexicon/nouns.ts'
import type { Sentence, Token } from '../view.ts'
import { NOUN_OR_VERB, verbEntry } from './verbForms.ts'
import type { VerbForm } from './verbForms.ts'
import { isClaiming, isFloating, isHeldAs, isOfBoth, isOfPlural } from './presentSigns.ts'
import { ADJECTIVES, NOUNS, wordAlone } from './wordAlone.ts'

export type WordKind =
  | 'DET'
  | 'POSSESSIVE'
  | 'PRONOUN'
  | 'RELATIVE'
  | 'PREPOSITION'
  | 'CONJUNCTION'
  | 'SUBORDINATOR'
  | 'AUXILIARY'
  | 'MODAL'
  | 'NEGATION'
  | 'ADVERB'
  | 'NUMBER'
  | 'ADJECTIVE'
  | 'NOUN'
  | 'NAME'
  | 'VERB'
  | 'MARK'

/** A token with what it is in its sentence; `lemma` and `form` are set for verbs. */
export type Word = Token &
  Readonly<{ lower: string; kind: WordKind; lemma: string; form: VerbForm | null }>

type Open = { -readonly [K in keyof Word]: Word[K] }

const NOMINAL_KINDS = new Set<WordKind>(['NOUN', 'NAME', 'ADJECTIVE', 'NUMBER'])

/** Tags the words of one sentence by lexicon and neighbours; `names` marks tokens inside names. */
export function tagWords(sentence: Sentence, names: ReadonlySet<number>): readonly Word[] {
  const words: Open[] = sentence.tokens.map(({ start, end, text }, i) => {
    const { lower, kind } = wordAlone(text)
    return { start, end, text, lower, kind: names.has(i) ? 'NAME' : kind, lemma: lower, form: null }
  })
  for (let i = 0; i < words.length; i++) settle(words, i)
  return words
}

/** "that" after a verb joins clauses, "to" before a base form belongs to it, open words become verbs. */
function settle(words: Open[], i: number) {
  const word = words[i]
  if (!word) return
  if (SPECIAL.has(word.lower) && isSettledByItself(words, i, word)) return
  if (WITHIN.test(word.lower) && isPast(words[i + 1]?.lower ?? '')) word.kind = 'ADVERB'
  if (word.kind !== 'NOUN' && word.kind !== 'ADJECTIVE') return
  const entry = verbEntry(word.lower)
  if (!entry) return
  const form = verbFormHere(words, i, entry.forms)
  if (form === 'ADJECTIVE') word.kind = 'ADJECTIVE'
  else if (form) Object.assign(word, { kind: 'VERB', lemma: entry.lemma, form })
}

/** "112 passengers aboard drowned", "the guards outside fled": no noun follows. */
const WITHIN = /^(?:aboard|onboard|inside|outside|below|above|behind)$/

/** Words of which one asks more than their kind before they may be verbs. */
const SPECIAL = new Set(
  "may wound that 's ’s including bound due set about poised slated go armed so one chief national since long overnight shot loyal sympathetic hostile opposed subordinate answerable favorable favourable each both all".split(
    ' '
  )
)

/** Sets the kind of such a word by its neighbours; whether it can be no verb. */
function isSettledByItself(words: readonly Open[], i: number, word: Open): boolean {
  if (word.lower === 'that' && followsNounOrVerb(words, i)) word.kind = 'SUBORDINATOR'
  if ((word.lower === "'s" || word.lower === '’s') && previousKind(words, i) === 'PRONOUN')
    word.kind = 'AUXILIARY'
  if (word.lower === 'including') return word.kind === 'PREPOSITION'
  // "wound up a summit": nobody is hurt.
  if (word.lower === 'wound' && words[i + 1]?.lower === 'up') {
    Object.assign(word, { kind: 'VERB', lemma: 'wind', form: 'PAST' })
    return true
  }
  if (word.lower === 'may' && isMonth(words, i)) word.kind = 'NOUN'
  // "the wing of X loyal to Y": what describes X ends its name.
  if (
    LOYAL.test(word.lower) &&
    words[i + 1]?.lower === 'to' &&
    /^(?:NAME|NOUN)$/.test(previousKind(words, i) ?? '')
  )
    word.kind = 'ADVERB'
  if (word.lower === 'bound' && words[i + 1]?.lower === 'for') word.kind = 'ADVERB'
  if (FORWARD.test(word.lower) && isStillToCome(words, i)) word.kind = 'ADVERB'
  if (word.lower === 'go' && isLet(words, i)) word.kind = 'ADVERB'
  if (word.lower === 'armed' && words[i + 1]?.lower === 'forces') return true
  if (isFloating(words, i, word)) word.kind = 'ADVERB'
  if (word.lower === 'so' && words[i + 1]?.lower === 'far') word.kind = 'ADVERB'
  if (word.lower === 'one' && isNoOne(words, i)) word.kind = 'PRONOUN'
  if (/^(?:since|long)$/.test(word.lower) && isAfterHave(words, i)) word.kind = 'ADVERB'
  if (/^(?:chief|national)$/.test(word.lower) && !opensNoun(words, i)) word.kind = 'NOUN'
  if (word.lower === 'overnight' && !opensNoun(words, i)) word.kind = 'ADVERB'
  // "fired its last shot"
  return (
    word.lower === 'shot' &&
    /^(?:first|last|opening|parting|final)$/.test(words[i - 1]?.lower ?? '')
  )
}

/** "no one claimed": nobody, no number. */
const isNoOne = (words: readonly Open[], i: number): boolean => {
  const next = words[i + 1]
  if (words[i - 1]?.lower !== 'no' || !next) return false
  return next.kind !== 'NOUN' || (verbEntry(next.lower) !== null && !NOUN_OR_VERB.has(next.lower))
}
/** "has since been claimed", "have long regarded": no preposition, no noun. */
const isAfterHave = (words: readonly Open[], i: number): boolean =>
  /^(?:has|have|had)$/.test(words[i - 1]?.lower ?? '') &&
  /^(?:AUXILIARY|NOUN|ADJECTIVE|ADVERB)$/.test(words[i + 1]?.kind ?? '')

const LOYAL = /^(?:loyal|sympathetic|hostile|opposed|subordinate|answerable|favou?rable)$/

const previousKind = (words: readonly Open[], i: number): WordKind | null =>
  words[i - 1]?.kind ?? null

/** "the rebels themselves that did it", "is certain that". */
const OPENING =
  /^(?:(?:it|them|him|her)sel(?:f|ves)|certain|sure|confident|convinced|adamant|clear|aware|likely|possible)$/
function followsNounOrVerb(words: readonly Open[], i: number): boolean {
  const before = previousKind(words, i)
  const after = words[i + 1]
  if (before === 'VERB' || before === 'MARK') return true
  if (before === 'PRONOUN' && previousKind(words, i - 1) === 'VERB') return true
  if (OPENING.test(words[i - 1]?.lower ?? '')) return true
  if (after && /^(?:DET|NUMBER|PRONOUN|POSSESSIVE|PREPOSITION)$/.test(after.kind)) return true
  return (before === 'NOUN' || before === 'NAME' || before === 'ADVERB') && after !== undefined
}

/** The kind that precedes, adverbs and negation skipped. */
function governor(words: readonly Open[], i: number): Open | null {
  for (let j = i - 1; j >= 0; j--) {
    const word = words[j]
    if (word && word.kind !== 'ADVERB' && word.kind !== 'NEGATION') return word
  }
  return null
}

/** Whether an open word follows that a noun phrase could go on with. */
function opensNoun(words: readonly Open[], i: number): boolean {
  const next = words[i + 1]
  if (!next) return false
  if (!NOMINAL_KINDS.has(next.kind)) return false
  return !(next.kind === 'NOUN' && isPlainVerb(next.lower)) && next.kind !== 'NUMBER'
}
const isPast = (lower: string): boolean =>
  (verbEntry(lower)?.forms.includes('PAST') ?? false) && isPlainVerb(lower)
const isPlainVerb = (lower: string): boolean => {
  const entry = verbEntry(lower)
  return (
    entry !== null && !NOUN_OR_VERB.has(lower) && !NOUNS.has(lower) && !entry.forms.includes('ING')
  )
}

function verbFormHere(
  words: readonly Open[],
  i: number,
  forms: readonly VerbForm[]
): VerbForm | 'ADJECTIVE' | null {
  const word = words[i]
  if (!word) return null
  const before = governor(words, i)
  const kind = before?.kind ?? null
  if (forms.includes('ING')) return ingHere(words, i, kind)
  if (kind === 'MODAL' || (before?.lower === 'to' && forms.includes('BASE'))) {
    if (before?.lower === 'to' && NOUNS.has(word.lower)) return null
    return forms.includes('BASE') ? 'BASE' : null
  }
  if (forms.includes('BASE') && isAfterDoNot(words, i, before)) return 'BASE'
  if (forms.includes('PAST') || forms.includes('PARTICIPLE')) {
    const past = pastHere(words, i, kind, forms)
    if (past || !forms.includes('BASE')) return past
  }
  return presentHere(words, i, before, forms)
}

/** "On Monday evening the army attacked": nouns in -ing of no verb. */
const NEVER_VERB = new Set(
  'morning evening ceiling king wing spring thing things nothing something anything everything clothing wedding offspring sibling neighbouring neighboring'.split(
    ' '
  )
)

function ingHere(words: readonly Open[], i: number, kind: WordKind | null) {
  const word = words[i]
  if (word && NEVER_VERB.has(word.lower)) return null
  if (kind === 'AUXILIARY' || isMeeting(words, i)) return 'ING'
  if (word && NOUNS.has(word.lower) && words[i + 1]?.kind !== 'DET' && !isCounting(words, i))
    return null
  if (kind === 'DET' || kind === 'ADJECTIVE' || kind === 'POSSESSIVE' || kind === 'NUMBER')
    return opensNoun(words, i) ? 'ADJECTIVE' : null
  return kind === 'NOUN' && isInCompound(words, i) ? 'ADJECTIVE' : 'ING'
}
/** "a postal sorting centre": one that is counted and has no article of its own is nobody's object. */
const isInCompound = (words: readonly Open[], i: number): boolean =>
  /^(?:DET|ADJECTIVE)$/.test(previousKind(words, i - 1) ?? '') &&
  COMPOUNDED.test(words[i + 1]?.lower ?? '')
const COMPOUNDED =
  /^(?:centre|center|plant|factory|station|site|yard|facility|complex|depot|house|hall|room|office|shop|mill|machine|company|firm|unit|post|point|pool|tower|range)$/

/** "ministers meeting in Brussels": those who meet there. */
const isMeeting = (words: readonly Open[], i: number): boolean =>
  words[i]?.lower === 'meeting' &&
  /^(?:in|at|on|near)$/.test(words[i + 1]?.lower ?? '') &&
  words[i - 1]?.kind === 'NOUN' &&
  /s$|^people$/.test(words[i - 1]?.lower ?? '')

/** "did not immediately claim": behind "do" and its negation stands a verb. */
const isAfterDoNot = (words: readonly Open[], i: number, before: Open | null): boolean =>
  before !== null &&
  /^(?:do|does|did)$/.test(before.lower) &&
  words.slice(words.indexOf(before), i).some((w) => w.kind === 'NEGATION')

/** ", killing at least four people": behind a comma a count is the object. */
const isCounting = (words: readonly Open[], i: number): boolean =>
  previousKind(words, i) === 'MARK' &&
  (words[i + 1]?.kind === 'NUMBER' ||
    /^(?:at least|more than|up to|as many|no fewer)$/.test(
      `${words[i + 1]?.lower} ${words[i + 2]?.lower}`
    ))

function pastHere(
  words: readonly Open[],
  i: number,
  kind: WordKind | null,
  forms: readonly VerbForm[]
): VerbForm | 'ADJECTIVE' | null {
  const word = words[i]
  const participle = forms.includes('PARTICIPLE') ? 'PARTICIPLE' : 'PAST'
  if (word?.lower === 'set' && SET_WITH.test(words[i + 1]?.lower ?? ''))
    return kind === 'AUXILIARY' ? participle : kind === 'DET' ? null : 'PAST'
  if (word?.lower === 'set' && kind !== 'AUXILIARY' && kind !== 'DET' && isSetAlight(words, i))
    return 'PAST'
  if (kind === 'AUXILIARY') return participle
  if (isByThemselves(words, i)) return 'PAST'
  if (kind === 'DET' || kind === 'POSSESSIVE' || kind === 'NUMBER' || kind === 'ADJECTIVE') {
    if (word && ADJECTIVES.has(word.lower) && !opensNoun(words, i) && kind !== 'NUMBER') return null
    if (opensNoun(words, i)) return 'ADJECTIVE'
    if (kind === 'DET' && words[i - 1]?.lower !== 'that') return null
    return kind === 'POSSESSIVE' ? null : 'PAST'
  }
  if (kind === 'MARK' && (/^(?:said|told)$/.test(word?.lower ?? '') || closesParenthesis(words, i)))
    return 'PAST'
  if (kind === null || kind === 'PREPOSITION' || kind === 'CONJUNCTION' || kind === 'MARK') {
    if (!opensNoun(words, i) || (kind === 'CONJUNCTION' && verbBefore(words, i))) return participle
    return words[i + 1]?.kind === 'NAME' && kind !== null ? participle : 'ADJECTIVE'
  }
  if (word && forms.includes('BASE') && NOUN_OR_VERB.has(word.lower)) {
    if (/^throats?$/.test(words[i - 1]?.lower ?? '')) return participle
    if (isCutOff(words, i)) return 'PAST'
    const next = words[i + 1]
    // "officers hit by bricks"
    if (next?.lower === 'by' && isPlural(words[i - 1]?.lower ?? '')) return participle
    const takesObject =
      next &&
      (['DET', 'NUMBER', 'POSSESSIVE', 'PRONOUN', 'NAME'].includes(next.kind) ||
        // "a banner of the Front read: “It was us”".
        (word.lower === 'read' && /^[:"“]$/.test(next.lower)))
    return takesObject ? 'PAST' : null
  }
  return forms.includes('PAST') ? 'PAST' : participle
}
/** "Sweden cut off aid", "the army shut down two stations": no cut of Sweden's; a power cut is one. */
const isCutOff = (words: readonly Open[], i: number): boolean =>
  /^(?:cut|shut)$/.test(words[i]?.lower ?? '') &&
  /^(?:off|down)$/.test(words[i + 1]?.lower ?? '') &&
  !/^(?:power|pay|tax|job|budget|price|spending|rate|wage|electricity)$/.test(
    words[i - 1]?.lower ?? ''
  )

/** "youths in the suburbs set cars alight": no set of cars. */
const isSetAlight = (words: readonly Open[], i: number): boolean =>
  words.slice(i + 1, i + 6).some((w) => /^(?:alight|ablaze|afire|aflame)$/.test(w.lower))
const SET_WITH = /^(?:fire|ablaze|alight|off|free|up|upon|about|aside|foot|sail)$/
/** "Some blamed the army", "others said that": a quantifier without a noun, and its verb with an object. */
const isByThemselves = (words: readonly Open[], i: number): boolean =>
  /^(?:some|many|several|few|most|both|all)$/.test(words[i - 1]?.lower ?? '') &&
  /^(?:MARK|CONJUNCTION|SUBORDINATOR)$/.test(words[i - 2]?.kind ?? 'MARK') &&
  /^(?:DET|PRONOUN|POSSESSIVE|SUBORDINATOR|NAME)$/.test(words[i + 1]?.kind ?? '')
const verbBefore = (words: readonly Open[], i: number): boolean => {
  for (let j = i - 2; j >= Math.max(0, i - 12); j--) {
    const kind = words[j]?.kind
    if (kind === 'VERB') return true
    if (kind === 'MARK' && !/^["“”]$/.test(words[j]?.lower ?? '')) return false
  }
  return false
}

/** "The Front (FX), which has 200 men, claimed", "Ana Ruiz, the mayor, says": a subject still without its verb. */
function closesParenthesis(words: readonly Open[], i: number): boolean {
  let comma = i - 1
  while (words[comma]?.kind === 'ADVERB') comma--
  if (words[comma]?.lower !== ',') return false
  const start = words.findLastIndex((w, j) => j < comma && /^[.;:!?"“”]$/.test(w.lower)) + 1
  const commas = words.flatMap((w, j) => (w.lower === ',' && j > start && j < comma ? [j] : []))
  const open = commas.find((j) => words[j + 1]?.kind === 'RELATIVE') ?? commas.at(-1)
  if (open === undefined) return false
  const subject = words.slice(start, open)
  return (
    /^(?:DET|NAME|NOUN|ADJECTIVE|NUMBER)$/.test(subject[0]?.kind ?? '') &&
    /^(?:NAME|NOUN|MARK)$/.test(subject.at(-1)?.kind ?? '') &&
    subject.every((w) => !/^(?:VERB|AUXILIARY|MODAL|SUBORDINATOR)$/.test(w.kind))
  )
}

/** "the group that claims": a noun before "that"; "said that rebels": none. */
function isRelative(words: readonly Open[], i: number): boolean {
  const kind = words[words.findLastIndex((w, j) => j < i && w.lower === 'that') - 1]?.kind
  return kind === 'NOUN' || kind === 'NAME'
}

/** "The ministry lists five dead": no noun stands so before a number. */
const COUNTS = /^(?:lists?|counts?|reports?|records?|estimates?|fears?)$/

function presentHere(
  words: readonly Open[],
  i: number,
  before: Open | null,
  forms: readonly VerbForm[]
): VerbForm | null {
  const word = words[i]
  if (!word) return null
  const next = words[i + 1]
  const isAmbiguous = NOUN_OR_VERB.has(word.lower) || NOUNS.has(word.lower)
  const afterSubject =
    before?.kind === 'PRONOUN' || before?.kind === 'RELATIVE' || before?.lower === 'that'
  // "when fire tore through it": the verb is the next word.
  const isNounBefore =
    isAmbiguous && before?.kind === 'RELATIVE' && next !== undefined && isPast(next.lower)
  if (afterSubject && before?.lower !== 'one' && !isNounBefore) {
    if (forms.includes('S') || forms.includes('BASE')) {
      if (isAmbiguous && before?.lower === 'that' && (!next || !isRelative(words, i))) return null
      return forms.includes('S') ? 'S' : 'BASE'
    }
  }
  if (forms.includes('BASE') && isByThemselves(words, i)) return 'BASE'
  if (forms.includes('S') && !NOUNS.has(word.lower) && closesParenthesis(words, i)) return 'S'
  if (forms.includes('BASE') && !isAmbiguous && closesParenthesis(words, i)) return 'BASE'
  const noun = before?.kind === 'NOUN' || before?.kind === 'NAME'
  if (!noun) return null
  // "Town falls to rebels": no noun "falls" goes on so.
  if (word.lower === 'falls' && next?.lower === 'to') return 'S'
  if (forms.includes('S') && next?.lower === 'alongside') return 'S'
  if (word.lower === 'holds' && isHeldAs(words, i)) return 'S'
  const object =
    next &&
    (['DET', 'PRONOUN', 'POSSESSIVE', 'SUBORDINATOR'].includes(next.kind) ||
      (next.kind === 'NUMBER' && COUNTS.test(word.lower)))
  if (forms.includes('S')) {
    if (!isAmbiguous) return 'S'
    // "The ministry suspects members of the gang": no noun stands so between two others.
    const isCharge =
      /^(?:suspects|blames|fears)$/.test(word.lower) &&
      (/^(?:NAME|NOUN)$/.test(next?.kind ?? '') || /^["“]$/.test(next?.lower ?? ''))
    return object || isCharge || isClaiming(word.lower, next?.lower ?? '') ? 'S' : null
  }
  if (!forms.includes('BASE')) return null
  const plural =
    before.lower.endsWith('s') ||
    before.lower === 'people' ||
    before.lower === 'police' ||
    isOfPlural(words, i) ||
    isOfBoth(words, i)
  // "The army holds rebels responsible": no noun "holds" goes on so.
  if (plural && word.lower === 'hold' && isHeldAs(words, i)) return 'BASE'
  // "Residents suspect developers": no noun stands so between two others.
  if (
    plural &&
    /^(?:suspect|blame|fear)$/.test(word.lower) &&
    /^(?:NAME|NOUN)$/.test(next?.kind ?? '')
  )
    return 'BASE'
  if (!plural) return word.lower === 'say' && next?.lower === 'that' ? 'BASE' : null
  return !isAmbiguous || object ? 'BASE' : null
}
