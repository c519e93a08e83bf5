import type { EntityType } from '../../../model.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'
import { isNationality } from '../../lexicon/nationalities.ts'
import { areCompatriots } from './compatriots.ts'
import { bodyType, isPlural, isSourceNoun, peopleKind, singular } from '../../lexicon/nouns.ts'

export function typeOfPhrase(
  parsed: Parsed,
  phrase: Phrase,
  head: string,
  modifiers: readonly string[]
): EntityType | null {
  if (WING.test(head)) return 'PERSON_GROUP'
  if (areCompatriots(parsed, phrase))
    return /^(?:one|an?)$/i.test(parsed.words[phrase.from]?.lower ?? '') ? 'PERSON' : 'PERSON_GROUP'
  if (isRank(parsed, phrase)) return 'PERSON'
  // "the authority of the government" is a quality, "the authorities" are a body.
  if (head === 'authority' && modifiers.every((m) => m === 'the')) return null
  if (head === 'state' && isCondition(parsed, phrase)) return null
  const plural = isPlural(head)
  const isOfNation = head === 'forces' && isNationality(modifiers[0] ?? '')
  if (singular(head) === 'mine' && isLaid(parsed, phrase, modifiers)) return 'WEAPON'
  if (WIELDED.test(head) && isWielded(parsed, phrase)) return 'WEAPON'
  if (PART.test(head) && isOfName(parsed, phrase)) return 'ARMED_GROUP'
  const body = isOfNation
    ? 'SECURITY_FORCE'
    : head === 'office'
      ? officeType(parsed, phrase, modifiers)
      : bodyType(head, modifiers)
  if (body === 'INTERGOVERNMENTAL_ORG' && modifiers.some((m) => OF_REBELS.test(m)))
    return 'ARMED_GROUP'
  const people = peopleKind(head)
  if (
    isSourceNoun(head) &&
    (people === null || phrase.of === null) &&
    !head.startsWith('reporter')
  ) {
    if (singular(head) === 'official' || singular(head) === 'resident')
      return plural ? 'UNNAMED_SOURCE' : 'PERSON'
    if (singular(head) === 'spokesman' || singular(head) === 'diplomat')
      return plural ? 'UNNAMED_SOURCE' : 'PERSON'
    if (singular(head) === 'report' && !plural) return 'WORK'
    return 'UNNAMED_SOURCE'
  }
  if (
    people !== null &&
    body === 'SECURITY_FORCE' &&
    !/^(?:patrol|unit|squad)$/.test(singular(head))
  )
    return body
  if (people === 'group')
    return isArmedBody(parsed, phrase, head, body) ? 'ARMED_GROUP' : 'PERSON_GROUP'
  if (people) return plural || head === 'people' ? 'PERSON_GROUP' : 'PERSON'
  if (body === 'ARMED_GROUP' && plural) return 'PERSON_GROUP'
  if (
    body === 'ORGANIZATION' &&
    plural &&
    /^(?:militant|rebel|extremist|armed|terrorist|jihadist|guerrilla|criminal|islamist)$/.test(
      modifiers[0] ?? ''
    )
  )
    return 'PERSON_GROUP'
  if (body === 'FACILITY' && /^(?:base|post)$/.test(singular(head)) && modifiers[0] === 'first')
    return null
  return body
}

const OFFICIAL =
  /\b(?:prosecutors?|prosecutor-general|attorney|attorney-general|president|premier|minister|governor|mayor|ombudsman|sheriff|commissioner|coroner|registrar|electoral|statistics|immigration)(?: general)?(?: ['’]s?|['’]s?)?\b/
const INTERNATIONAL = /^(?:un|u\.n\.|nations|rights|humanitarian|refugee|coordination)$/
/** "the sheriff's office", "the human rights office": those who work there, no room. */
function officeType(
  parsed: Parsed,
  phrase: Phrase,
  modifiers: readonly string[]
): EntityType | null {
  const words = parsed.words.slice(phrase.from, phrase.head).map(({ lower }) => lower)
  if (OFFICIAL.test(words.join(' '))) return 'GOVERNMENT_BODY'
  if (modifiers.some((m) => INTERNATIONAL.test(m))) return 'INTERGOVERNMENTAL_ORG'
  if (modifiers.some((m) => /^(?:press|information|media|legal|aid|liaison)$/.test(m)))
    return 'ORGANIZATION'
  return bodyType('office', modifiers)
}

