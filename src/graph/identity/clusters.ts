/** A live judgement on a pair; `at` an instant as text; a person's outranks a machine's. */
export type PairJudgement = Readonly<{
  left: string
  right: string
  verdict: 'SAME' | 'UNSURE' | 'DIFFERENT'
  score: number
  by: 'PERSON' | 'MACHINE'
  at: string
}>

/**
 * The canonical id of every live id: the smallest of its cluster. Clusters are joined by SAME, the
 * best supported first, and never so that two of which DIFFERENT holds come together; a machine's DIFFERENT
 * does not hinder a person's SAME. What is as well the same as one of two that are different as the other
 * joins neither: a bare acronym of two groups. The order of the judgements does not matter. Withdrawn judgements
 * are not given; what is not live joins nothing.
 */
export function canonicalOf(
  judgements: readonly PairJudgement[],
  live: ReadonlySet<string>
): ReadonlyMap<string, string> {
  const effective = [...latest(judgements.filter((j) => live.has(j.left) && live.has(j.right)))]
  const apart = effective.filter(({ verdict }) => verdict === 'DIFFERENT')
  const same = sortSurestFirst(
    effective.filter(({ verdict }) => verdict === 'SAME'),
    apart
  )
  const clusters = new Map([...live].map((id) => [id, new Set([id])]))
  for (const one of same) {
    const { left, right, by } = one.judgement
    const [mine, theirs] = [clusters.get(left), clusters.get(right)]
    if (!mine || !theirs || mine === theirs) continue
    if (apart.some((other) => outranks(other.by, by) && parts(other, mine, theirs))) continue
    if (by === 'MACHINE' && same.some((other) => rivals(one, other, clusters, apart))) continue
    const [small, large] = mine.size < theirs.size ? [mine, theirs] : [theirs, mine]
    for (const id of small) {
      large.add(id)
      clusters.set(id, large)
    }
  }
  return new Map(
    [...new Set(clusters.values())].flatMap((members) => {
      const canonical = smallest(members)
      return [...members].map((id) => [id, canonical] as const)
    })
  )
}

/** Of each pair the judgement that counts: a person's before a machine's, then the latest. */
function latest(judgements: readonly PairJudgement[]): Iterable<PairJudgement> {
  const byPair = new Map<string, PairJudgement>()
  for (const judgement of judgements) {
    if (judgement.left === judgement.right) continue
    const pair = [judgement.left, judgement.right].sort().join(' ')
    const known = byPair.get(pair)
    if (known === undefined || rank(judgement) > rank(known)) byPair.set(pair, judgement)
  }
  return byPair.values()
}

/** A text that sorts as judgements on one pair count; of one instant what tells apart is kept to. */
function rank({ by, at, verdict, score }: PairJudgement): string {
  return [by === 'PERSON' ? 1 : 0, at, STRENGTH[verdict], score.toFixed(6)].join(' ')
}

const STRENGTH = { UNSURE: 0, SAME: 1, DIFFERENT: 2 } as const

/** `support`: how sure it is, and what else bears it out. */
type Supported = Readonly<{ judgement: PairJudgement; support: number }>

/**
 * A person's judgements first, the latest of them first; of a machine's those that most others bear out,
 * so that one report with a wrong day stays outside instead of splitting the rest.
 */
function sortSurestFirst(
  same: readonly PairJudgement[],
  apart: readonly PairJudgement[]
): readonly Supported[] {
  const [joined, parted] = [neighboursIn(same), neighboursIn(apart)]
  const ranked = same.map((judgement): Supported & { pair: string } => ({
    judgement,
    pair: pairOf(judgement),
    support: judgement.score + supportOf(judgement, joined, parted)
  }))
  ranked.sort((x, y) => {
    const [a, b] = [x.judgement, y.judgement]
    if (a.by !== b.by) return a.by === 'PERSON' ? -1 : 1
    if (a.by === 'PERSON' && a.at !== b.at) return a.at > b.at ? -1 : 1
    return y.support - x.support || (x.pair < y.pair ? -1 : 1)
  })
  return ranked
}

/** Whether another SAME, borne out as well, has one of the two be what the other of them is not. */
function rivals(
  { judgement: { left, right }, support }: Supported,
  { judgement: other, support: otherSupport }: Supported,
  clusters: ReadonlyMap<string, ReadonlySet<string>>,
  apart: readonly PairJudgement[]
): boolean {
  if (other.by !== 'MACHINE' || Math.abs(support - otherSupport) > 1e-9) return false
  const shared = [left, right].find((id) => id === other.left || id === other.right)
  if (shared === undefined) return false
  const [mine, theirs] = [
    clusters.get(shared === left ? right : left),
    clusters.get(shared === other.left ? other.right : other.left)
  ]
  if (!mine || !theirs || mine === theirs) return false
  return apart.some((one) => parts(one, mine, theirs))
}

/** -1 to 1: of all that one of the two is judged the same as, how much the other agrees. */
function supportOf({ left, right }: PairJudgement, joined: Neighbours, parted: Neighbours): number {
  const [mine, theirs] = [joined.get(left) ?? NONE, joined.get(right) ?? NONE]
  const agreeing = countShared(mine, theirs)
  const against =
    countShared(mine, parted.get(right) ?? NONE) + countShared(theirs, parted.get(left) ?? NONE)
  return (agreeing - against) / (agreeing + against + 1)
}

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((id) => b.has(id)).length
}

type Neighbours = ReadonlyMap<string, ReadonlySet<string>>
const NONE: ReadonlySet<string> = new Set()

function neighboursIn(judgements: readonly PairJudgement[]): Neighbours {
  const neighbours = new Map<string, Set<string>>()
  const add = (id: string, other: string) =>
    neighbours.set(id, (neighbours.get(id) ?? new Set()).add(other))
  for (const { left, right } of judgements) {
    add(left, right)
    add(right, left)
  }
  return neighbours
}

function pairOf({ left, right }: PairJudgement): string {
  return [left, right].sort().join(' ')
}

function outranks(apart: PairJudgement['by'], same: PairJudgement['by']): boolean {
  return apart === 'PERSON' || same === 'MACHINE'
}

function parts(
  { left, right }: PairJudgement,
  mine: ReadonlySet<string>,
  theirs: ReadonlySet<string>
): boolean {
  return (mine.has(left) && theirs.has(right)) || (mine.has(right) && theirs.has(left))
}

function smallest(ids: Iterable<string>): string {
  return [...ids].reduce((least, id) => (id < least ? id : least))
}
