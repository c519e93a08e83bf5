import type { EntityType, EventType } from '../../model.ts'
import { objectsOf, prepositional, subjectOf } from '../chunks/clauses.ts'
import type { Parsed } from '../chunks/parse.ts'
import type { Phrase } from '../chunks/phrases.ts'
import type { Draft, TriggerFinding } from '../draft.ts'
import { peopleKind, singular } from '../lexicon/nouns.ts'
import { entityAt } from './claims.ts'
import { whatIsBuried } from './buried.ts'
import { isOfCarBomb } from './carBombs.ts'
import { readHarmless } from './harmless.ts'
import { isOnlyInWords } from './inWords.ts'
import { isFoughtOff, isGoal, isHarmlessStrike, isParting, isShotInPlay } from './harmlessBlows.ts'
import { entityOf } from './lookups.ts'
import { EXPLOSIVE, isHarmfulStrike, isStoppageBefore, isStruckBefore } from './strikes.ts'
import { tellsViolence, VIOLENT } from './violence.ts'
import { countedHead, isControlOfPlace, isOfficeTaken, whatIsTaken } from './taken.ts'

const SHELLS = /^(?:mortar|rocket|missile|shell|artillery|grenade|torpedo|rocket-propelled)$/
const ACCIDENTAL =
  /^(?:boiler|transformer|gas|cylinder|pipeline|furnace|firework|factory|tanker|volcano|stove|refinery|reactor|engine|tank|ammonium|nitrate|plant|chemical|fertilizer|fertiliser|coal|colliery|pit|methane|propane|butane|lpg|smelter|silo|foundry|steelworks|distillery|firecracker|pyrotechnics|kiln|compressor|generator|turbine)$/
const PROTESTERS =
  /^(?:protester|protestor|demonstrator|marcher|rioter|picketer|mob|rally|demonstration|protest)$/
const CONTRABAND =
  /^(?:weapon|gun|rifle|firearm|ammunition|drug|cocaine|heroin|arm|cache|note|explosive|cartridge|bullet|marijuana|smuggler|package|stash|haul|ied|mortar)$/
/** What kills without anybody's will. */
const NATURAL =
  /^(?:typhoon|hurricane|cyclone|storm|tremor|temblor|aftershock|volcano|volcanic|blizzard|hailstorm|downpour|heat|snow|gale|squall|mudflow|lava|fever|flu|influenza|covid|flood|flooding|earthquake|quake|landslide|mudslide|tsunami|avalanche|tornado|wildfire|heatwave|lightning|famine|drought|epidemic|pandemic|outbreak|disease|virus|malaria|cholera|ebola|measles|dengue|tuberculosis|cancer|hunger|pollution|crash|collision|accident|derailment|landslip|collapse)$/
/** Said of what cannot be hurt. */
const LIFELESS =
  /^(?:hope|chance|bill|plan|deal|proposal|project|motion|lawsuit|appeal|idea|claim|debate|rumour|rumor|picture|film|movie|video|scene|footage|documentary|photo|photograph|portrait|goal|penalty|company|firm|business|industry|economy|share|stock|index|market|appetite|mood|dream|speculation)$/
/** What explodes without a bang. */
const SOARING =
  /^(?:wage|price|cost|debt|population|anger|demand|popularity|sale|budget|row|scandal|controversy|deficit|inflation|share|profit|talent|career|song|affair|dispute|market|number|interest|crowd|audience|rage|growth|rent|salary|remark|comment|news|word|story|quarrel|feud|crisis|tension|debate|laughter|applause|stadium|fan|bill|cost|workload|claim|traffic|fame|trade|revelation|allegation|coalition|cabinet|marriage|bubble|myth|violence|conflict)$/
const PUBLISHED =
  /^(?:album|single|song|film|movie|video|trailer|game|book|report|statement|figure|data|result|photo|photograph|image|footage|study|list|name|detail|version|update|product|plan)$/
