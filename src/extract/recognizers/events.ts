import { clauseStart, objectsOf, subjectOf } from '../chunks/clauses.ts'
import { spanOf } from '../chunks/parse.ts'
import type { Parsed } from '../chunks/parse.ts'
import type { Phrase } from '../chunks/phrases.ts'
import type { VerbGroup } from '../chunks/verbs.ts'
import type { Word } from '../chunks/words.ts'
import type { TriggerFinding } from '../draft.ts'
import type { FigureFinding } from '../findings.ts'
import { isPlural, peopleKind, singular } from '../lexicon/nouns.ts'
import { nounTrigger, verbTrigger } from '../lexicon/triggers.ts'
import type { VerbTrigger } from '../lexicon/triggers.ts'
import type { View } from '../view.ts'
import { fateAt } from './fates.ts'
import {
  isBackstabbing,
  isFigurative,
  isInFace,
  isInWords,
  isLikened,
  isWarningShot
} from './figurative.ts'
import { isBeatenOff, isBlaze, isMonth, isOfState, isPost, isSignature } from './doubleMeanings.ts'
import { frameAt } from './frames.ts'
import { isHabit, isOfHabit, isOfPeriod } from './habits.ts'
import type { Framed } from './frames.ts'
import { isMadeUp, isMerelyPossible, isOnlyRumoured, isRefused, isSupposed } from './notDone.ts'
import { stateAt } from './states.ts'
import { nounStatus, verbStatus } from './status.ts'
import { isFightOfTwo, isOfArmed, isOfExplosive } from './ofArms.ts'
import { takingIn } from './takings.ts'
import { isOnlyWanted, isUndone } from './wanted.ts'

