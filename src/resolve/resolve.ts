import type { Identities, Identity } from '../graph/identities.ts'
import { idOf, type IdKind } from '../map/ids.ts'
import { baseLabelOf, ID_KIND_OF_KIND, KIND_OF_TYPE } from '../map/labels.ts'
import type { Entity, Facts, Mention } from '../model.ts'
import { countryOf, mentionKey, namedId } from './naturalKeys.ts'

/**
 * Says which node of the graph each key of the Facts stands for, by deterministic evidence alone:
 * what has the same natural key is the same, within a document and across documents. A document's
 * Facts decide its identities and nothing else does, so the order of loading cannot matter.
 * Judgements on pairs of these nodes, once there are any, join here.
 */
export function resolve(facts: Facts): Identities {
  const document = facts.document.id
  const unnamedId = makeUnnamedIds(document)
  const identities = new Map<string, Identity>([
    [
      'document',
      { id: document, told: document, kind: 'Document', label: 'Document', country: null }
    ]
  ])
  for (const entity of facts.entities) {
    identities.set(entity.key, identityOf(entity, unnamedId))
  }
  for (const { key, mentions } of facts.events) {
    const id = unnamedId('event', mentions)
    identities.set(key, { id, told: id, kind: 'Event', label: 'Event', country: null })
  }
  return identities
}

type UnnamedIds = (kind: IdKind, mentions: readonly Mention[]) => string

function identityOf(entity: Entity, unnamedId: UnnamedIds): Identity {
  const kind = KIND_OF_TYPE[entity.type]
  const country = countryOf(entity)
  const id = namedId(entity, country) ?? unnamedId(ID_KIND_OF_KIND[kind], entity.mentions)
  return {
    id,
    told: id,
    kind,
    label: baseLabelOf(kind),
    country: kind === 'Country' && country ? { ...country, id } : country
  }
}

/**
 * Several things may be first mentioned by the same words ("both attacks"); they stay several, told
 * apart by their order.
 */
function makeUnnamedIds(document: string): UnnamedIds {
  const seen = new Map<string, number>()
  return (kind, mentions) => {
    const key = mentionKey(document, mentions)
    const text = JSON.stringify([kind, ...key])
    const earlier = seen.get(text) ?? 0
    seen.set(text, earlier + 1)
    return idOf(kind, earlier === 0 ? key : [...key, earlier])
  }
}