const ENDING = /^(?:end|terminate|revoke|scrap|annul|cancel)$/
const ACCORD = /^(?:agreement|accord|pact|treaty|deal|cooperation|partnership|alliance|membership)$/
const TROOPS = /^(?:troops|soldiers|forces|peacekeepers|contingents?|marines|paratroopers)$/
const RIOT_MEANS = /^(?:gas|canister|cannon|pellet|baton)$/
const ATTACKERS = /^(?:attacker|assailant|bomber|gunman|gunmen|hijacker|raider)$/
/** A strike of arms, not of workers. */
const STRUCK =
  /^(?:missile|rocket|drone|jet|warplane|aircraft|deadly|cross-border|retaliatory|precision|military|casualty|airspace|bomb|militant|target|killing|aerial|air|artillery|wounded|dead)$/
const POLICING =
  /^(?:police|policeman|detective|arrest|officer|agent|inspector|commissionerate|suspect|drug|seizure|smuggler|warrant)$/
/** "looted millions from investors": no shop was. */
const MONEY =
  /^(?:million|billion|fund|money|saving|pension|dollar|euro|pound|treasury|cash|company)$/
/** Said of a flop or a nut where nothing is hit. */
const NEEDS_OBJECT = /^(?:bomb|shell|storm|bombard|raid|blast)$/
const POSTS = /^(?:post|base|camp|checkpoint|headquarters|outpost)$/
const PROPELLED =
  /^(?:fire|hit|strike|target|kill|throw|hurl|drop|launch|slam|land|shoot|destroy|wound|injure|attack|pound|die|damage)$/
/** Beside these no explosion is an accident. */
const PLANTED =
  /^(?:bomb|attack|device|militant|terrorist|guerrilla|drone|missile|rocket|shell|shelling|mortar|warplane|airstrike|landmine|saboteur)$/
const THROWN = /^(?:throw|hurl|plant|drop|launch|place|lob)$/
const PLACES = new Set<EntityType | null>(['CITY', 'REGION', 'COUNTRY', 'FACILITY'])
const HARMING = new Set<EventType>(['ATTACK', 'BOMBING', 'CLASH', 'KIDNAPPING'])
const VIOLENT_TYPES = new Set<EventType>([...HARMING, 'TERRITORIAL_CHANGE', 'COUP'])
/** Words around a trigger within which a weapon or a crowd tells what kind of event it is. */
const REACH = 14

