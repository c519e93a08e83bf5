import type { EventType } from '../../model.ts'
import type { Parsed } from '../chunks/parse.ts'
import type { Phrase } from '../chunks/phrases.ts'
import type { TriggerFinding } from '../draft.ts'
import { peopleKind, singular } from '../lexicon/nouns.ts'
import { readLexicon } from '../lexicon/readLexicon.ts'

type Kind =
  'beasts' | 'growths' | 'programs' | 'weather' | 'talkers' | 'players' | 'shots' | 'abstract'
const lists = readLexicon<Readonly<Record<Kind, string>>>('./harmless.json')
const KIND_OF = new Map<string, Kind>()
for (const kind of [
  'beasts',
  'growths',
  'programs',
  'weather',
  'talkers',
  'players',
  'shots',
  'abstract'
] as const)
  for (const word of lists[kind].split(' ')) if (!KIND_OF.has(word)) KIND_OF.set(word, kind)

/** What the clause makes of a word of violence: no event, an event of another type, or what the word says. */
export type Reading = EventType | null | 'AS_TOLD'

/** "A bear killed a hiker", "snow invaded kitchens", "reporters ambushed the minister", "shot himself by accident". */
export function readHarmless(
  parsed: Parsed,
  trigger: TriggerFinding,
  subjects: readonly Phrase[],
  objects: readonly Phrase[]
): Reading {
  if (trigger.verb === null) return 'AS_TOLD'
  if (trigger.type === 'COUP') return isVotedOut(parsed, objects) ? null : 'AS_TOLD'
  if (trigger.type === 'KIDNAPPING' && isThingHeld(parsed, trigger)) return null
  const lemma = trigger.lemma.split('+')[0] ?? ''
  const doer = kindOfAll(parsed, subjects)
  const whom = kindOfAll(parsed, objects)
  if (whom === 'beasts' && HARMS.has(lemma)) return null
  if (/^(?:down|shoot|intercept|destroy|repel)$/.test(lemma) && areFlying(parsed, objects))
    return null
  if (whom === 'abstract' && !isArmed(parsed, trigger)) return null
  if (objects.some((p) => kindOf(parsed, p) === 'shots')) return null
  if (doer === 'weather') return objects.length > 0 ? 'DISASTER' : null
  if (doer === 'beasts' || doer === 'growths')
    return HARMS.has(lemma) && objects.some((p) => isPeople(parsed, p)) ? 'DISASTER' : null
  if (doer === 'programs' && trigger.by !== 'events/frame')
    return objects.some((p) => isPeople(parsed, p)) ? 'AS_TOLD' : null
  if (doer === 'talkers' || doer === 'players')
    return isArmed(parsed, trigger) || isDeadly(parsed, lemma, objects) ? 'AS_TOLD' : null
  if (isDoneToIt(parsed, lemma, objects.length > 0 ? objects : subjects, trigger)) return null
  if (isCrash(parsed, lemma, subjects) || isLaunch(parsed, lemma, subjects)) return 'DISASTER'
  if (isComplaint(parsed, trigger, objects) || isDismissal(parsed, trigger, objects)) return null
  if (lemma === 'shoot' && isRate(parsed, trigger)) return null
  if (lemma === 'beat' && isOutvoted(parsed, objects)) return null
  if (lemma === 'shoot' && isAnswer(parsed, trigger)) return null
  if (isMadeSafe(parsed, lemma, subjects)) return 'OTHER'
  if (isUnwilled(parsed, trigger)) return 'DISASTER'
  return 'AS_TOLD'
}

/** What a beast does to people, and people to a beast. */
const HARMS = new Set(
  'kill shoot wound injure attack maul bite slaughter slay butcher strangle execute massacre murder stab hit strike beat trample poison'.split(
    ' '
  )
)

/** "shot down 14 drones": who defends himself attacks nobody. */
const areFlying = (parsed: Parsed, objects: readonly Phrase[]): boolean =>
  objects.length > 0 &&
  objects.every((p) => /^(?:drone|missile|rocket|uav|projectile|shell)$/.test(headOf(parsed, p)))

/** The kind of all of them, or null. */
function kindOfAll(parsed: Parsed, phrases: readonly Phrase[]): Kind | null {
  let kind: Kind | null = null
  for (const phrase of phrases) {
    const found = kindOf(parsed, phrase)
    if (found === undefined || (kind !== null && kind !== found)) return null
    kind = found
  }
  return kind
}

function kindOf(parsed: Parsed, phrase: Phrase): Kind | undefined {
  const kind = KIND_OF.get(headOf(parsed, phrase))
  // "Lightning struck": a capital that opens a sentence makes no name.
  const isName = phrase.name !== null && !(kind === 'weather' && phrase.from === 0)
  return isName ? undefined : kind
}

/** "A gardener strangled two women": whoever it is. */
const isDeadly = (parsed: Parsed, lemma: string, objects: readonly Phrase[]): boolean =>
  /^(?:kill|murder|stab|strangle|shoot|rape|poison|behead|kidnap|abduct)$/.test(lemma) &&
  objects.some((p) => isPeople(parsed, p))

