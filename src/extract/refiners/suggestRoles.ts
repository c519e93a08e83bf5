import type { Span } from '../../model.ts'
import { fullEnd } from '../chunks/clauses.ts'
import type { Draft, DraftClaim, DraftEntity, DraftEvent, Refiner } from '../draft.ts'
import { cuesOf, placeMentions, surroundingsOf } from '../roles/cues.ts'
import type { PlacedMention, Surroundings } from '../roles/cues.ts'
import { canBe } from '../roles/kinds.ts'
import { ROLES, likelihoods, readRoleWeights } from '../roles/weights.ts'
import type { Role, RoleWeights } from '../roles/weights.ts'
import { addClaims, entityAt, makeClaim, quote } from './claims.ts'
import { entityOf, eventOf, indexOfTrigger, speechIn, triggersIn } from './lookups.ts'

/** At less likelihood than this the model is not believed; to name a doer wrongly is worse than the rest. */
const SURE: Readonly<Record<Role, number>> = {
  DOER: 0.3,
  DOING_BODY: 0.3,
  TARGET: 0.25,
  VICTIM: 0.25,
  WEAPON: 0.25
}
/** Where mention and attack stand in different sentences, it must be likelier. */
const SURE_ACROSS = 0.45
const PREDICATES: Readonly<Record<Role, DraftClaim['predicate']>> = {
  DOER: 'PERPETRATED',
  DOING_BODY: 'PERPETRATED',
  TARGET: 'TARGETED',
  VICTIM: 'VICTIM_OF',
  WEAPON: 'USED_WEAPON'
}
const TYPES: ReadonlySet<string> = new Set(['ATTACK', 'BOMBING', 'KIDNAPPING'])
const weights = {
  loaded: null as RoleWeights | null,
  get(): RoleWeights {
    return (this.loaded ??= readRoleWeights(new URL('../roles/weights.bin', import.meta.url)))
  }
}

/** Parts in attacks that the rules did not see, where a trained model is sure enough (docs/roles.md). */
export const suggestRoles: Refiner = {
  name: 'suggestRoles',
  refine(draft) {
    if (!draft.events.some((e) => TYPES.has(e.type))) return draft
    const surroundings = surroundingsOf(draft)
    return addClaims(
      draft,
      draft.entities.flatMap((entity) => suggest(surroundings, entity))
    )
  }
}

function suggest(surroundings: Surroundings, entity: DraftEntity): readonly DraftClaim[] {
  const open = ROLES.filter((role) => canBe(role, entity) && !hasPart(surroundings, entity, role))
  if (!open.length) return []
  const mentions = placeMentions(surroundings, entity)
  const likely = likelihoods(weights.get(), cuesOf(surroundings, entity, mentions))
  return open.flatMap((role) => {
    const likelihood = likely[ROLES.indexOf(role)] ?? 0
    if (likelihood < SURE[role]) return []
    return claimOf(surroundings, entity, role, mentions, likelihood)
  })
}

const DOING = /^(?:PERPETRATED|CLAIMED_RESPONSIBILITY_FOR|ATTRIBUTED_TO|PARTICIPATED_IN)/
const HARM = /^(?:VICTIM_OF|KILLED|WOUNDED|CASUALTIES|MISSING|ABDUCTED|TARGETED)/
/** What the rules said of it, even to deny it, stands. */
function hasPart(surroundings: Surroundings, entity: DraftEntity, role: Role): boolean {
  const claims = surroundings.claimsOf.get(entity.key) ?? []
  const pattern =
    role === 'DOER' || role === 'DOING_BODY' ? DOING : role === 'WEAPON' ? /^USED_WEAPON/ : HARM
  return claims.some((claim) => pattern.test(claim))
}

/** "a group of armed men": the group has the part already. */
function isInsideDoer(surroundings: Surroundings, mention: PlacedMention, role: Role): boolean {
  const { draft } = surroundings
  const { parsed } = mention.governors
  const outer = parsed.phrases.find((p) => p.of === mention.phrase.index)
  const entity = outer && entityOf(draft, entityAt(draft, parsed, outer))
  return entity ? hasPart(surroundings, entity, role) : false
}