/** The event type of a trigger in its clause, or null where it names no event there. */
export function typeHere(draft: Draft, parsed: Parsed, trigger: TriggerFinding): EventType | null {
  const { subjects, objects } = argumentsOf(parsed, trigger)
  if (VIOLENT_TYPES.has(trigger.type)) {
    if (isShotInPlay(parsed, trigger, objects)) return null
    const reading = readHarmless(parsed, trigger, subjects, objects)
    if (reading !== 'AS_TOLD') return reading
  }
  // A frame has looked at those around the verb already.
  if (trigger.by === 'events/frame') return trigger.type
  const heads = [...subjects, ...objects].map((p) => countedHead(parsed, p))
  if (HARMING.has(trigger.type) && isOnlyInWords(parsed, trigger, subjects, objects)) return null
  if (trigger.lemma.startsWith('fire') && objects.some((p) => isParting(parsed, p))) return null
  if (trigger.lemma === 'seize' || trigger.lemma === 'capture')
    return whatIsTaken(draft, parsed, objects, trigger)
  if (isOfficeTaken(draft, parsed, objects, trigger)) return null
  if (trigger.lemma === 'loot' && heads.some((h) => MONEY.test(h))) return null
  if (trigger.lemma === 'erupt')
    return subjects.some((p) => wordsIn(parsed, p).some((w) => w === 'volcano' || w === 'mount'))
      ? 'DISASTER'
      : null
  if (
    trigger.type === 'ATTACK' &&
    trigger.verb !== null &&
    /^(?:invade|attack|storm)$/.test(trigger.lemma)
  ) {
    if (isNatural(parsed, subjects)) return 'DISASTER'
  }
  if (
    /^(?:kill|shoot|wound|injure|hit|strike|blast|claim)$/.test(trigger.lemma) &&
    trigger.verb !== null
  ) {
    if (isNatural(parsed, subjects)) return trigger.lemma === 'shoot' ? trigger.type : 'DISASTER'
    if (objects.length > 0 && objects.every((p) => isLifeless(parsed, p))) return null
    if (trigger.lemma === 'shoot' && isIdiom(parsed, trigger)) return null
  }
  if (
    trigger.verb !== null &&
    objects.some((p) => isFoughtOff(trigger.lemma, countedHead(parsed, p)))
  )
    return null
  if (trigger.lemma === 'hit' && objects.some((p) => isGoal(parsed, p))) return null
  if (trigger.lemma === 'strike' && isHarmlessStrike(draft, parsed, trigger, subjects, objects))
    return null
  if (trigger.lemma === 'march' && trigger.verb !== null && isOfTroops(heads, objects)) return null
  if (trigger.lemma === 'mutiny' && parsed.words.some((w) => INMATES.test(w.lower)))
    return 'PROTEST'
  if (/^(?:ram|slam|crash|drive)$/.test(trigger.lemma) && isOfCarBomb(parsed)) return 'BOMBING'
  if (trigger.lemma === 'release' && heads.some((h) => PUBLISHED.test(h))) return null
  if (ENDING.test(trigger.lemma) && trigger.verb !== null)
    return objects.some((p) => ACCORD.test(countedHead(parsed, p))) ? 'WITHDRAWAL' : null
  if (/^(?:leave|quit)$/.test(trigger.lemma)) return whatIsLeft(draft, parsed, subjects, objects)
  if (trigger.lemma === 'suspend') {
    const type = objects[0] ? entityOf(draft, entityAt(draft, parsed, objects[0]))?.type : null
    return type === 'COUNTRY' || type === 'ORGANIZATION' || type === 'POLITICAL_PARTY'
      ? 'SANCTION'
      : null
  }
  if (trigger.lemma === 'establish' && heads.some((h) => POSTS.test(h))) return 'DEPLOYMENT'
  if (trigger.lemma === 'explode' && heads.some((h) => SOARING.test(h))) return null
  if (
    trigger.type === 'BOMBING' &&
    !isDeliberate(trigger, objects) &&
    near(parsed, trigger, ACCIDENTAL) &&
    !isTearGas(parsed) &&
    !near(parsed, trigger, PLANTED)
  )
    return 'DISASTER'
  if (trigger.lemma === 'fire' && trigger.verb !== null && heads.some((h) => SHELLS.test(h)))
    return 'BOMBING'
  if (
    trigger.verb !== null &&
    ((trigger.lemma === 'fire' && trigger.type === 'BOMBING') || trigger.lemma === 'slam')
  ) {
    if (heads.some((h) => EXPLOSIVE.test(h))) return 'BOMBING'
    return isTearGas(parsed) && heads.some((h) => RIOT_MEANS.test(h) || h === 'bullet')
      ? 'PROTEST'
      : null
  }
  if (trigger.type === 'TERRITORIAL_CHANGE' && /control/i.test(trigger.exact))
    return isControlOfPlace(draft, parsed, trigger) ? trigger.type : null
  if (
    (trigger.lemma === 'recover' ||
      trigger.lemma === 'discover' ||
      trigger.lemma === 'find' ||
      trigger.lemma === 'intercept' ||
      trigger.lemma === 'confiscate') &&
    !heads.some((h) => EXPLOSIVE.test(h) || CONTRABAND.test(h))
  )
    return null
  if (trigger.lemma === 'set' && trigger.type === 'FOUNDING')
    return heads.some((h) => POSTS.test(h)) ? 'DEPLOYMENT' : null
  if (trigger.type === 'KIDNAPPING' && /^(?:take|hold)$/.test(trigger.lemma))
    return argumentsOf(parsed, { ...trigger, end: verbEnd(parsed, trigger) }).objects.some(
      (p) => peopleKind(parsed.words[p.head]?.lower ?? '') !== null || p.name !== null
    )
      ? trigger.type
      : null
  if (
    trigger.lemma.startsWith('blow') &&
    subjects.some((p) => SOARING.test(singular(parsed.words[p.head]?.lower ?? '')))
  )
    return null
  if (NEEDS_OBJECT.test(trigger.lemma) && trigger.verb !== null && !objects.length) return null
  if (trigger.lemma === 'strike' && isHarmfulStrike(parsed, trigger)) return 'BOMBING'
  if (trigger.lemma === 'strike' && isStoppageBefore(draft, trigger)) return 'PROTEST'
  if (trigger.lemma === 'strike' && trigger.phrase !== null)
    return near(parsed, trigger, STRUCK) || isStruckBefore(draft, trigger)
      ? 'BOMBING'
      : isInPlay(parsed)
        ? null
        : 'PROTEST'
  if (
    trigger.lemma === 'fight' &&
    parsed.words[parsed.words.findIndex((w) => w.start >= trigger.end)]?.lower === 'over'
  )
    return heads.some((h) => VIOLENT.test(h)) ? trigger.type : null
  if (
    trigger.lemma === 'raid' &&
    (near(parsed, trigger, POLICING) || isOfArrest(draft, parsed, trigger))
  )
    return 'ARREST'
  if (trigger.lemma === 'die' && !tellsViolence(parsed))
    return followsAttack(draft, trigger) ? trigger.type : 'DISASTER'
  if (trigger.lemma === 'destroy' && heads.some((h) => CONTRABAND.test(h))) return 'OTHER'
  if (trigger.lemma === 'bury')
    return heads.some((h) => EXPLOSIVE.test(h))
      ? 'BOMBING'
      : whatIsBuried(
          parsed,
          trigger,
          heads.some((h) => NATURAL.test(h)),
          heads
        )
  if (trigger.lemma === 'lay')
    return heads.some((h) => /^(?:wreath|flower)$/.test(h)) ? 'CEREMONY' : null
  if (trigger.lemma === 'hold' && trigger.type === 'ARREST')
    return isHeldOver(parsed, trigger, subjects, objects) ? 'ARREST' : null
  if (trigger.lemma === 'pull' && trigger.type === 'WITHDRAWAL' && heads.some((h) => FOUND.test(h)))
    return null
  if (trigger.lemma === 'meet' && near(parsed, trigger, CONTEST)) return null
  if (trigger.lemma === 'memorial' && isMonument(parsed, trigger)) return null
  if (trigger.lemma === 'commit') return null
  if (trigger.lemma === 'gather')
    return heads.some((h) =>
      /^(?:opponent|protester|demonstrator|thousand|crowd|supporter|people)$/.test(h)
    )
      ? 'PROTEST'
      : null
  if (THROWN.test(trigger.lemma))
    return heads.some((h) => EXPLOSIVE.test(h))
      ? 'BOMBING'
      : heads.some((h) => PROTESTERS.test(h))
        ? 'PROTEST'
        : null
  if (trigger.type !== 'ATTACK' && trigger.type !== 'CLASH') return trigger.type
  if (PROPELLED.test(trigger.lemma) && heads.some((h) => EXPLOSIVE.test(h)))
    return objects.some((p) => ATTACKERS.test(countedHead(parsed, p))) ? trigger.type : 'BOMBING'
  if (
    trigger.phrase !== null &&
    by(parsed, trigger).some((p) => EXPLOSIVE.test(singular(parsed.words[p.head]?.lower ?? '')))
  )
    return 'BOMBING'
  if (heads.some((h) => PROTESTERS.test(h))) return 'PROTEST'
  if (!ABUSE.test(trigger.lemma) && (near(parsed, trigger, PROTESTERS) || isDuring(parsed)))
    return 'PROTEST'
  return trigger.type
}

