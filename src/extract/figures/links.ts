import type { Quantity, Trend } from '../../model.ts'
import type { Count } from '../findings.ts'
import type { Counted } from './counted.ts'
import { isFreedBefore } from './freed.ts'
import { DETERMINER, isAdverb, isClosed, PREPOSITION } from './grammar.ts'
import { conjunctAt, objectsAfter, skipPhrase, type ByStart } from './objects.ts'
import { isByLaw } from './byLaw.ts'
import { companionsOf } from './companions.ts'
import { crowdBefore } from './crowds.ts'
import { oneBefore, subjectsBefore, type ByEnd } from './subjects.ts'
import { verbGroup } from './verbGroups.ts'
import type { Trigger } from './triggers.ts'
import { MEASURE_HEADS } from './lexicons.ts'
import { fitsWhom } from './whom.ts'
import { lowerAt, type Word } from './words.ts'

/** A figure before its place in the document is known; ranges are words [from, to). */
export type Link = Readonly<{
  measure: Count
  quantity: Quantity | null
  counted: Counted | null
  /** The first word of the number, where there is one. */
  at: number | null
  from: number
  to: number
  hedged: boolean
  negated: boolean
  superseded: boolean
  trend: Trend | null
  /** "killed" found beside it: the smaller says it more surely. */
  rank: number
  /** Words [from, to) that say whose losses are counted, where the number's own phrase does not. */
  whose?: Words | null
}>
export type Words = readonly [from: number, to: number]

export type Scene = Readonly<{
  words: readonly Word[]
  byStart: ByStart
  byEnd: ByEnd
  triggers: readonly Trigger[]
  /** The text tells of people who were taken. */
  isOfCaptives: boolean
}>

type Flags = Readonly<{ hedged: boolean; negated: boolean; rank: number }>

export function linkOf(
  measure: Count,
  counted: Counted,
  from: number,
  to: number,
  { hedged, negated, rank }: Flags
): Link {
  return {
    measure,
    quantity: counted.quantity,
    counted,
    at: counted.at,
    from,
    to,
    hedged,
    negated: negated !== counted.negated,
    superseded: false,
    trend: null,
    rank
  }
}

