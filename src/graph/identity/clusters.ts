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
 * surest first, and never so that two of which DIFFERENT holds come together; a machine's DIFFERENT
 * does not hinder a person's SAME. The order of the judgements does not matter. Withdrawn judgements
 * are not given; what is not live joins nothing.
 */
export function canonicalOf(
  judgements: readonly PairJudgement[],
  live: ReadonlySet<string>
): ReadonlyMap<string, string> {
  const effective = [...latest(judgements.filter((j) => live.has(j.left) && live.has(j.right)))]
  const apart = effective.filter(({ verdict }) => verdict === 'DIFFERENT')
  const same = effective.filter(({ verdict }) => verdict === 'SAME').sort(surestFirst)
  const clusters = new Map([...live].map((id) => [id, new Set([id])]))
  for (const { left, right, by } of same) {
    const [mine, theirs] = [clusters.get(left), clusters.get(right)]
    if (!mine || !theirs || mine === theirs) continue
    if (apart.some((other) => outranks(other.by, by) && parts(other, mine, theirs))) continue
    const [small, large] = mine.size < theirs.size ? [mine, theirs] : [theirs, mine]
    for (const id of small) {
      large.add(id)
      clusters.set(id, large)
    }
  }
  return new Map([...clusters].map(([id, members]) => [id, smallest(members)]))
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

/** A text that sorts as judgements on one pair count; the last parts only break ties of one instant. */
function rank({ by, at, verdict, score }: PairJudgement): string {
  return [by === 'PERSON' ? 1 : 0, at, verdict, score.toFixed(6)].join(' ')
}

function surestFirst(a: PairJudgement, b: PairJudgement): number {
  if (a.by !== b.by) return a.by === 'PERSON' ? -1 : 1
  // Of a person's judgements the latest holds; of a machine's the surest.
  if (a.by === 'PERSON' && a.at !== b.at) return a.at > b.at ? -1 : 1
  return b.score - a.score || (pairOf(a) < pairOf(b) ? -1 : 1)
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