/** "Hamas called the stabbing an answer", "Ana Ruiz, who flung a chair, said": who tells of it is neither. */
const isTeller = ({ governors, phrase }: PlacedMention): boolean =>
  governors.cues.get(phrase.index)?.some((cue) => TELLING.has(cue)) ?? false
const TELLING: ReadonlySet<string> = new Set(
  'say tell add call describe condemn denounce deplore hail praise welcome applaud mourn lament recall comment remark note announce report confirm warn blame accuse suspect investigate criticize criticise urge ask'
    .split(' ')
    .map((verb) => `Sa ${verb}`)
)
/** "His cousin, Rami Awad, was on duty": whose kin was hit is not hit. */
const isKin = ({ governors: { parsed }, phrase }: PlacedMention): boolean => {
  const { from, head } = phrase
  const [noun, owner] =
    phrase.name === null
      ? [parsed.words[head], parsed.words[from]]
      : [parsed.words[from - 2], parsed.words[from - 3]]
  return KIN.test(noun?.lower ?? '') && /^(?:his|her|their)$/.test(owner?.lower ?? '')
}
const KIN =
  /^(?:cousin|brother|sister|father|mother|uncle|aunt|nephew|niece|widow|widower|wife|husband|grandfather|grandmother|neighbour|neighbor|colleague|lawyer|friend)$/

/** "accuses the Cell of steering it": whose deed somebody says it is, is not plain fact. */
const isAccused = ({ governors, phrase }: PlacedMention): boolean =>
  governors.cues
    .get(phrase.index)
    ?.some((cue) => /^(?:O|Sp) (?:accuse|blame|suspect|charge|denounce|condemn)$/.test(cue)) ??
  false

/** "A woman was hurt, the governor, Ana Ruiz, wrote": who says it was not hit by it. */
const speaksOf = (draft: Draft, entity: DraftEntity, { governors }: PlacedMention): boolean =>
  speechIn(draft, governors.parsed.sentence.index).some(
    ({ source }) =>
      source !== null && entity.mentions.some((m) => source.start <= m.start && m.end <= source.end)
  )

/** "a gunman inspired by X", "who had sworn allegiance to X": whom one follows did not do it. */
const isFollowed = ({ governors: { parsed }, phrase: { from } }: PlacedMention): boolean => {
  const [bond, tie] = [parsed.words[from - 2]?.lower ?? '', parsed.words[from - 1]?.lower ?? '']
  return (
    (tie === 'by' && /^(?:inspired|influenced|motivated|radicali[sz]ed)$/.test(bond)) ||
    (tie === 'to' && /^(?:allegiance|loyalty|fealty|loyal|sympathetic|linked)$/.test(bond))
  )
}

/** "rammed a car packed with explosives into a convoy": what was driven there. */
const isDriven = ({ governors: { parsed }, phrase: { from } }: PlacedMention): boolean =>
  /^(?:ram|crash|drive|plough|plow|slam|smash|steer)$/.test(parsed.words[from - 1]?.lemma ?? '') &&
  parsed.words.some(({ lower }, i) => i > from && lower === 'into')

type Anchor = Readonly<{ mention: PlacedMention; event: DraftEvent; at: number }>

/** The mention and the word for an attack that stand nearest to each other in one sentence. */
function anchorOf(draft: Draft, mentions: readonly PlacedMention[]): Anchor | null {
  let best: Anchor | null = null
  let least = Infinity
  for (const mention of mentions) {
    for (const { at, trigger, type } of mention.governors.triggers) {
      if (!TYPES.has(type) || trigger.isNegated || trigger.isGeneric) continue
      if (trigger.status !== 'ACCOMPLISHED' && trigger.status !== 'ATTEMPTED') continue
      const event = eventOf(draft, draft.eventOfTrigger.get(indexOfTrigger(draft, trigger)))
      if (!event) continue
      const gap = at < mention.phrase.from ? mention.phrase.from - at : at - mention.phrase.to
      if (gap >= least) continue
      least = gap
      best = { mention, event, at }
    }
  }
  return best
}

/** "arrested two men in connection with the killing": suspected by those who hold them. */
const isHeldFor = ({ governors }: PlacedMention): boolean =>
  /\b(?:in connection with|on suspicion of|(?:wanted|tried|sought) for|charged with|indicted|convicted|(?:accused|suspected|guilty|acquitted) of)\b/.test(
    governors.parsed.words.map(({ lower }) => lower).join(' ')
  )

