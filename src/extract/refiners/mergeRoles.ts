import type { Draft, DraftClaim, DraftEntity, Refiner } from '../draft.ts'
import { singular } from '../lexicon/nouns.ts'
import { entityOf } from './lookups.ts'

/** Words for whoever did it, whatever else they are called. */
const DOER =
  /^(?:attacker|assailant|man|individual|person|criminal|terrorist|kidnapper|gunman|killer|perpetrator|suspect|assassin|abductor|hijacker|militant|rebel|guerrilla|subversive|bandit|insurgent|fighter|aggressor|murderer|youth|raider|people)$/
const FIGURES = new Set(['KILLED', 'WOUNDED'])
/** No event of an article has more in one role; a text that is one sentence thousands of times may. */
const MOST_COMPARED = 200

/**
 * Descriptions in one role of one event that are one thing: "gunmen … the attackers", "five soldiers
 * … the five guards", "a bomb … the bomb". The later is merged into the earlier.
 */
export const mergeRoles: Refiner = {
  name: 'mergeRoles',
  refine(draft) {
    const into = new Map<string, string>()
    const figures = figuresOf(draft)
    for (const [role, keys] of rolesOf(draft)) {
      const members = [...keys].flatMap((key) => entityOf(draft, key) ?? []).filter((e) => !e.named)
      members.sort((a, b) => startOf(a) - startOf(b))
      const told = members.map((e) => ({ e, words: wordsOf(e), figures: figures.get(e.key) ?? [] }))
      told.forEach((later, i) => {
        const before = told.slice(0, Math.min(i, MOST_COMPARED))
        const earlier = before.find((one) => isSame(role, one, later))
        if (earlier && !into.has(later.e.key))
          into.set(later.e.key, into.get(earlier.e.key) ?? earlier.e.key)
      })
    }
    return into.size ? merged(draft, into) : draft
  }
}
const startOf = (e: DraftEntity): number => e.mentions[0]?.start ?? 0

/** "PERPETRATED v1" -> entity keys. */
function rolesOf(draft: Draft): ReadonlyMap<string, ReadonlySet<string>> {
  const roles = new Map<string, Set<string>>()
  const add = (role: string, key: string | null) => {
    if (key === null) return
    const set = roles.get(role)
    if (set) set.add(key)
    else roles.set(role, new Set([key]))
  }
  for (const c of draft.claims) {
    if (c.polarity === 'NEGATED' || c.scope === 'BACKGROUND') continue
    if (c.predicate === 'PERPETRATED') add(`PERPETRATED ${c.object}`, c.subject)
    if (c.predicate === 'VICTIM_OF') add(`VICTIM_OF ${c.object}`, c.subject)
    if (FIGURES.has(c.predicate)) add(`VICTIM_OF ${c.subject}`, c.object)
    if (c.predicate === 'TARGETED' || c.predicate === 'USED_WEAPON')
      add(`${c.predicate} ${c.subject}`, c.object)
  }
  return roles
}

/** An entity with the words of its first mention and the figures that count it. */
type Told = Readonly<{
  e: DraftEntity
  words: readonly string[]
  figures: readonly DraftClaim[]
}>

function isSame(role: string, earlier: Told, later: Told): boolean {
  if (earlier.e.type !== later.e.type) return false
  const [a, b] = [earlier.words, later.words]
  const [headA, headB] = [a.at(-1) ?? '', b.at(-1) ?? '']
  const definite = /^(?:the|this|that|these|those|both)\b/i.test(later.e.mentions[0]?.exact ?? '')
  const counts = numbersDiffer(a, b)
  if (role.startsWith('PERPETRATED'))
    return (
      DOER.test(headA) &&
      DOER.test(headB) &&
      !counts &&
      (definite || headA === headB || GENERIC.test(headB))
    )
  if (role.startsWith('USED_WEAPON'))
    return headA === headB && !/^(?:second|another|other|third)$/.test(b[0] ?? '')
  if (counts || ORDINAL.test(b.join(' '))) return false
  if (sameFigure(earlier.figures, later.figures) && !OPPOSED.test(`${headA} ${headB}`)) return true
  return definite && (headA === headB || a.includes(headB))
}
const GENERIC = /^(?:attacker|assailant|killer|perpetrator|kidnapper|abductor|aggressor)$/
const ORDINAL = /\b(?:second|third|another|other|next)\b/
const OPPOSED =
  /(?:civilian|child|woman|student|peasant|worker).*(?:soldier|policeman|guard|officer)|(?:soldier|policeman|guard|officer).*(?:civilian|child|woman|student|peasant|worker)/

const wordsOf = (e: DraftEntity): readonly string[] =>
  (e.mentions[0]?.exact ?? '')
    .toLowerCase()
    .replace(/\s+(?:of|from|in|at|near)\s.*$/s, '')
    .replace(/^(?:the|an?|this|that|these|those|both|his|her|their)\s+/, '')
    .split(/\s+/)
    .map(singular)
const NUMBER = /^(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/
function numbersDiffer(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a.find((w) => NUMBER.test(w)), b.find((w) => NUMBER.test(w))]
  return x !== undefined && y !== undefined && x !== y
}
/** Exact figures of two or more, by whom they count. */
function figuresOf(draft: Draft): ReadonlyMap<string | null, readonly DraftClaim[]> {
  const figures = new Map<string | null, DraftClaim[]>()
  for (const c of draft.claims) {
    if (!FIGURES.has(c.predicate) || c.quantity?.comparator !== 'EQ') continue
    if ((c.quantity.value ?? 0) <= 1) continue
    // "300 people, two of whom died": the figure counts a part of the group.
    if (c.quotes.some((q) => /\sof\s+whom\s/i.test(q.exact))) continue
    const own = figures.get(c.object)
    if (own) own.push(c)
    else figures.set(c.object, [c])
  }
  return figures
}

/** The same exact figure, two or more, told of both. */
function sameFigure(earlier: readonly DraftClaim[], later: readonly DraftClaim[]): boolean {
  return earlier.some((x) =>
    later.some(
      (y) =>
        x.predicate === y.predicate &&
        x.subject === y.subject &&
        x.quantity?.value === y.quantity?.value &&
        x.scope === y.scope
    )
  )
}

function merged(draft: Draft, into: ReadonlyMap<string, string>): Draft {
  const to = (key: string | null): string | null => (key === null ? null : (into.get(key) ?? key))
  const moved = new Map<string, DraftEntity['mentions'][number][]>()
  for (const e of draft.entities) {
    const target = into.get(e.key)
    if (target) moved.set(target, [...(moved.get(target) ?? []), ...e.mentions])
  }
  const entities = draft.entities.flatMap((e): DraftEntity[] => {
    if (into.has(e.key)) return []
    const more = moved.get(e.key)
    return more
      ? [{ ...e, mentions: [...e.mentions, ...more].sort((x, y) => x.start - y.start) }]
      : [e]
  })
  const claims = draft.claims.map((c): DraftClaim => {
    const [subject, object] = [to(c.subject), to(c.object)]
    const isSpeaker = c.claimants.some(({ entity }) => into.has(entity))
    if (subject === c.subject && object === c.object && !isSpeaker) return c
    const claimants = c.claimants.map((x) => ({ ...x, entity: to(x.entity) ?? x.entity }))
    return { ...c, subject, object, claimants }
  })
  const entityOfPhrase = new Map([...draft.entityOfPhrase].map(([p, k]) => [p, into.get(k) ?? k]))
  return { ...draft, entities, claims, entityOfPhrase }
}