/** "drove over a mine", "laying mines": what is hit or laid is no pit. */
function isLaid(
  { words, verbs }: Parsed,
  { from, to }: Phrase,
  modifiers: readonly string[]
): boolean {
  if (modifiers.some((m) => DUG.test(m))) return false
  if (verbs.some((v) => v.from === to && HARMS.test(v.lemma))) return true
  const verb = verbs.find((v) => v.to === from || v.to === from - 1)
  if (!verb) return false
  return verb.to === from
    ? /^(?:hit|strike|trigger|detonate|lay|plant|clear|defuse|bury|remove|sow)$/.test(verb.lemma)
    : /^(?:over|on|onto)$/.test(words[from - 1]?.lower ?? '')
}
/** "a mine hidden in a culvert", "a mine tore apart a pickup". */
const HARMS =
  /^(?:hide|plant|lay|bury|explode|detonate|go|tear|rip|blow|kill|wound|maim|destroy|damage|shatter|hit)$/
/** "the Tunisian branch of Al-Qaeda": a body, no building. */
const PART = /^(?:branch|wing|arm|affiliate|offshoot|franchise|chapter)$/
const isOfName = (parsed: Parsed, { of, from, possessor }: Phrase): boolean => {
  const owner = parsed.names.find((n) => n.to === possessor && n.from >= from)
  if (owner?.finding.type === 'ARMED_GROUP') return true
  const name = of === null ? null : parsed.phrases[of]?.name
  return name != null && parsed.names[name]?.finding.type === 'ARMED_GROUP'
}
/** "armed with machetes and clubs", "hacked with bars": what has another use is a weapon where people bear it. */
const WIELDED = /^(?:clubs|bars|poles|hoes|picks|bows|planks|hammers|spades|shovels|bricks)$/
function isWielded({ words }: Parsed, { from }: Phrase): boolean {
  const before = words.slice(Math.max(0, from - 6), from).map(({ lower }) => lower)
  const tie = before.findLastIndex((word) => /^(?:with|wielding|using|used)$/.test(word))
  return (
    tie >= 0 &&
    before.slice(tie).every((word) => !/^(?:[.;:]|from|of|in|on|at|to)$/.test(word)) &&
    words.some(({ lower }) => BEATING.test(lower))
  )
}
const BEATING =
  /^(?:armed|attack(?:ed|ers|ing)?|assail(?:ants|ed)|beat(?:en|ing)?|clubbed|hack(?:ed|ing)|kill(?:ed|ing)|murder(?:ed|ing)|wound(?:ed|ing)|injur(?:ed|ing)|stormed|raided|set|mob|machetes?|knives|axes)$/
const DUG =
  /^(?:the|its|their|this|gold|coal|copper|diamond|tin|cobalt|silver|iron|salt|uranium|zinc|nickel|lithium)$/

/** "a rebel coalition" is no alliance of states. */
const OF_REBELS = /^(?:rebel|militant|guerrilla|insurgent|separatist|jihadist|armed)$/
/** "the far-right": a political camp. */
const WING = /^(?:far|hard|extreme|ultra)-(?:right|left)$/
/** "the number one of the army": who stands there in rank. */
const isRank = (parsed: Parsed, phrase: Phrase): boolean =>
  phrase.to - phrase.head === 2 &&
  parsed.words[phrase.head]?.lower === 'number' &&
  /^(?:one|two|three)$/.test(parsed.words[phrase.head + 1]?.lower ?? '')

/** "a militant group" is a body; "a group of men", "guerrilla groups" are people. */
function isArmedBody(
  parsed: Parsed,
  phrase: Phrase,
  head: string,
  body: EntityType | null
): boolean {
  if (body !== 'ARMED_GROUP' || isPlural(head) || !/^(?:group|gang|band)$/.test(singular(head)))
    return false
  const of = phrase.of === null ? null : parsed.phrases[phrase.of]
  return !of || peopleKind(parsed.words[of.head]?.lower ?? '') === null
}

/** The three words before the head, nearest first. */
export function modifiersOf(parsed: Parsed, { from, head }: Phrase): readonly string[] {
  const words: string[] = []
  for (let i = head - 1; i >= from && words.length < 3; i--)
    words.push(parsed.words[i]?.lower ?? '')
  return words
}

/** "a state of emergency", "the state of the economy": how things stand. */
const isCondition = ({ words, phrases }: Parsed, { of }: Phrase): boolean => {
  const what = of === null ? undefined : phrases[of]
  return what !== undefined && what.name === null && words[what.from]?.kind !== 'NAME'
}