/** "shot dead in X on Thursday during the fifth monthly day of protest". */
const isDuring = ({ words }: Parsed): boolean =>
  words.some(
    (w, i) =>
      /^(?:during|amid)$/.test(w.lower) &&
      words.slice(i + 1, i + 7).some((next) => PROTESTERS.test(singular(next.lower)))
  )

/** What is done to somebody else than those who protest near by. */
const ABUSE = /^(?:rape|gang-rape|torture|behead)$/

/** "arrested 12 men in overnight raids": how they were taken. */
const isOfArrest = (draft: Draft, parsed: Parsed, trigger: TriggerFinding): boolean => {
  const before = parsed.words[(phraseOf(parsed, trigger)?.from ?? 0) - 1]?.lower ?? ''
  return (
    /^(?:in|during|by|after|following)$/.test(before) &&
    draft.found.triggers.some(
      (t) => t.sentence === trigger.sentence && t.type === 'ARREST' && t.end <= trigger.start
    )
  )
}

/** "Two held over the massacre", not "talks held over two days". */
function isHeldOver(
  parsed: Parsed,
  trigger: TriggerFinding,
  subjects: readonly Phrase[],
  objects: readonly Phrase[]
): boolean {
  const at = parsed.words.findIndex((w) => w.start >= trigger.start)
  const held = [...subjects, ...objects].find((p) => p.to <= at)
  const head = held && parsed.words[held.head]
  return (
    parsed.words[at + 1]?.lower === 'over' &&
    head !== undefined &&
    (head.kind === 'NUMBER' || peopleKind(head.lower) !== null || held?.name !== null)
  )
}

