import { fullEnd, phraseAfter, subjectOf } from '../../chunks/clauses.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'
import type { VerbGroup } from '../../chunks/verbs.ts'
import type { Draft, DraftClaim } from '../../draft.ts'
import { makeClaim, quote } from '../claims.ts'
import { entityOf, entityStartingAt } from '../lookups.ts'
import { actorAt, claimant } from './whoAndWhat.ts'

const CHARGE = /^(?:suspect|accuse|charge|convict|believe|think|presume|allege|say|report)$/
const MEMBER =
  /^(?:members?|figures?|operatives?|activists?|militants?|leaders?|commanders?|fighters?|supporters?|recruits?|agents?|membership)$/
const GROUPS = new Set(['ARMED_GROUP', 'POLITICAL_PARTY', 'ORGANIZATION'])
/** "of being", "to have been", "of belonging to", "with membership of": how the charge goes on. */
const LINK = /^(?:(?:of|to|with|as) )?(?:(?:being|be|having been|have been) )?/
const BELONG = /^(?:of|to) (?:belong|belonging|having belonged|have belonged) to /

/** "X, thought to be a Front commander", "accused of belonging to Y": membership, by who says so. */
export function suspectedMembers(draft: Draft, parsed: Parsed): readonly DraftClaim[] {
  return parsed.verbs.flatMap((verb): DraftClaim[] => {
    if (!CHARGE.test(verb.lemma) || verb.isNegated) return []
    const found = chargedOf(draft, parsed, verb)
    if (!found) return []
    const { accused, of } = accusedBy(parsed, verb, found.from)
    const who = actorAt(draft, parsed, accused)
    if (!accused || !who || who === found.group) return []
    const accuser = of ? actorAt(draft, parsed, of) : null
    return [
      makeClaim({
        predicate: 'MEMBER_OF',
        subject: who,
        object: found.group,
        epistemic: 'TRUE_UNCERTAIN',
        claimants: accuser ? [claimant(accuser, parsed, draft, verb.from, verb.to)] : [],
        quotes: [quote(draft, parsed, Math.min(verb.from, accused.from), found.end)],
        confidence: 0.7
      })
    ]
  })
}

/** "Gunmen thought to be members of X attacked": the deed of those who may be its men may be its own. */
export const deedsOfMembers = (
  draft: Draft,
  members: readonly DraftClaim[]
): readonly DraftClaim[] =>
  members.flatMap((member) =>
    draft.claims.flatMap((done): DraftClaim[] => {
      const isTheirs = done.predicate === 'PERPETRATED' && done.subject === member.subject
      const near = Math.abs((done.quotes[0]?.start ?? 0) - (member.quotes[0]?.start ?? 0))
      if (!isTheirs || near > NEAR || done.polarity === 'NEGATED') return []
      return [
        makeClaim({
          predicate: 'ATTRIBUTED_TO',
          subject: done.object,
          object: member.object,
          attribution: 'SUSPECTED_OR_ACCUSED',
          epistemic: 'TRUE_UNCERTAIN',
          claimants: member.claimants,
          quotes: member.quotes,
          confidence: 0.65
        })
      ]
    })
  )
/** Characters from the words for the deed to those for the membership. */
const NEAR = 200

type Charged = Readonly<{ from: number; group: string; end: number }>
/** The group that the words behind the verb, or behind its object, make somebody a member of. */
function chargedOf(draft: Draft, parsed: Parsed, verb: VerbGroup): Charged | null {
  for (let from = verb.to; from < verb.to + 6; from++) {
    if (!/^(?:of|to|with)$/.test(parsed.words[from]?.lower ?? '')) continue
    const words = parsed.words.slice(from, from + 5).map((w) => w.lower)
    const said = `${words.join(' ')} `
    const belong = BELONG.exec(said)
    const link = (belong ?? LINK.exec(said))?.[0].trim().split(' ').filter(Boolean) ?? []
    const what = phraseAfter(parsed, from + link.length)
    if (!what || link.length === 0) continue
    const isMember = belong !== null || MEMBER.test(parsed.words[what.head]?.lower ?? '')
    const group = isMember ? groupOf(draft, parsed, what) : null
    if (group)
      return { from, group, end: Math.max(fullEnd(parsed, what), endOfMembership(parsed, what)) }
  }
  return null
}

/** Whom the verb charges, and who does: a passive's subject, an object, or whom a participle describes. */
function accusedBy(
  parsed: Parsed,
  verb: VerbGroup,
  link: number
): Readonly<{ accused: Phrase | null; of: Phrase | null }> {
  const subject = subjectOf(parsed, verb)
  if (verb.isPassive) return { accused: subject, of: null }
  const object = phraseAfter(parsed, verb.to)
  if (object && object.to <= link) return { accused: object, of: subject }
  const relative = subject && parsed.phrases.find((p) => p.to === subject.from && p.isPronoun)
  if (relative) return { accused: relative, of: subject }
  const comma = parsed.words[verb.from - 1]?.lower === ',' ? verb.from - 1 : verb.from
  const isReduced = verb.to - verb.from === 1 && verb.to === link
  return {
    accused: isReduced ? (parsed.phrases.find((p) => p.to === comma) ?? null) : null,
    of: null
  }
}

/** "a Front commander", "a member of the Front", "membership in the Front", or the Front itself. */
function groupOf(draft: Draft, parsed: Parsed, phrase: Phrase): string | null {
  const end = endOfMembership(parsed, phrase)
  const name = parsed.names.find(
    (n) =>
      n.from >= phrase.from &&
      n.to <= end &&
      GROUPS.has(n.finding.type) &&
      n.finding.form !== 'DEMONYM'
  )
  if (!name) return null
  const entity = entityOf(draft, entityStartingAt(draft, name.finding.start)?.key)
  return entity?.key ?? null
}
function endOfMembership(parsed: Parsed, phrase: Phrase): number {
  const of = phrase.of === null ? undefined : parsed.phrases[phrase.of]
  if (of) return of.to
  const inside = parsed.words[phrase.to]?.lower === 'in' ? phraseAfter(parsed, phrase.to + 1) : null
  return inside ? inside.to : phrase.to
}
