import type { Parsed } from '../chunks/parse.ts'
import type { Phrase } from '../chunks/phrases.ts'
import type { TriggerFinding } from '../draft.ts'
import { isPlural, singular } from '../lexicon/nouns.ts'
import { readLexicon } from '../lexicon/readLexicon.ts'
import { isArmedSide } from '../recognizers/ofArms.ts'

type Key = 'crowds' | 'speakers' | 'things' | 'verbs'
const lists = readLexicon<Readonly<Record<Key, string>>>('./onlyWords.json')
const setOf = (key: Key): ReadonlySet<string> => new Set(lists[key].split(' '))
const CROWDS = setOf('crowds')
const SPEAKERS = setOf('speakers')
const THINGS = setOf('things')
const VERBS = setOf('verbs')

/** What makes it real, whoever does it. */
const ARMED =
  /^(?:gun|guns|knife|knives|machete|machetes|pistol|rifle|rifles|bomb|bombs|grenade|grenades|stones|clubs|sticks|fists|bullet|bullets|fire|dead|death|wounded|injured|killed|hospital|police|soldiers|troops|militia)$/
/** "attacked the minister over the budget": behind whom it is told what the words were about. */
const ABOUT = /^(?:over|for|as|about)$/

/** "knifed by his own party", "senators attacked the minister over the budget", "shot down the plan". */
export function isOnlyInWords(
  parsed: Parsed,
  { lemma, verb }: TriggerFinding,
  subjects: readonly Phrase[],
  objects: readonly Phrase[]
): boolean {
  if (verb === null || !VERBS.has(lemma.split('+')[0] ?? '')) return false
  const isThing = (p: Phrase): boolean =>
    p.name === null && THINGS.has(headOf(parsed, p)) && !isMarketHit(parsed, p, lemma, subjects)
  // Whatever else is told beside it, no draft is shot down with a gun, and no vote killed off.
  const at = parsed.verbs[verb]?.to ?? 0
  const isDown = PARTICLES.get(lemma) === parsed.words[at]?.lower
  if (isDown && parsed.phrases.some((p) => p.from === at + 1 && isThing(p))) return true
  if (isDown && lemma === 'kill' && parsed.words[at + 1]?.lower === 'what') return true
  if (parsed.words.some((w, i) => ARMED.test(w.lower) && !isOfFiremen(parsed, i))) return false
  // "attacked the silt with shovels": what it was done with is no object.
  const isMeans = (p: Phrase): boolean => parsed.words[p.from - 1]?.lower === 'with'
  const done = objects.filter((p) => !isMeans(p))
  if (done.length > 0 && done.every(isThing)) return true
  if (subjects.some((p) => isCrowd(parsed, p))) return true
  const speaks = subjects.some((p) => p.name === null && SPEAKERS.has(headOf(parsed, p)))
  const last = objects.at(-1)
  return speaks && last !== undefined && ABOUT.test(parsed.words[last.to]?.lower ?? '')
}

const PARTICLES: ReadonlyMap<string, string> = new Map([
  ['shoot', 'down'],
  ['kill', 'off']
])

/** "Rebels attacked a market in Gao": who bears arms, and what flies, is at a place where people sell. */
const isMarketHit = (
  parsed: Parsed,
  phrase: Phrase,
  lemma: string,
  subjects: readonly Phrase[]
): boolean => {
  if (singular(parsed.words[phrase.head]?.lower ?? '') !== 'market') return false
  if (parsed.words[phrase.from]?.kind !== 'DET') return false
  if (SHELLS.test(lemma) && subjects.length === 0) return true
  return subjects.some((p) => isArmedSide(parsed, p))
}
const SHELLS = /^(?:bomb|bombard|shell|raid|storm)$/

/** "the fire station". */
const isOfFiremen = ({ words }: Parsed, at: number): boolean =>
  words[at]?.lower === 'fire' &&
  /^(?:stations?|brigade|engines?|department|service|crews?|chief|trucks?)$/.test(
    words[at + 1]?.lower ?? ''
  )

/** What there is so much of: "salad" of "a mountain of salad". */
function headOf(parsed: Parsed, { head, of }: Phrase): string {
  const own = singular(parsed.words[head]?.lower ?? '')
  const heaped = of !== null && HEAP.test(own) ? parsed.phrases[of] : undefined
  return heaped ? singular(parsed.words[heaped.head]?.lower ?? '') : own
}
const HEAP = /^(?:mountain|pile|plate|heap|bowl|tray|stack|mound|helping|slice|dish|platter)$/

/** Parties, boards and markets act as one; of persons only several do. */
function isCrowd(parsed: Parsed, phrase: Phrase): boolean {
  if (phrase.name !== null) return false
  const word = parsed.words[phrase.head]?.lower ?? ''
  if (!CROWDS.has(singular(word)) && !CROWDS.has(word)) return false
  return isPlural(word) || ONE.test(word)
}
const ONE = /^(?:party|caucus|board|boardroom|fund|electorate|opposition|hedge-fund)$/