/** "at the war memorial": a place. */
function isMonument(parsed: Parsed, trigger: TriggerFinding): boolean {
  const phrase = phraseOf(parsed, trigger)
  const before = parsed.words[(phrase?.from ?? 0) - 1]?.lower ?? ''
  return (
    /\bwar\b/i.test(trigger.exact) || /^(?:at|near|outside|by|to|from|beside|before)$/.test(before)
  )
}

/** "blew up the pipeline": what somebody does to a thing is no accident of it. */
const isDeliberate = (trigger: TriggerFinding, objects: readonly Phrase[]): boolean =>
  trigger.verb !== null &&
  objects.length > 0 &&
  /^(?:blow|bomb|shell|bombard|dynamite|detonate)$/.test(trigger.lemma.split('+')[0] ?? '')

/** Troops that leave, a state that leaves an organisation; people leave all the time. */
function whatIsLeft(
  draft: Draft,
  parsed: Parsed,
  subjects: readonly Phrase[],
  objects: readonly Phrase[]
): EventType | null {
  const bloc = objects.some(
    (p) => entityOf(draft, entityAt(draft, parsed, p))?.type === 'INTERGOVERNMENTAL_ORG'
  )
  const isCountry = subjects.some(
    (p) => entityOf(draft, entityAt(draft, parsed, p))?.type === 'COUNTRY'
  )
  const troops =
    subjects.some((p) => TROOPS.test(parsed.words[p.head]?.lower ?? '')) &&
    objects.every((p) => PLACES.has(entityOf(draft, entityAt(draft, parsed, p))?.type ?? null))
  return (bloc && isCountry) || troops ? 'WITHDRAWAL' : null
}
const wordsIn = (parsed: Parsed, phrase: Phrase): readonly string[] =>
  parsed.words.slice(phrase.from, phrase.to).map((w) => singular(w.lower))
const isNatural = (parsed: Parsed, agents: readonly Phrase[]): boolean =>
  agents.some((p) => wordsIn(parsed, p).some((w) => NATURAL.test(w)))
/** "the title hopes of United", "20 of the 30 companies". */
const isLifeless = (parsed: Parsed, phrase: Phrase): boolean =>
  LIFELESS.test(countedHead(parsed, phrase))
/** Who is pulled out of a wreck. */
const FOUND = /^(?:survivor|body|corpse|victim|child|boy|girl|woman|man|people|person|passenger)$/
/** What sides meet for that do not talk. */
const CONTEST =
  /^(?:match|duel|contest|derby|snowball|semi-final|semifinal|quarter-final|championship|tournament|bout|rematch)$/
const INMATES = /^(?:inmates?|prisoners?|convicts?|jail|prison|warders?|jailers?|penitentiary)$/
/** "marched 23 passengers into the forest", "the Red Army marched in": no demonstration. */
const isOfTroops = (heads: readonly string[], objects: readonly Phrase[]): boolean =>
  objects.length > 0 ||
  heads.some((h) => /^(?:army|troop|soldier|battalion|force|fighter)$/.test(h))
