import type { ClaimLink, Check, Quantity } from '../../model.ts'
import type { Draft, DraftClaim, Refiner } from '../draft.ts'
import { isSummary } from './restate.ts'

/** How far an approximate figure may lie from an exact one and still agree. */
const TOLERANCE = 0.1
const COUNTED = new Set([
  'KILLED',
  'WOUNDED',
  'CASUALTIES',
  'ABDUCTED',
  'DETAINED',
  'MISSING',
  'DISPLACED'
])

/** What claims of one document say of each other, and where the text contradicts itself. */
export const linkClaims: Refiner = {
  name: 'linkClaims',
  refine(draft) {
    const figures = draft.claims.filter(
      (c) => COUNTED.has(c.predicate) && c.polarity === 'AFFIRMED' && c.quantity?.value != null
    )
    const links = [
      ...restatements(draft),
      ...figureLinks(draft, figures),
      ...named(draft, figures),
      ...blameLinks(draft)
    ]
    return {
      ...draft,
      links: distinct(links),
      checks: [...draft.checks, ...checks(draft, figures)]
    }
  }
}
const distinct = (links: readonly ClaimLink[]): readonly ClaimLink[] => [
  ...new Map(links.map((l) => [`${l.from} ${l.type} ${l.to}`, l])).values()
]

function restatements(draft: Draft): readonly ClaimLink[] {
  return draft.claims
    .filter((c) => c.derivation === 'RESTATED')
    .flatMap((c) => {
      const body = draft.claims.find(
        (o) =>
          o !== c &&
          !isSummary(draft, o) &&
          o.predicate === c.predicate &&
          o.subject === c.subject &&
          o.polarity === c.polarity &&
          sameValue(o, c)
      )
      if (!body) return []
      const section = draft.view.sentences.find(
        (s) => s.start <= (c.quotes[0]?.start ?? 0) && (c.quotes[0]?.start ?? 0) < s.end
      )?.section
      return [
        {
          from: c.key,
          to: body.key,
          type: 'RESTATES' as const,
          why: `${section === 'HEADLINE' ? 'headline' : 'standfirst'} restates the body`
        }
      ]
    })
}
const sameValue = (a: DraftClaim, b: DraftClaim): boolean =>
  (a.quantity?.value ?? null) === (b.quantity?.value ?? null) &&
  (a.quantity !== null || a.object === b.object)

function figureLinks(draft: Draft, figures: readonly DraftClaim[]): readonly ClaimLink[] {
  const own = figures.filter((c) => !isSummary(draft, c) && c.scope !== 'BACKGROUND')
  const groups = new Map<string, DraftClaim[]>()
  for (const c of own) {
    const id = `${c.predicate} ${c.subject}`
    groups.set(id, [...(groups.get(id) ?? []), c])
  }
  return [...groups.values()].flatMap((group) =>
    group
      .slice(0, 40)
      .flatMap((claim, i) => group.slice(0, i).flatMap((earlier) => linkOf(claim, earlier)))
  )
}

function linkOf(later: DraftClaim, earlier: DraftClaim): readonly ClaimLink[] {
  const [a, b] = [later.quantity, earlier.quantity]
  if (!a || !b || a.value === null || b.value === null) return []
  if (later.scope === 'SUPERSEDED' || earlier.scope === 'SUPERSEDED') {
    const [now, before] = later.scope === 'SUPERSEDED' ? [earlier, later] : [later, earlier]
    return now.scope === 'SUPERSEDED' || now.object !== before.object
      ? []
      : [
          {
            from: now.key,
            to: before.key,
            type: 'REFINES',
            why: `${now.quantity?.value} replaces the earlier ${before.quantity?.value}`
          }
        ]
  }
  if (later.object !== earlier.object) return []
  if (a.value === b.value && a.comparator === b.comparator) {
    return voice(later) === voice(earlier)
      ? [{ from: later.key, to: earlier.key, type: 'RESTATES', why: 'same figure, same voice' }]
      : [
          {
            from: later.key,
            to: earlier.key,
            type: 'CORROBORATES',
            why: 'same figure from another speaker'
          }
        ]
  }
  const [low, high] = rangeOf(a)
  const [otherLow, otherHigh] = rangeOf(b)
  if (low > otherHigh || otherLow > high)
    return [
      {
        from: later.key,
        to: earlier.key,
        type: 'CONTRADICTS',
        why: `${inWords(a)} and ${inWords(b)} exclude each other`
      }
    ]
  if (a.comparator === 'EQ' && b.comparator !== 'EQ')
    return [
      {
        from: later.key,
        to: earlier.key,
        type: 'REFINES',
        why: `${inWords(a)} lies within ${inWords(b)}`
      }
    ]
  return []
}
const SIGNS: Readonly<Record<string, string>> = {
  GT: '>',
  GE: '≥',
  LT: '<',
  LE: '≤',
  APPROX: '≈',
  EQ: ''
}
const inWords = (q: Quantity): string =>
  `${SIGNS[q.comparator] ?? ''}${q.value}${q.comparator === 'APPROX' ? ' ± 10 %' : ''}`
