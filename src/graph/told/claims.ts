import type { Claim, Claimant, FactsDocument, Predicate, Quantity, Span } from '../../model.ts'
import type { Properties } from '../rows.ts'
import type { Source } from './source.ts'
import { toldTime } from './time.ts'

/** The inverse of claimRows: the claims in the order of their words, then of their ids. */
export function toldClaims(
  { claims, quotes, speakers }: Source,
  document: FactsDocument
): readonly Claim[] {
  const { text = '' } = document
  return claims
    .map((properties) => {
      const id = String(properties.id)
      const words = (quotes.get(id) ?? []).map(({ start, end }): Span => {
        return { start, end, exact: text.slice(start, end) }
      })
      const said = (speakers.get(id) ?? []).map((edge, position) => {
        return claimantOf(edge, position, document.id)
      })
      return claimOf(properties, words, said, document.id)
    })
    .sort(
      (a, b) =>
        firstStart(a) - firstStart(b) ||
        (a.quotes[0]?.end ?? 0) - (b.quotes[0]?.end ?? 0) ||
        (a.key < b.key ? -1 : 1)
    )
}

const firstStart = ({ quotes }: Claim): number => quotes[0]?.start ?? 0

function claimOf(
  claim: Properties,
  quotes: readonly Span[],
  claimants: readonly Claimant[],
  document: string
): Claim {
  const end = (id: Properties[string]) => (typeof id === 'string' ? keyOf(id, document) : null)
  return {
    key: String(claim.id),
    predicate: claim.predicate as Predicate,
    subject: end(claim.toldSubject ?? claim.subject ?? null),
    object: end(claim.toldObject ?? claim.object ?? null),
    quantity: quantityOf(claim),
    time: toldTime('time', claim, document),
    claimants,
    attribution: claim.attribution as Claim['attribution'],
    epistemic: claim.epistemic as Claim['epistemic'],
    polarity: claim.polarity as Claim['polarity'],
    derivation: claim.derivation as Claim['derivation'],
    scope: claim.scope as Claim['scope'],
    quotes,
    extractor: String(claim.extractor),
    confidence: Number(claim.confidence),
    ...(typeof claim.trend === 'string'
      ? { trend: claim.trend as NonNullable<Claim['trend']> }
      : {}),
    ...(typeof claim.offset === 'string' ? { offset: claim.offset } : {})
  }
}

const number = (value: Properties[string] | undefined): number | null =>
  typeof value === 'number' ? value : null

function quantityOf({ comparator, value, low, high }: Properties): Quantity | null {
  if (typeof comparator !== 'string') return null
  return {
    comparator: comparator as Quantity['comparator'],
    value: number(value),
    low: number(low),
    high: number(high)
  }
}

function claimantOf(edge: Properties, position: number, document: string): Claimant {
  const saidAt = toldTime('saidAt', edge, document)
  const depth = Number(edge.depth)
  return {
    entity: keyOf(String(edge.toldEntity ?? edge.entity), document),
    cue: String(edge.cue),
    start: Number(edge.start),
    end: Number(edge.end),
    ...(depth === position ? {} : { depth }),
    ...(saidAt === null ? {} : { saidAt })
  }
}

const keyOf = (id: string, document: string): string => (id === document ? 'document' : id)
