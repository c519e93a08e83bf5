import { contextOf } from '../map/passage.ts'
import type { Span } from '../model.ts'
import { quoteId } from './claimIds.ts'
import type { EdgeRow, NodeRow } from './rows.ts'

export function quoteRow(document: string, text: string, quote: Span): NodeRow {
  const { start, end, exact } = quote
  return {
    labels: ['Quote'],
    properties: {
      id: quoteId(document, quote),
      kind: 'Quote',
      exact,
      ...contextOf(text, start, end),
      start,
      end,
      document
    }
  }
}

export function inDocument(document: string, quote: Span): EdgeRow {
  return {
    type: 'IN',
    from: { label: 'Quote', id: quoteId(document, quote) },
    to: { label: 'Document', id: document },
    properties: {}
  }
}
