import type { Claimant, EntityType, Span } from '../../model.ts'
import { subjectOf } from '../chunks/clauses.ts'
import { wordAt } from '../chunks/parse.ts'
import type { Parsed } from '../chunks/parse.ts'
import type { VerbGroup } from '../chunks/verbs.ts'
import type { Phrase } from '../chunks/phrases.ts'
import type { Draft, DraftClaim, DraftEntity, Refiner } from '../draft.ts'
import { speakerKeys } from './speakers.ts'
import { covers, entityAt, quote } from './claims.ts'
import { entityOf, speechIn } from './lookups.ts'
import { sentenceOf } from './sentences.ts'
import { isToldBySide } from './toldBySide.ts'

const MEASURES = new Set([
  'KILLED',
  'WOUNDED',
  'CASUALTIES',
  'MISSING',
  'ABDUCTED',
  'DETAINED',
  'DISPLACED',
  'NAMED_VICTIMS',
  'PARTICIPATED_IN'
])
/** Verbs whose subject is who gives a number. */
const GIVE =
  /^(?:put|give|raise|lower|estimate|reckon|count|record|register|document|tally|log|list|revise|cut|acknowledge|admit|concede|confess|mourn|speak|tell|write|talk|believe|report|confirm|announce|claim|boast|declare|cite|quote|mention|say|calculate|publish|suggest|fear|note|state|verify|release|print|name|identify)$/
const NO_SPEAKERS = new Set<EntityType | null>(['WEAPON', 'WORK', 'FACILITY', null])
/** Words between the verb and the number it gives. */
const REACH = 12

/** "The ministry put the dead at 27", "the mayor counted 12 bodies": a number nobody says by a verb of saying is of who gives it. */
export const creditFigures: Refiner = {
  name: 'creditFigures',
  refine: (draft) => ({
    ...draft,
    claims: shared(
      draft.view.article.text,
      draft.claims.flatMap((claim) => (isUnconfirmed(claim) ? [] : [credited(draft, claim)]))
    )
  })
}

/** "which said three men were killed and dozens of others hurt": who gives the first number gives the second. */
function shared(text: string, claims: readonly DraftClaim[]): readonly DraftClaim[] {
  const done: DraftClaim[] = []
  for (const claim of claims) done.push(sharing(text, claim, done))
  return done
}
function sharing(text: string, claim: DraftClaim, told: readonly DraftClaim[]): DraftClaim {
  const start = claim.quotes[0]?.start
  if (start === undefined || claim.claimants.length > 0 || !MEASURES.has(claim.predicate))
    return claim
  const first = told.findLast(
    (other) =>
      other.claimants.length > 0 &&
      MEASURES.has(other.predicate) &&
      other.quotes.some(
        ({ end }) => end < start && start - end <= LINK && AND.test(text.slice(end, start))
      )
  )
  return first ? { ...claim, claimants: first.claimants, attribution: first.attribution } : claim
}
const AND = /^,?(?: and(?: (?:his|her|its|their|the))? | or | )$/
const LINK = 11

/** "Police would not confirm that nine had died": nobody says so. */
const isUnconfirmed = ({ predicate, claimants }: DraftClaim): boolean =>
  (MEASURES.has(predicate) || predicate === 'VICTIM_OF') && NOT_SAID.test(claimants[0]?.cue ?? '')
