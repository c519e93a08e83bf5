import type { Span } from '../model.ts'
import { quoteId } from './claimIds.ts'
import type { EdgeRow, NodeRow } from './rows.ts'

/** Code units of context kept on either side of a quote. */
const CONTEXT = 32

export function quoteRow(document: string, text: string, quote: Span): NodeRow {
  const { start, end, exact } = quote
  return {
    labels: ['Quote'],
    properties: {
      id: quoteId(document, quote),
      kind: 'Quote',
      exact,
      prefix: text.slice(Math.max(0, start - CONTEXT), start).replace(/^[\uDC00-\uDFFF]/, ''),
      suffix: text.slice(end, end + CONTEXT).replace(/[\uD800-\uDBFF]$/, ''),
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