/** "shot to fame", "were shot to pieces". */
function isIdiom(parsed: Parsed, trigger: TriggerFinding): boolean {
  const at = parsed.words.findIndex((w) => w.start >= trigger.start) + 1
  const next = parsed.words.slice(at, at + 3).map((w) => w.lower)
  const to = next.indexOf('to')
  return (
    to >= 0 &&
    to < 2 &&
    /^(?:fame|stardom|prominence|pieces|the|number|victory|power|attention|success)$/.test(
      next[to + 1] ?? ''
    ) &&
    next[to + 2] !== 'head'
  )
}
const isInPlay = (parsed: Parsed): boolean =>
  parsed.words.some((w) =>
    /^(?:goal|goals|striker|keeper|goalkeeper|title|match|season|half-time|penalty|league|coach)$/.test(
      w.lower
    )
  )
const isTearGas = (parsed: Parsed): boolean =>
  parsed.words.some(
    (w, i) =>
      (w.lower === 'gas' && parsed.words[i - 1]?.lower === 'tear') ||
      (w.lower === 'cannon' && parsed.words[i - 1]?.lower === 'water') ||
      (/^(?:bullets|pellets)$/.test(w.lower) && parsed.words[i - 1]?.lower === 'rubber')
  )
/** An attack told in the sentences before: who "died" afterwards died of it. */
const followsAttack = (draft: Draft, trigger: TriggerFinding): boolean =>
  draft.found.triggers.some(
    (t) =>
      t.sentence <= trigger.sentence &&
      t.sentence >= trigger.sentence - 3 &&
      (t.type === 'BOMBING' || (t.type === 'ATTACK' && !t.isWeak) || t.type === 'CLASH') &&
      /^(?:ACCOMPLISHED|ATTEMPTED)$/.test(t.status) &&
      !t.isGeneric &&
      !t.isNegated
  )

const phraseOf = (parsed: Parsed, trigger: TriggerFinding): Phrase | undefined =>
  trigger.phrase === null ? undefined : parsed.phrases[trigger.phrase]
function by(parsed: Parsed, trigger: TriggerFinding): readonly Phrase[] {
  const phrase = phraseOf(parsed, trigger)
  return phrase
    ? prepositional(parsed, new Set(['by', 'with', 'from']), phrase.to, phrase.to + 4)
    : []
}
function argumentsOf(
  parsed: Parsed,
  trigger: TriggerFinding
): Readonly<{ subjects: readonly Phrase[]; objects: readonly Phrase[] }> {
  const verb = trigger.verb === null ? undefined : parsed.verbs[trigger.verb]
  if (!verb) return { subjects: [], objects: [] }
  const subject = subjectOf(parsed, verb)
  const agents = prepositional(parsed, new Set(['by', 'with']), verb.to, verb.to + 4)
  const last = Math.max(verb.to, parsed.words.findIndex((w) => w.end >= trigger.end) + 1)
  // "fired mortars at the village": what is fired stands before the particle.
  const fired = last > verb.to + 1 ? objectsOf(parsed, verb) : []
  if (verb.isPassive) return { subjects: agents, objects: subject ? [subject] : [] }
  return {
    subjects: subject ? [subject] : [],
    objects: [...fired, ...objectsOf(parsed, verb, last), ...agents]
  }
}
/** Where the verb itself ends, before those it takes and its particle. */
const verbEnd = (parsed: Parsed, trigger: TriggerFinding): number => {
  const verb = trigger.verb === null ? undefined : parsed.verbs[trigger.verb]
  return parsed.words[(verb?.to ?? 1) - 1]?.end ?? trigger.end
}
function near(parsed: Parsed, trigger: TriggerFinding, pattern: RegExp): boolean {
  const at = parsed.words.findIndex((w) => w.end > trigger.start)
  return parsed.words
    .slice(Math.max(0, at - REACH), at + REACH)
    .some((w) => w.kind !== 'VERB' && pattern.test(singular(w.lower)))
}
