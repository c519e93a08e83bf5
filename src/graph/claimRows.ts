import type { Claimant, Facts, Span } from '../model.ts'
import { quoteId, type IdentifiedClaim } from './claimIds.ts'
import type { Identities, Identity } from './identities.ts'
import { sortKey } from './key.ts'
import { identityOf } from './mentioned.ts'
import { inDocument, quoteRow } from './quoteRows.ts'
import type { EdgeRow, GraphRows, NodeRow } from './rows.ts'
import { timeProperties } from './time.ts'

type Source = Readonly<{ facts: Facts; text: string; identities: Identities; recordedAt: string }>

/** The claims with their quotes and speakers; `edgeOfClaim` says by id which edge each supports. */
export function claimRows(
  claims: readonly IdentifiedClaim[],
  edgeOfClaim: ReadonlyMap<string, string>,
  source: Source
): GraphRows {
  const { facts, text, identities } = source
  const document = facts.document.id
  const quotes = new Map<string, Span>(
    claims.flatMap(({ claim }) => claim.quotes.map((quote) => [quoteId(document, quote), quote]))
  )
  return {
    nodes: [
      ...[...quotes.values()].map((quote) => quoteRow(document, text, quote)),
      ...claims.map((claim) => claimRow(claim, edgeOfClaim.get(claim.id) ?? null, source))
    ],
    edges: [
      ...[...quotes.values()].map((quote) => inDocument(document, quote)),
      ...claims.flatMap((claim) => [
        ...quoteEdges(claim, document),
        ...roleEdges(claim, identities),
        ...speakerEdges(claim, source)
      ])
    ]
  }
}

function claimRow(
  { id, claim, subject, object, toldSubject, toldObject }: IdentifiedClaim,
  edge: string | null,
  { facts, recordedAt }: Source
): NodeRow {
  const { quantity } = claim
  return {
    labels: ['Claim'],
    properties: {
      id,
      kind: 'Claim',
      key: sortKey(recordedAt, id),
      predicate: claim.predicate,
      subject,
      object,
      toldSubject: toldSubject === subject ? null : toldSubject,
      toldObject: toldObject === object ? null : toldObject,
      document: facts.document.id,
      edge,
      comparator: quantity?.comparator ?? null,
      value: quantity?.value ?? null,
      low: quantity?.low ?? null,
      high: quantity?.high ?? null,
      ...timeProperties('time', claim.time),
      polarity: claim.polarity,
      epistemic: claim.epistemic,
      attribution: claim.attribution,
      derivation: claim.derivation,
      scope: claim.scope,
      trend: claim.trend ?? null,
      offset: claim.offset ?? null,
      confidence: claim.confidence,
      extractor: claim.extractor,
      recordedAt,
      retractedAt: null
    }
  }
}

const endOf = ({ label, id }: Identity) => ({ label, id })
const claimEnd = ({ id }: IdentifiedClaim) => ({ label: 'Claim', id })

function quoteEdges(claim: IdentifiedClaim, document: string): readonly EdgeRow[] {
  return claim.claim.quotes.map((quote, position) => ({
    type: 'QUOTES',
    from: claimEnd(claim),
    to: { label: 'Quote', id: quoteId(document, quote) },
    properties: { position }
  }))
}

function roleEdges(claim: IdentifiedClaim, identities: Identities): readonly EdgeRow[] {
  const { subject, object } = claim.claim
  const ends = [
    ['SUBJECT', subject],
    ['OBJECT', object]
  ] as const
  return ends.flatMap(([type, key]) => {
    if (key === null) return []
    const to = endOf(identityOf(identities, key))
    return [{ type, from: claimEnd(claim), to, properties: {} }]
  })
}

function speakerEdges(claim: IdentifiedClaim, source: Source): readonly EdgeRow[] {
  const key = sortKey(source.recordedAt, claim.id)
  return claim.claim.claimants.map((claimant: Claimant, position) => {
    const speaker = identityOf(source.identities, claimant.entity)
    const { cue, start, end, depth = position, saidAt } = claimant
    return {
      type: 'SAID_BY',
      from: claimEnd(claim),
      to: endOf(speaker),
      properties: {
        position,
        depth,
        cue,
        start,
        end,
        entity: speaker.id,
        toldEntity: speaker.told === speaker.id ? null : speaker.told,
        key,
        ...timeProperties('saidAt', saidAt)
      }
    }
  })
}