const VAGUE = new Set('incident operation tragedy crime violence offensive'.split(' '))
/** Said as often of politics, sport and trade. */
const WEAK_NOUNS = /^(?:battle|combat|war|fight|bloodbath|carnage|onslaught)$/
const DEFINITE = /^(?:the|this|that|these|those|his|her|its|their|such|both|yesterday|today|'s|’s)$/
const DISTRIBUTIVE =
  /^(?:such|no|any|every|each|more|further|similar|possible|future|new|recent|other|frequent|numerous|daily|repeated|many|most|countless|scores|hundreds)$/
export const ATTACK_TYPES: ReadonlySet<string> = new Set([
  'ATTACK',
  'BOMBING',
  'CLASH',
  'KIDNAPPING'
])

/** Nouns and verbs that may name an event, in text order. */
export function recognizeTriggers(
  view: View,
  sentences: readonly Parsed[],
  figures: readonly FigureFinding[]
): readonly TriggerFinding[] {
  const counted = new Map<number, FigureFinding[]>()
  for (const figure of figures)
    counted.set(figure.sentence, [...(counted.get(figure.sentence) ?? []), figure])
  return sentences.flatMap((parsed) => {
    const nouns = parsed.phrases.flatMap((phrase) => {
      return [
        ...nounAt(view, parsed, phrase),
        ...fateAt(view, parsed, phrase),
        ...stateAt(view, parsed, phrase)
      ]
    })
    const verbs = parsed.verbs.flatMap((verb) => verbAt(view, parsed, verb))
    const told = [...nouns, ...verbs]
    const taken = takingIn(parsed, counted.get(parsed.sentence.index) ?? [], told)
    return [...told, ...taken].sort((a, b) => a.start - b.start || a.end - b.end)
  })
}

function nounAt(view: View, parsed: Parsed, phrase: Phrase): readonly TriggerFinding[] {
  if (phrase.isPronoun || phrase.name !== null) return []
  const head = parsed.words[phrase.head]
  if (!head || head.kind === 'NUMBER') return []
  const modifiers = parsed.words
    .slice(phrase.from, phrase.head)
    .filter((w) => w.kind !== 'MARK')
    .toReversed()
  const lemma = singular(head.lower)
  const isCalled = isCalledSo(parsed, phrase)
  const isVague = VAGUE.has(lemma) || isCalled
  if (isCounted(parsed, phrase)) return []
  const type = VAGUE.has(lemma)
    ? 'ATTACK'
    : lemma === 'fire' && isBlaze(parsed, phrase)
      ? 'DISASTER'
      : lemma === 'blockade' && isOfState(parsed, phrase)
        ? 'SANCTION'
        : nounTrigger(
            head.lower,
            [...modifiers, ...headBehind(parsed, phrase)].map((w) => w.lower)
          )
  if (
    !type ||
    isFigurative(parsed, phrase, lemma, ATTACK_TYPES.has(type)) ||
    isLikened(parsed, phrase.from)
  )
    return []
  if (type === 'AGREEMENT' && isEnded(parsed, phrase)) return []
  if (type === 'SANCTION' && parsed.words[phrase.from - 1]?.lower === 'under') return []
  // "without trial", "without a fight".
  if (parsed.words[phrase.from - 1]?.lower === 'without') return []
  // "drought fears": nothing has dried up yet.
  if (
    /^(?:fears|worries|concerns|jitters|scares?|hopes|rumou?rs)$/.test(
      parsed.words[phrase.to]?.lower ?? ''
    )
  )
    return []
  // "talk of a merger" is hearsay, "talks" are held.
  if (head.lower === 'talk') return []
  if (lemma === 'march' && isMonth(parsed, phrase.from, phrase.head)) return []
  if (lemma === 'roadblock' && isPost(parsed, phrase)) return []
  const first = parsed.words[phrase.from]?.lower ?? ''
  const isDefinite = isCalled || DEFINITE.test(first) || phrase.possessor !== null
  if (isOnlyWanted(parsed, phrase, type, isDefinite)) return []
  if (isVague && !isDefinite) return []
  const plural = isPlural(head.lower)
  const bare =
    parsed.words[phrase.from]?.kind !== 'DET' && parsed.words[phrase.from]?.kind !== 'NUMBER'
  const inHeadline = parsed.sentence.section === 'HEADLINE'
  return [
    {
      ...spanOf(view, parsed, phrase.from, phrase.to),
      sentence: parsed.sentence.index,
      by: 'events/noun',
      type,
      phrase: phrase.index,
      verb: null,
      lemma,
      object: 'O',
      status: isUndone(parsed, phrase, type) ? 'PLANNED' : nounStatus(parsed, phrase),
      isWeak: WEAK_NOUNS.test(lemma) && !modifiers.some((w) => w.lower === 'gun'),
      isGeneric:
        (!inHeadline &&
          !isToldTogether(parsed, phrase) &&
          !isHeld(parsed, phrase) &&
          ((plural && bare && !isDefinite) || DISTRIBUTIVE.test(first))) ||
        (ATTACK_TYPES.has(type) && !isDefinite && isOfHabit(parsed, phrase)),
      isDefinite,
      isVague,
      isPlural: plural,
      isNegated: first === 'no' || isRuledOut(parsed, phrase) || isOnlyRumoured(parsed, phrase)
    }
  ]
}

/** "called it a massacre", "described this as murder": what was told already, in other words. */
function isCalledSo({ words, verbs }: Parsed, { from }: Phrase): boolean {
  const at = words[from - 1]?.lower === 'as' ? from - 2 : from - 1
  if (!/^(?:it|this|that|them)$/.test(words[at]?.lower ?? '')) return false
  return verbs.some(
    (v) => v.to === at && /^(?:call|label|dub|brand|term|describe|denounce|condemn)$/.test(v.lemma)
  )
}

/** "the exchange of prisoners", "the capture of the town": what the noun is of says as much as one before it. */
function headBehind({ words, phrases }: Parsed, { of }: Phrase): readonly Word[] {
  const behind = of === null ? undefined : phrases[of]
  const head = behind && behind.name === null ? words[behind.head] : undefined
  return head ? [head] : []
}

/** "ended a military agreement": the agreement is no news of its own. */
const isEnded = (parsed: Parsed, phrase: Phrase): boolean =>
  parsed.verbs.some(
    (v) =>
      v.to === phrase.from &&
      /^(?:end|terminate|revoke|scrap|annul|cancel|leave|quit|abandon|reject|denounce)$/.test(
        v.lemma
      )
  )

/** "ruled out an attack", "found no sign of an attack": nothing of the kind happened. */
function isRuledOut(parsed: Parsed, phrase: Phrase): boolean {
  const verb = parsed.verbs.findLast((v) => v.to <= phrase.from)
  if (!verb) return false
  const between = parsed.words.slice(verb.to, phrase.from).map((w) => w.lower)
  if (verb.lemma === 'rule') return between.length === 1 && between[0] === 'out'
  if (verb.lemma === 'exclude') return between.length === 0
  return /^(?:no (?:sign|signs|evidence|indication|question) of)$/.test(between.join(' '))
}

/** "a total of 40 bombings": figures are read elsewhere. */
const isCounted = (parsed: Parsed, phrase: Phrase): boolean =>
  parsed.words[phrase.from - 1]?.lower === 'of' && parsed.words[phrase.from - 2]?.lower === 'total'

/** "a series of coups", "multiple coups": told together, they are one event. */
const SERIES = /^(?:series|string|wave|spate|number|campaign|round)$/
const MANY =
  /^(?:multiple|several|two|three|four|five|six|seven|eight|nine|ten|some|various|dozens?)$/
function isToldTogether(parsed: Parsed, phrase: Phrase): boolean {
  const first = parsed.words[phrase.from]
  if (first && (MANY.test(first.lower) || first.kind === 'NUMBER')) return true
  return (
    parsed.words[phrase.from - 1]?.lower === 'of' &&
    SERIES.test(parsed.words[phrase.from - 2]?.lower ?? '')
  )
}
/** "funerals … would take place on Thursday": a date makes an instance of a bare plural. */
const HELD = /^(?:take|hold|occur|happen|begin|start|erupt|break)$/
function isHeld(parsed: Parsed, phrase: Phrase): boolean {
  const verb = parsed.verbs.find((v) => v.from >= phrase.to)
  return verb !== undefined && HELD.test(verb.lemma) && verb.from < phrase.to + 9
}

function verbAt(view: View, parsed: Parsed, verb: VerbGroup): readonly TriggerFinding[] {
  const following = parsed.words.slice(verb.to, verb.to + 3).map((w) => w.lower)
  if (isLikened(parsed, verb.from)) return []
  const framed = frameAt(parsed, verb)
  const entry = framed
    ? entryOf(framed)
    : verbTrigger(verb.lemma, isHow(following) ? [] : following)
  if (!entry) return []
  if (entry.lemma === 'march' && isMonth(parsed, verb.verb, verb.verb)) return []
  if (entry.particle === 'fire' && entry.lemma === 'set' && following[0] !== 'fire') return []
  if (isStateOfVictims(parsed, verb) || isMerelyPossible(parsed, verb)) return []
  if (isStanding(parsed, verb) || isOfBlast(parsed, verb) || isInWords(parsed, verb)) return []
  if (isInFace(parsed, verb) || isSignature(parsed, verb)) return []
  if (isWarningShot(parsed, verb) || isBeatenOff(parsed, verb)) return []
  if (isBackstabbing(parsed, verb)) return []
  const from = verb.verb
  // "fell on the market": what was hit stands behind the verb itself.
  const to = framed
    ? framed.frame.type === 'BOMBING' && framed.frame.subject !== '*'
      ? from + 1
      : framed.to
    : entry.particle
      ? from + 1 + following.indexOf(entry.particle) + 1
      : from + 1
  return [
    {
      ...spanOf(view, parsed, from, to),
      sentence: parsed.sentence.index,
      by: framed ? 'events/frame' : 'events/verb',
      type: entry.type,
      phrase: null,
      verb: verb.index,
      lemma: entry.lemma,
      object: entry.object,
      status: verbStatus(parsed, verb),
      isWeak:
        entry.isWeak &&
        !isOfExplosive(parsed, verb) &&
        !isFightOfTwo(parsed, verb) &&
        !isOfArmed(parsed, verb),
      isGeneric:
        (ATTACK_TYPES.has(entry.type) || entry.type === 'CEREMONY') &&
        isHabit(parsed, verb) &&
        !isCountedOver(parsed, verb),
      isDefinite: false,
      isVague: false,
      isPlural: false,
      isNegated:
        verb.isNegated ||
        isRefused(parsed, verb) ||
        isMadeUp(parsed, verb) ||
        isSupposed(parsed, verb)
    }
  ]
}

/** "shot at close range": not missed. */
const isHow = ([first, second = '']: readonly string[]): boolean =>
  first === 'at' && /^(?:close|point-blank|random|dawn|will)$/.test(second)

/** "has burned 14 villages since March": a sum over a period is told as one; sums of people are figures. */
const isCountedOver = (parsed: Parsed, verb: VerbGroup): boolean => {
  if (!isOfPeriod(parsed, verb)) return false
  const hit = verb.isPassive ? subjectOf(parsed, verb) : objectsOf(parsed, verb)[0]
  return (
    hit != null &&
    parsed.words[hit.from]?.kind === 'NUMBER' &&
    peopleKind(parsed.words[hit.head]?.lower ?? '') === null
  )
}

const entryOf = ({ frame: { lemma, type, role, isWeak } }: Framed): VerbTrigger => ({
  lemma,
  particle: null,
  type,
  object: role,
  isWeak
})

/** "the coalition fighting the rebels": what a body is for, nothing that happened. */
const isStanding = (parsed: Parsed, verb: VerbGroup): boolean =>
  /^(?:fight|battle)$/.test(verb.lemma) &&
  verb.to - verb.from === 1 &&
  parsed.words[verb.verb]?.form === 'ING' &&
  /^(?:coalition|alliance|forces?|groups?|troops|rebels|army|armies|militias?|militants|fighters|organi[sz]ations?|party|soldiers)$/.test(
    parsed.words[verb.from - 1]?.lower ?? ''
  )

/** "the bomb caused the roof to collapse": damage of the blast, no accident of its own. */
const isOfBlast = (parsed: Parsed, verb: VerbGroup): boolean =>
  verb.lemma === 'collapse' &&
  parsed.words
    .slice(clauseStart(parsed, verb.from), verb.from)
    .some((w) =>
      /^(?:bombs?|blasts?|explosions?|shelling|missiles?|rockets?|strikes?)$/.test(w.lower)
    )

/** "200 wounded", "the injured": people, no happening. */
function isStateOfVictims(parsed: Parsed, verb: VerbGroup): boolean {
  if (!/^(?:wound|injure|kill)$/.test(verb.lemma) || verb.to - verb.from > 1) return false
  const before = parsed.words[verb.from - 1]
  return (
    before?.kind === 'NUMBER' ||
    before?.kind === 'DET' ||
    (before?.lower === 'and' && parsed.words[verb.from - 2]?.lower === 'dead')
  )
}