function rangeOf({ comparator, value, low, high }: Quantity): readonly [number, number] {
  if (comparator === 'APPROX' && value !== null)
    return [value * (1 - TOLERANCE), value * (1 + TOLERANCE)]
  return [low ?? 0, high ?? Infinity]
}

/** More names than dead. */
function named(draft: Draft, figures: readonly DraftClaim[]): readonly ClaimLink[] {
  return overNamed(draft, figures).map(([names, killed]) => ({
    from: names.key,
    to: killed.key,
    type: 'IN_TENSION_WITH',
    why: wordsFor(names, killed)
  }))
}
const wordsFor = (names: DraftClaim, killed: DraftClaim): string =>
  `${names.quantity?.value} named victims but ${killed.quantity?.value} killed`
function overNamed(
  draft: Draft,
  figures: readonly DraftClaim[]
): readonly (readonly [DraftClaim, DraftClaim])[] {
  return draft.claims
    .filter((c) => c.predicate === 'NAMED_VICTIMS' && c.quantity?.value != null)
    .flatMap((names) =>
      figures
        .filter(
          (k) =>
            k.predicate === 'KILLED' &&
            k.subject === names.subject &&
            k.object === null &&
            k.quantity?.comparator === 'EQ' &&
            (k.quantity.value ?? 0) < (names.quantity?.value ?? 0)
        )
        .map((killed) => [names, killed] as const)
    )
}

const voice = (c: DraftClaim): string => c.claimants.map((x) => x.entity).join(' ')
const event = (c: DraftClaim): string | null =>
  c.predicate === 'ATTRIBUTED_TO' ? c.subject : c.object
const actor = (c: DraftClaim): string | null =>
  c.predicate === 'ATTRIBUTED_TO' ? c.object : c.subject

/** Denial against accusation; two authorities that blame different actors. */
function blameLinks(draft: Draft): readonly ClaimLink[] {
  const blamed = draft.claims
    .filter((c) => c.predicate === 'ATTRIBUTED_TO' || c.predicate === 'PARTICIPATED_IN')
    .slice(0, 60)
  return blamed.flatMap((later, i) =>
    blamed.slice(0, i).flatMap((earlier): ClaimLink[] => {
      if (event(later) !== event(earlier) || later.predicate !== earlier.predicate) return []
      if (actor(later) === actor(earlier)) {
        if (later.polarity !== earlier.polarity)
          return [
            {
              from: later.key,
              to: earlier.key,
              type: 'CONTRADICTS',
              why: 'one denies what the other says'
            }
          ]
        const sameVoice =
          later.claimants.map((c) => c.entity).join() ===
          earlier.claimants.map((c) => c.entity).join()
        return later.polarity === 'AFFIRMED' && !sameVoice
          ? [
              {
                from: later.key,
                to: earlier.key,
                type: 'CORROBORATES',
                why: 'another voice blames the same actor'
              }
            ]
          : []
      }
      const official =
        later.attribution === 'ACCUSED_BY_AUTHORITIES' &&
        earlier.attribution === 'ACCUSED_BY_AUTHORITIES'
      return official && later.claimants[0]?.entity !== earlier.claimants[0]?.entity
        ? [
            {
              from: later.key,
              to: earlier.key,
              type: 'IN_TENSION_WITH',
              why: 'two authorities blame different actors'
            }
          ]
        : []
    })
  )
}

function checks(draft: Draft, figures: readonly DraftClaim[]): readonly Check[] {
  return overNamed(draft, figures).map(([names, killed]) => ({
    code: 'MORE_NAMED_THAN_KILLED',
    claims: [killed.key, names.key],
    message: wordsFor(names, killed)
  }))
}