/** "Hamas called the stabbing", "said its men were hunting the attackers": what rules read of who speaks, and of whom is accused, is all. */
function isTalking(draft: Draft, { governors, phrase }: PlacedMention): boolean {
  const { parsed } = governors
  const head = parsed.words[phrase.head]
  if (!head) return false
  const isOwned = /^(?:its|their|his|our)$/.test(parsed.words[phrase.from]?.lower ?? '')
  return speechIn(draft, parsed.sentence.index).some(({ source, content, stance }) => {
    if (source === null) return false
    if (source.start <= head.start && head.end <= source.end) return true
    const isInside = content.start <= head.start && head.end <= content.end
    return isInside && (isOwned || stance === 'ACCUSE')
  })
}

function claimOf(
  surroundings: Surroundings,
  entity: DraftEntity,
  role: Role,
  mentions: readonly PlacedMention[],
  likelihood: number
): readonly DraftClaim[] {
  const { draft } = surroundings
  if (mentions.every((mention) => isInsideDoer(surroundings, mention, role))) return []
  const anchor = anchorOf(draft, mentions)
  const across = anchor === null && likelihood >= SURE_ACROSS ? acrossFrom(draft, mentions) : null
  const found = anchor ?? across
  if (!found) return []
  const { event, mention } = found
  const isDoer = role === 'DOER' || role === 'DOING_BODY'
  if (isDoer && (isHeldFor(mention) || isTeller(mention) || isFollowed(mention))) return []
  if (isDoer && mentions.some((one) => isAccused(one) || isTalking(draft, one))) return []
  if (event.isBackground || event.isOfOtherTime) return []
  if (role === 'VICTIM' && entity.named && mentions.some((m) => isTeller(m) || isKin(m))) return []
  if (role === 'TARGET' && mentions.some(isDriven)) return []
  if (role === 'VICTIM' && speaksOf(draft, entity, mention)) return []
  const isSubject = role === 'DOER' || role === 'DOING_BODY' || role === 'VICTIM'
  return [
    makeClaim({
      predicate: PREDICATES[role],
      subject: isSubject ? entity.key : event.key,
      object: isSubject ? event.key : entity.key,
      confidence: Math.round(likelihood * 100) / 100,
      ...(across
        ? { quotes: across.quotes, derivation: 'INFERRED' as const }
        : { quotes: [between(draft, mention, anchor?.at ?? mention.phrase.from)] })
    })
  ]
}

const between = (draft: Draft, { governors, phrase }: PlacedMention, at: number): Span =>
  quote(
    draft,
    governors.parsed,
    Math.min(at, phrase.from),
    Math.max(at + 1, fullEnd(governors.parsed, phrase))
  )

/** "The area is often hit by X": the sentence tells what X does, not what it did. */
const isOfHabit = (draft: Draft, { governors: { parsed } }: PlacedMention): boolean =>
  triggersIn(draft, parsed.sentence.index).some((t) => t.isGeneric && TYPES.has(t.type))

/** The event told last before the first mention, where no word for it stands in a sentence with a mention. */
function acrossFrom(
  draft: Draft,
  [mention]: readonly PlacedMention[]
): Readonly<{ event: DraftEvent; mention: PlacedMention; quotes: readonly Span[] }> | null {
  if (!mention || isOfHabit(draft, mention)) return null
  const { parsed } = mention.governors
  const { phrase } = mention
  const start = parsed.words[phrase.from]?.start ?? 0
  const words = draft.events
    .filter((e) => TYPES.has(e.type) && e.status === 'ACCOMPLISHED')
    .flatMap((event) => event.mentions.map((told) => ({ event, told })))
    .filter(({ told }) => told.end <= start)
    .sort((a, b) => b.told.start - a.told.start)[0]
  if (!words) return null
  const { start: from, end, exact } = words.told
  return {
    event: words.event,
    mention,
    quotes: [
      { start: from, end, exact },
      quote(draft, parsed, phrase.from, fullEnd(parsed, phrase))
    ]
  }
}