const COLLECTIVE =
  /^(?:gangs?|groups?|troop|flocks?|hordes?|swarms?|herds?|packs?|colony|plague|dozens|scores|hundreds|thousands|pair|couple)$/
/** What is counted or told as a group: "bees" of "a swarm of bees". */
function headOf(parsed: Parsed, { head, of }: Phrase): string {
  const word = parsed.words[head]
  const isCount = word?.kind === 'NUMBER' || COLLECTIVE.test(word?.lower ?? '')
  const counted = isCount && of !== null ? parsed.phrases[of] : undefined
  return singular((counted ? parsed.words[counted.head] : word)?.lower ?? '')
}

const isPeople = (parsed: Parsed, phrase: Phrase): boolean => {
  const head = headOf(parsed, phrase)
  return (
    phrase.name !== null ||
    parsed.words[phrase.head]?.kind === 'NUMBER' ||
    peopleKind(head) !== null
  )
}

/** "The wolf … shepherds want it shot": who is shot is a he or a she. */
const isDoneToIt = (
  parsed: Parsed,
  lemma: string,
  objects: readonly Phrase[],
  { end }: TriggerFinding
): boolean =>
  /^(?:shoot|kill|stab|murder|behead|slaughter)$/.test(lemma) &&
  objects.length > 0 &&
  objects.every((p) => parsed.words[p.head]?.lower === 'it') &&
  !parsed.words.some((w) => w.start >= end && w.start < end + 9 && w.lower === 'down')

/** Signs of arms beside the word itself. */
const ARMS =
  /^(?:guns?|kni(?:fe|ves)|machetes?|pistols?|rifles?|bombs?|grenades?|bullets?|dead|wounded|injured|gunm[ae]n)$/
const isArmed = ({ words }: Parsed, { start, end }: TriggerFinding): boolean =>
  words.some((w) => (w.start < start || w.start >= end) && ARMS.test(w.lower))

const UNWILLED = /^(?:shoot|kill|explode|fire|go|detonate|hit|wound|injure|blow)$/
/** "shot himself by accident", "went off by mistake". */
function isUnwilled({ words }: Parsed, { lemma, end }: TriggerFinding): boolean {
  if (!UNWILLED.test(lemma.split('+')[0] ?? '')) return false
  return words.some(
    (w, i) =>
      w.lower === 'accidentally' ||
      w.lower === 'unintentionally' ||
      (w.start >= end &&
        /^(?:accident|mistake)$/.test(w.lower) &&
        words[i - 1]?.lower === 'by' &&
        words.slice(Math.max(0, i - 8), i).some((b) => b.end === end))
  )
}

/** "toppled the premier by 14 votes", "ousted the chief executive": no soldiers did. */
function isVotedOut(parsed: Parsed, objects: readonly Phrase[]): boolean {
  return (
    objects.some((p) => OFFICERS_OF_FIRMS.test(headOf(parsed, p))) ||
    parsed.words.some((w) => BALLOT.test(w.lower))
  )
}
const OFFICERS_OF_FIRMS =
  /^(?:executive|chairman|chairwoman|chair|director|manager|coach|captain|boss|ceo|trainer|principal|headmaster|rector|dean|editor|treasurer|champion|leader|holder|favourite|rival|incumbent)$/
const BALLOT =
  /^(?:votes?|ballots?|ballot-box|no-confidence|by-election|backbenchers|shareholders|mps|councillors|elections?|polls?|delegates)$/

/** "beat a rival by 128 votes to 62": at the polls. */
const isOutvoted = (parsed: Parsed, objects: readonly Phrase[]): boolean =>
  isVotedOut(parsed, objects) ||
  objects.some((p) =>
    /^(?:challenger|opponent|candidate|contender|nominee)$/.test(headOf(parsed, p))
  )

/** "held my father's song hostage", "took the files hostage": who is held is somebody. */
function isThingHeld(parsed: Parsed, { end, verb }: TriggerFinding): boolean {
  const from = verb === null ? -1 : (parsed.verbs[verb]?.to ?? -1)
  const at = parsed.words.findIndex(
    (w, i) => i >= from && w.start < end + 80 && /^(?:hostages?|captive)$/.test(w.lower)
  )
  const held = at > from ? parsed.words[at - 1] : undefined
  if (held?.kind !== 'NOUN' || from < 0 || at - from > 7) return false
  return peopleKind(held.lower) === null && !/^(?:crew|family|staff|team|as)$/.test(held.lower)
}

/** "counsel for the bank shot back". */
const isAnswer = ({ words }: Parsed, { end }: TriggerFinding): boolean => {
  const at = words.findIndex((w) => w.start >= end)
  return (
    words[at]?.lower === 'back' &&
    (/^[.,:]$/.test(words[at + 1]?.lower ?? '.') ||
      /^(?:that|at|with)$/.test(words[at + 1]?.lower ?? ''))
  )
}

