import { fold } from '../map/fold.ts'
import type { Facts } from '../model.ts'
import type { Identities } from './identities.ts'
import { sortKey } from './key.ts'
import type { NodeRow, Properties } from './rows.ts'

/** A document that comes again after it was retracted is as if it had never been. */
const LIVE: Properties = { retractedAt: null, retractionReason: null }

/** The document itself; `recordedAt` is an instant, as text. */
export function documentRow(
  { document }: Facts,
  text: string,
  identities: Identities,
  recordedAt: string
): NodeRow {
  const { id, title, publisher, publishedAt } = document
  const mainEvent = document.mainEvent ? identities.get(document.mainEvent) : undefined
  return {
    labels: ['Document'],
    properties: {
      id,
      kind: 'Document',
      key: sortKey(publishedAt.value, id),
      recordedKey: sortKey(recordedAt, id),
      title,
      titleFolded: title === null ? null : fold(title),
      url: document.url,
      publisher,
      publisherFolded: publisher === null ? null : fold(publisher),
      language: document.language,
      publishedAt: publishedAt.value,
      publishedAtPrecision: publishedAt.precision,
      publishedAtOrigin: publishedAt.origin,
      originalSource: document.originalSource ?? null,
      mainEvent: mainEvent?.id ?? null,
      toldMainEvent: mainEvent && mainEvent.told !== mainEvent.id ? mainEvent.told : null,
      text,
      sections: document.sections.map(({ kind, start, end }) => `${kind} ${start} ${end}`),
      // Its own, until it is found to be taken from where others are (identity/lineage.ts).
      lineage: id,
      recordedAt,
      ...LIVE
    }
  }
}