/** "77 people were killed", "12 dead", "two died": what stands before says whom. */
function linksBefore(scene: Scene, trigger: Trigger): readonly Link[] {
  const { words, byEnd } = scene
  if (isMerelyTaken(words, trigger) || isNoHarm(words, trigger)) return []
  const group = verbGroup(words, trigger.from)
  const finite = group.passive || trigger.form === 'INTRANSITIVE'
  if (trigger.form !== 'STATE' && isOnlyMeant(words, group.from, trigger.from)) return []
  if (!finite && (group.active || takesObject(scene, trigger))) return []
  if (trigger.measure === 'FUNERALS' && isCovered(words, trigger.to)) return []
  const isApposed = !finite && trigger.form === 'PARTICIPLE'
  const apposed = isApposed ? apposedStart(words, group.from) : group.from
  const left = lowerAt(words, apposed - 1)
  // 'one of its own fighters "martyred"'
  const isQuoted = /^["“]$/.test(left) && !byEnd.has(group.from)
  const end = isQuoted ? group.from - 1 : byEnd.has(apposed) ? apposed : group.from
  const adjoined =
    byEnd.has(end) || oneBefore(words, end) !== null || isLeftDead(words, trigger, left)
  const subjects = finite || adjoined ? subjectsBefore(words, byEnd, end) : []
  if (finite && subjects.length === 0 && group.passive && trigger.of === 'ANYBODY') {
    const crowd = crowdBefore(words, group.from)
    return crowd
      ? [linkOf(trigger.measure, crowd, crowd.from, trigger.to, { ...group, rank: 6 })]
      : []
  }
  // "3,000 marchers and four dead": the dead are the four.
  const isBareState = !finite && trigger.form === 'STATE' && subjects.at(-1)?.head === null
  const own = isBareState ? subjects.slice(-1) : subjects
  const behind = trigger.form === 'STATE' ? behindState : elsewhere
  const more =
    subjects.length > 0 && (finite || trigger.form === 'STATE') ? behind(scene, trigger) : []
  const fitting = own.filter((counted) => fitsWhom(trigger.of, counted, scene.byStart))
  const links = fitting.map((counted, i) => {
    const last = i === fitting.length - 1
    return linkOf(trigger.measure, counted, counted.from, last ? trigger.to : counted.end, {
      ...group,
      rank: trigger.measure === 'FUNERALS' ? 5 : finite ? 0 : 1
    })
  })
  return [
    ...links,
    ...more.map((one) => linkOf(trigger.measure, one, one.from, one.end, { ...group, rank: 1 }))
  ]
}
/** "eleven pupils, all seized on Saturday,": where what the participle tells of them begins; elsewhere the participle itself. */
function apposedStart(words: readonly Word[], from: number): number {
  const at = /^(?:all|both)$/.test(lowerAt(words, from - 1)) ? from - 1 : from
  return lowerAt(words, at - 1) === ',' ? at - 1 : from
}
/** "fell back"; "in hospital with cholera": words of harm that tell of something else. */
function isNoHarm(words: readonly Word[], { from, to, form, of }: Trigger): boolean {
  const first = lowerAt(words, from)
  const next = lowerAt(words, to)
  if (of === 'FORCES' && to - from === 1 && /^f(?:all|alls|ell|allen|alling)$/.test(first))
    return !FALLEN.test(next) && !(next === 'in' && !DROPPED.test(wordsAround(words, to + 2, 3)))
  if (form === 'STATE' && /^(?:captives|hostages|prisoners)$/.test(first))
    return !verbGroup(words, from).passive
  if (/^treat(?:ed|ing|s)?$/.test(first) && to - from === 1) return !isOfWounds(words, to)
  if (!/^(?:hospitals?|clinic)$/.test(lowerAt(words, to - 1))) return false
  if (
    DIED_THERE.test(
      words
        .slice(to, to + 9)
        .map(({ lower }) => lower)
        .join(' ')
    )
  )
    return true
  return (
    /^(?:with|for|after)$/.test(next) && (form === 'STATE' || !TREATED.test(lowerAt(words, to + 1)))
  )
}
const TREATED = /^(?:treatment|surgery|care|emergency|the|a|an|being)$/
/** "was taken to hospital, where he died": one of the dead. */
const DIED_THERE = /^,? ?where [^.;]*\b(?:died|dead|succumbed)\b/
const FALLEN = /^(?:|[.,;:)"”]|and|while|during|there|too|also|as|when|but)$/
const DROPPED =
  /\b(?:river|sea|lake|well|hole|trap|ravine|water|ditch|pit|mud|snow|street|hands|love|line|number|rank|place|behind|with)\b/
/** "treated for burns", "treated eleven": not for an illness, nor as something. */
const isOfWounds = (words: readonly Word[], to: number): boolean =>
  !/^(?:as|like|with|to|unfairly|badly|well)$/.test(lowerAt(words, to)) &&
  !words.slice(to, to + 9).some(({ lower }) => ILLNESS.test(lower)) &&
  words.some(({ lower }) => CARE.test(lower))
const ILLNESS =
  /^(?:cholera|malaria|measles|ebola|fever|virus|flu|covid|dehydration|poisoning|cancer|tuberculosis|diarrhoea|diarrhea|hunger|malnutrition|aids|hiv|as|like)$/
const CARE =
  /^(?:doctors?|hospitals?|clinics?|medics?|surgeons?|nurses?|paramedics|it|physicians?|gunshot|trouble|shock|smoke|tear|injur\w+|wounds?|burns)$/

/** "eight soldiers dead and dozens of rebels.": as they are, where the clause ends. */
function behindState({ words, byStart }: Scene, trigger: Trigger): readonly Counted[] {
  const next = conjunctAt(words, byStart, trigger.to)
  const isLast = next !== null && /^(?:|[.;:])$/.test(lowerAt(words, next.end))
  if (!next || !isLast || next.head === null || MEASURE_HEADS.has(next.head)) return []
  return fitsWhom('PEOPLE', next, byStart) ? [next] : []
}
/** "were killed in Kano and seven in Jos": the verb counts once more. */
function elsewhere({ words, byStart }: Scene, trigger: Trigger): readonly Counted[] {
  const next = conjunctAt(words, byStart, skipPhrase(words, trigger.to))
  const bare = next?.head === null && /^(?:in|at|near|on)$/.test(lowerAt(words, next.end))
  return next && bare ? [next] : []
}
/** "taken from a school" by raiders; from elsewhere people are taken for many reasons. */
const isMerelyTaken = (words: readonly Word[], { from, to, measure }: Trigger): boolean =>
  measure === 'ABDUCTED' &&
  lowerAt(words, from) === 'taken' &&
  lowerAt(words, to - 1) === 'from' &&
  !words
    .slice(to, to + 5)
    .some(({ lower }) =>
      /^(?:schools?|villages?|homes?|houses?|bus|buses|minibus|convent|church|mosque|dormitor(?:y|ies)|hostel|farms?|camp)$/.test(
        lower
      )
    )
/** "buried under rubble" is no funeral. */
const isCovered = (words: readonly Word[], at: number): boolean =>
  /^(?:under|beneath|underneath|by|alive|in)$/.test(lowerAt(words, at))

/** "left four people, including a child, dead". */
const isLeftDead = (words: readonly Word[], trigger: Trigger, left: string): boolean =>
  left === ',' &&
  trigger.form === 'STATE' &&
  /\bl(?:eft|eaving|eaves)\b/.test(wordsAround(words, trigger.from, 16))

const TIME = /^(?:last|this|early|late|earlier|later|next)$/

/** Whether a participle without an auxiliary governs what follows it: an open word begins an object. */
function takesObject({ words, byStart }: Scene, trigger: Trigger): boolean {
  let at = trigger.to
  while (isAdverb(lowerAt(words, at)) && !PREPOSITION.has(lowerAt(words, at)) && !byStart.has(at))
    at++
  if (byStart.has(at)) return true
  const next = lowerAt(words, at)
  if (DETERMINER.has(next)) return next !== 'that' && next !== 'this'
  if (/^(?:himself|herself|themselves|them|him|her|us|me)$/.test(next)) return true
  return trigger.form === 'PARTICIPLE' && next !== '-' && !isClosed(next) && !TIME.test(next)
}

/** "killed 13 people", "injuring another": what stands after says whom. */
function linksAfter(scene: Scene, trigger: Trigger): readonly Link[] {
  const { words, byStart, triggers } = scene
  const group = verbGroup(words, trigger.from)
  // "a doctor who asked not to be named said": whoever is named so names nobody.
  const isPassive = trigger.form === 'PARTICIPLE' || trigger.measure === 'NAMED_VICTIMS'
  if (isPassive && group.passive) return []
  if (isNoHarm(words, trigger) || isGivenUp(words, trigger)) return []
  if (isPlanned(words, trigger.from) || isOnlyMeant(words, group.from, trigger.from)) return []
  const after = objectsAfter(words, byStart, trigger.to, triggers)
  if (trigger.measure === 'FUNERALS' && COVERS.test(lowerAt(words, group.from - 1))) return []
  const objects = after.length > 0 ? after : antecedentOf(scene, group.from)
  if (trigger.measure === 'NAMED_VICTIMS' && objects.some(({ end }) => isHarmed(words, end)))
    return []
  if (!objects.every((counted) => fitsWhom(trigger.of, counted, scene.byStart))) return []
  return objects.map((counted, i) =>
    linkOf(trigger.measure, counted, startOf(trigger, counted, i), endOf(trigger, counted), {
      ...group,
      rank: trigger.measure === 'FUNERALS' ? 5 : i === 0 ? 0 : 1
    })
  )
}
/** "a landslide buried 40 people": no funeral. */
const COVERS =
  /^(?:(?:land|mud|rock)?slides?|landslips?|avalanches?|rubble|mud|snow|debris|earth|quakes?|earthquakes?|collapse|lava|ash|it|which|that)$/
/** "lists five dead": they are counted, not named. */
const isHarmed = (words: readonly Word[], end: number): boolean =>
  /^(?:dead|killed|wounded|injured|missing)$/.test(lowerAt(words, end)) ||
  /^(?:dead|wounded|injured|missing|deaths|casualties|fatalities)$/.test(lowerAt(words, end - 1))
const startOf = (trigger: Trigger, counted: Counted, i: number): number =>
  i === 0 ? Math.min(trigger.from, counted.from) : counted.from
const endOf = (trigger: Trigger, { from, end }: Counted): number =>
  from < trigger.from ? trigger.to : end

/** "eight warders (whom) they had taken captive": whom a relative clause without an object tells of. */
function antecedentOf({ words, byStart }: Scene, verb: number): readonly Counted[] {
  if (!/^(?:he|she|they|it|we)$/.test(lowerAt(words, verb - 1))) return []
  const end = /^(?:who|whom|that)$/.test(lowerAt(words, verb - 2)) ? verb - 2 : verb - 1
  // "two of the eight warders they took": all eight were taken.
  let found: Counted | null = null
  for (const one of byStart.values()) if (one.end === end && one.head !== null) found = one
  return found ? [found] : []
}

/** "lost two men to injury and one to a red card": sport. */
const isGivenUp = (words: readonly Word[], { from, to, of }: Trigger): boolean =>
  of === 'FORCES' &&
  lowerAt(words, from).startsWith('los') &&
  /\bto (?:an? )?(?:\w+ )?(?:injur(?:y|ies)|suspension|suspensions|cards?|rivals|illness|transfers?)\b/.test(
    wordsAround(words, to, 9)
  )

/** "could kill", "threatened to kill": a number meant, not a number of dead. */
const isPlanned = (words: readonly Word[], at: number): boolean =>
  isModal(words[at - 1]) ||
  (lowerAt(words, at - 1) === 'to' && MEANING.test(lowerAt(words, pastTimes(words, at - 2))))
/** "threatened on Monday to kill": back over when it was. */
function pastTimes(words: readonly Word[], from: number): number {
  let at = from
  while (from - at < 5 && WHEN.test(lowerAt(words, at))) at--
  return at
}
const WHEN =
  /^(?:on|in|at|last|this|late|early|again|yesterday|today|earlier|(?:mon|tues|wednes|thurs|fri|satur|sun)day|night|week|month|morning|evening|afternoon|have|had|been)$/
/** "last May killed 33" names a month. */
const isModal = (word: Word | undefined): boolean =>
  word !== undefined && MODAL.test(word.lower) && word.text !== 'May'
const MODAL = /^(?:may|might|could|would|will|shall|can|should|'ll)$/
const MEANING =
  /^(?:threaten|vow|plan|want|tr(?:y|ied)|attempt|plot|conspir|intend|intent|threat|prepar|pledg|promis|swor|hop|aim|seek|sought|design|meant|enough)/
/** "will be killed", "could have killed", "would have been killed": nothing that befell anybody. */
function isOnlyMeant(words: readonly Word[], from: number, verb: number): boolean {
  for (let at = from; at < verb; at++) {
    if (!isModal(words[at])) continue
    const isPerfect = lowerAt(words, at + 1) === 'have'
    if (!isPerfect) return true
    const isActive = lowerAt(words, at + 2) !== 'been'
    if (/^w(?:ould|ill)$/.test(lowerAt(words, at)) || (isActive && lowerAt(words, at) === 'could'))
      return true
  }
  return false
}

const JOINS_NOUN = /^(?:of|for|to|among|by)$/

/** "the deaths of over 70 people", "funerals for 50 students". */
function linksOfNoun(scene: Scene, trigger: Trigger): readonly Link[] {
  const { words, byStart, triggers } = scene
  const join = lowerAt(words, trigger.to)
  if (!JOINS_NOUN.test(join) || join === 'by' || (join === 'for' && trigger.measure !== 'FUNERALS'))
    return []
  const noun = lowerAt(words, trigger.from)
  if (
    noun === 'loss' &&
    !/^(?:life|lives|men|people)$/.test(lowerAt(words, trigger.to + 1)) &&
    !byStart.has(trigger.to + (/^["“]$/.test(lowerAt(words, trigger.to + 1)) ? 2 : 1))
  )
    return []
  if (/^(?:lives|life)$/.test(noun) && !LOST.test(wordsAround(words, trigger.from))) return []
  if (BODIES.test(noun) && GIVEN.test(wordsAround(words, trigger.from, 10))) return []
  const objects = objectsAfter(words, byStart, trigger.to + 1, triggers)
  const begin = nounPhraseStart(words, trigger.from)
  return objects.map((counted, i) =>
    linkOf(trigger.measure, counted, i === 0 ? begin : counted.from, counted.end, {
      hedged: false,
      negated: false,
      rank: BODIES.test(noun) ? -1 : 2
    })
  )
}
const BODIES = /^(?:bodies|corpses|remains|body)$/
/** "gave back the bodies of two guerrillas": those who died some other time. */
export const GIVEN =
  /\b(?:gave|give|given|giving|hand|handed|handing|sent|brought|transferred)(?: \S+)? (?:back|over|home|to)\b|\b(?:return|returned|returning|repatriat\w+|exchange[ds]?|swap\w*|released|handover)\b/
const LOST =
  /\b(?:paid|pays|paying|claim|claims|claimed|claiming|cost|costing|costs|lost|took|taken|taking|takes|loss|lose|losing|ended)\b/
export const wordsAround = (words: readonly Word[], at: number, reach = 8): string =>
  words
    .slice(Math.max(0, at - reach), at + reach)
    .map((word) => word.lower)
    .join(' ')

/** Where the noun phrase of a noun begins: at its determiner, else at the noun itself. */
export function nounPhraseStart(words: readonly Word[], noun: number): number {
  for (let at = noun - 1; at >= 0 && noun - at < 5; at--) {
    const word = lowerAt(words, at)
    if (DETERMINER.has(word) && word !== 'that') return at
    if (isClosed(word)) return noun
  }
  return noun
}

/** What one trigger links to which counts. */
export function linksOf(scene: Scene, trigger: Trigger): readonly Link[] {
  const links = byWhom(scene, trigger, ownLinksOf(scene, trigger)).filter(
    ({ measure, counted }) =>
      (measure !== 'ABDUCTED' ||
        !counted?.partitive ||
        !isFreedBefore(scene.words, counted.from)) &&
      (measure !== 'FUNERALS' || isBuried(scene, counted))
  )
  if (!/^(?:PARTICIPLE|ACTIVE|INTRANSITIVE)$/.test(trigger.form)) return links
  const group = verbGroup(scene.words, trigger.from)
  const isDone = trigger.form !== 'PARTICIPLE' || group.passive
  const more = companionsOf(scene, trigger, isDone && trigger.form !== 'ACTIVE')
  return [
    ...links,
    ...more.map((one) =>
      linkOf(trigger.measure, one, one.from, one.end, { ...group, negated: false, rank: 4 })
    )
  ]
}
/** "buried three peace deals" buries nobody. */
const isBuried = ({ byStart }: Scene, counted: Counted | null): boolean =>
  !counted?.head ||
  MEASURE_HEADS.has(counted.head) ||
  /^(?:victims?|coffins?|caskets?|remains|martyrs?)$/.test(counted.head) ||
  fitsWhom('PEOPLE', counted, byStart)
/** Whom police or soldiers lead away is arrested. */
const byWhom = (
  { words }: Scene,
  { measure, of, from, to }: Trigger,
  links: readonly Link[]
): readonly Link[] =>
  measure === 'ABDUCTED' && of === 'PEOPLE'
    ? links.map((link) =>
        PROTESTERS.test(link.counted?.head ?? '') || isByLaw(words, from, to)
          ? { ...link, measure: 'DETAINED' as const }
          : link
      )
    : links
/** Whom nobody but the police drags away. */
const PROTESTERS = /^(?:protest[eo]rs?|demonstrators?|marchers?|strikers?|rioters?|picketers?)$/

function ownLinksOf(scene: Scene, trigger: Trigger): readonly Link[] {
  switch (trigger.form) {
    case 'PARTICIPLE': {
      const before = linksBefore(scene, trigger)
      return before.length > 0 ? before : linksAfter(scene, trigger)
    }
    case 'ACTIVE':
      return linksAfter(scene, trigger)
    case 'INTRANSITIVE':
      return linksBefore(scene, trigger)
    case 'STATE':
      return linksBefore(scene, trigger)
    case 'NOMINAL':
      return linksOfNoun(scene, trigger)
    case 'COUNTER':
      return []
  }
}