const NOT_SAID =
  /\b(?:not|never|cannot|n['’]t|unable to|refused? to|declined? to)\b.{0,24}\b(?:confirm|verify|corroborate|rule out)/i

function credited(draft: Draft, claim: DraftClaim): DraftClaim {
  const quoted = claim.quotes[0]
  if (!MEASURES.has(claim.predicate) || claim.claimants.length > 0 || !quoted) return claim
  const sentence = sentenceOf(draft, quoted.start)
  const parsed = sentence === null ? undefined : draft.found.parsed[sentence]
  const verb =
    parsed &&
    (giverOf(parsed, wordAt(parsed, quoted.start)) ??
      giverOf(parsed, wordAt(parsed, quoted.end - 1)))
  const claimant =
    (parsed && ownerOf(draft, parsed, quoted)) ??
    (parsed &&
      (verb
        ? claimantOf(draft, parsed, verb)
        : finderOf(draft, parsed, wordAt(parsed, quoted.start))))
  if (!claimant) return claim
  const isOwn = isToldBySide(draft, claim, entityOf(draft, claimant.entity))
  const attribution = isOwn ? 'CLAIMED_OR_ADMITTED' : claim.attribution
  return { ...claim, claimants: [claimant], attribution }
}

/** "By his account": of who spoke last. */
function ownerOf(draft: Draft, parsed: Parsed, quoted: Span): Claimant | null {
  const own = speechIn(draft, parsed.sentence.index).find(
    ({ source, content }) =>
      source !== null && /^(?:his|her|its|their)$/i.test(source.exact) && covers(content, quoted)
  )
  const at = own?.source?.start ?? 0
  const before = own && draft.found.speech.findLast((s) => s.source !== null && s.source.end < at)
  const [entity] = before ? speakerKeys(draft, before) : []
  if (!own || !before || entity === undefined || parsed.sentence.index - before.sentence > 2)
    return null
  const { exact, start, end } = own.cue
  return { entity, cue: exact, start, end }
}

const FIND =
  /^(?:pull|see|count|recover|carry|bury|find|bring|receive|treat|retrieve|dig|collect|examine|drag|remove)$/
/** "according to tribesmen who pulled four bodies out": who speaks tells what he found. */
function finderOf(draft: Draft, parsed: Parsed, at: number): Claimant | null {
  const verb = parsed.verbs.findLast((v) => v.verb <= at)
  if (!verb || verb.isPassive || verb.isNegated || !FIND.test(verb.lemma) || at - verb.to > REACH)
    return null
  const subject = subjectOf(parsed, verb)
  const head = subject ? parsed.words[subject.head] : undefined
  const speech = speechIn(draft, parsed.sentence.index).find(
    ({ source }) => head && source && source.start <= head.start && head.end <= source.end
  )
  const who = subject && speech ? entityOf(draft, entityAt(draft, parsed, subject)) : null
  if (!who || !speech) return null
  const { exact, start, end } = speech.cue
  return { entity: who.key, cue: exact, start, end }
}

/** The verb that gives the number at a word: the last one before it, in the same clause. */
function giverOf(parsed: Parsed, at: number): VerbGroup | null {
  const verb = parsed.verbs.findLast((v) => v.verb <= at)
  if (!verb || verb.isPassive || verb.isNegated || verb.isInfinitive || verb.modal !== null)
    return null
  // "three died, raising the toll to 12": nobody gives it.
  if (/^(?:raising|lowering|cutting)$/.test(parsed.words[verb.verb]?.lower ?? '')) return null
  if (!GIVE.test(verb.lemma) || at - verb.to > REACH) return null
  const isApart = parsed.words
    .slice(verb.to, at)
    .some(({ lower }) => /^(?:[.;:]|who|which|when|while|after|before)$/.test(lower))
  return isApart ? null : verb
}

function claimantOf(draft: Draft, parsed: Parsed, verb: VerbGroup): Claimant | null {
  const told = subjectOf(parsed, verb)
  const subject = told && pastPlace(draft, parsed, told)
  const who =
    subject &&
    (lastSpeaker(draft, parsed, subject) ?? entityOf(draft, entityAt(draft, parsed, subject)))
  if (!who || (NO_SPEAKERS.has(who.type) && !TREATS.test(who.name))) return null
  const cue = quote(draft, parsed, verb.verb, verb.to)
  return { entity: who.key, cue: cue.exact, start: cue.start, end: cue.end }
}

const TREATS = /\b(?:hospital|clinic|morgue|mortuary|infirmary)\b/i

/** "the Network in Oslo, which said": no town says anything. */
function pastPlace(draft: Draft, parsed: Parsed, subject: Phrase): Phrase {
  const type = entityOf(draft, entityAt(draft, parsed, subject))?.type
  if (type !== 'CITY' || !/^(?:in|at|of|near)$/.test(parsed.words[subject.from - 1]?.lower ?? ''))
    return subject
  return parsed.phrases.find(({ to }) => to === subject.from - 1) ?? subject
}

/** "…, Radio Kavkaz reported. It gave the number of dead as 34": it is who spoke last. */
function lastSpeaker(draft: Draft, parsed: Parsed, subject: Phrase): DraftEntity | null {
  if (!/^(?:it|they)$/.test(parsed.words[subject.head]?.lower ?? '') || subject.from > 0)
    return null
  const before = speechIn(draft, parsed.sentence.index - 1).findLast(
    ({ source }) => source !== null
  )
  return before ? entityOf(draft, speakerKeys(draft, before)[0]) : null
}