const DISPOSERS = /^(?:sapper|disposal|technician|squad|unit|expert|specialist|engineer)$/
/** "Sappers blew it up in a quarry", "experts detonated the device": a find made safe. */
function isMadeSafe(parsed: Parsed, lemma: string, subjects: readonly Phrase[]): boolean {
  if (!/^(?:blow|explode|detonate|destroy)$/.test(lemma)) return false
  return (
    parsed.words.some((w) => /^(?:controlled|defused|disposal)$/.test(w.lower)) ||
    subjects.some((p) => DISPOSERS.test(headOf(parsed, p)))
  )
}

/** "A helicopter crashed in fog, killing six": nobody flew it into them. */
const isCrash = ({ words }: Parsed, lemma: string, subjects: readonly Phrase[]): boolean =>
  /^(?:kill|injure|wound)$/.test(lemma) &&
  subjects.some((p) => VEHICLES.test(singular(words[p.head]?.lower ?? ''))) &&
  words.some((w, i) => CRASHED.test(w.lower) || isComeDown(words, i)) &&
  !words.some((w) => DOWNED.test(w.lower))
/** "went down", "came down in fog", "left the track". */
const isComeDown = (words: Parsed['words'], i: number): boolean =>
  (/^(?:down|under)$/.test(words[i]?.lower ?? '') &&
    /^(?:went|came|gone|go|coming|going)$/.test(words[i - 1]?.lower ?? '')) ||
  (/^(?:track|tracks|rails)$/.test(words[i]?.lower ?? '') &&
    /^(?:the|its)$/.test(words[i - 1]?.lower ?? ''))
const VEHICLES =
  /^(?:helicopter|plane|aircraft|airliner|jet|airplane|aeroplane|chopper|glider|balloon|bus|lorry|truck|van|car|train|tram|ferry|boat|ship|minibus|coach|tanker|trawler|canoe|dinghy)$/
const CRASHED =
  /^(?:crash(?:ed|es|ing)?|collid(?:ed|es|ing)|plunged|overturned|capsized|derailed|sank|skidded|veered|careered|careened|swerved)$/
const DOWNED =
  /^(?:shot|downed|missiles?|bombs?|mines?|landmines?|rockets?|fire|rebels|militants|attackers?|hijack\w*|deliberately|bomb-laden|explosives|crowds?|checkpoint|rammed|ploughed|plowed|drove)$/

/** "A rocket exploded on its pad": it was to carry a satellite. */
const isLaunch = ({ words }: Parsed, lemma: string, subjects: readonly Phrase[]): boolean =>
  /^(?:explode|blow)$/.test(lemma) &&
  subjects.some((p) =>
    /^(?:rocket|booster|spacecraft|spaceship)$/.test(words[p.head]?.lower ?? '')
  ) &&
  words.some((w) => /^(?:pad|launchpad|satellite|liftoff|lift-off|spaceport|orbit)$/.test(w.lower))

/** "fired 300 people", "fired his minister": they lost their posts. */
function isDismissal(
  parsed: Parsed,
  { lemma, verb }: TriggerFinding,
  objects: readonly Phrase[]
): boolean {
  const group = verb === null ? undefined : parsed.verbs[verb]
  if (lemma !== 'fire' || !group || group.isPassive) return false
  return (
    objects.some((p) => p.from === group.to && isPeople(parsed, p)) && !isShot(parsed, group.to)
  )
}
/** "fired 20 rounds", "fired three at the car"; "on Monday" is a day. */
const isShot = ({ words }: Parsed, from: number): boolean =>
  words
    .slice(from, from + 5)
    .some(
      ({ lower }, i) =>
        SHOTS.test(lower) || (lower === 'on' && !DAY.test(words[from + i + 1]?.lower ?? ''))
    )
const SHOTS = /^(?:shots?|rounds?|bullets?|rockets?|missiles?|shells?|mortars?|at|into|towards?)$/
const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/

/** "shot 12 of 19": a rate of hits. */
function isRate({ words }: Parsed, { end }: TriggerFinding): boolean {
  const at = words.findIndex((w) => w.start >= end)
  return (
    words[at]?.kind === 'NUMBER' &&
    words[at + 1]?.lower === 'of' &&
    words[at + 2]?.kind === 'NUMBER' &&
    /^(?:MARK|CONJUNCTION|PREPOSITION)$/.test(words[at + 3]?.kind ?? 'MARK')
  )
}

/** "They are strangling us": said of taxes; who is under fire tells it of others too. */
const isComplaint = (
  parsed: Parsed,
  { verb }: TriggerFinding,
  objects: readonly Phrase[]
): boolean => {
  const group = verb === null ? undefined : parsed.verbs[verb]
  return (
    group !== undefined &&
    /^(?:is|are|am|['’]s|['’]re|['’]m)$/.test(parsed.words[group.from]?.lower ?? '') &&
    (parsed.words[group.verb]?.form === 'ING' || parsed.words[group.verb - 1]?.lower === 'being') &&
    objects.length > 0 &&
    objects.every((p) => /^(?:us|me|we|i)$/.test(parsed.words[p.head]?.lower ?? ''))
  )
}
