import type { DateOrigin, FactsDocument, SectionKind } from '../../model.ts'
import type { Properties } from '../rows.ts'

/** The inverse of documentRow, the main event by its id. */
export function toldDocument(properties: Properties): FactsDocument & Readonly<{ text: string }> {
  const text = (name: string) => (properties[name] ?? null) as string | null
  const sections = Array.isArray(properties.sections) ? (properties.sections as string[]) : []
  const originalSource = text('originalSource')
  return {
    id: String(properties.id),
    title: text('title'),
    url: text('url'),
    publisher: text('publisher'),
    language: String(properties.language),
    publishedAt: {
      value: text('publishedAt'),
      precision: text('publishedAtPrecision') as 'DAY' | null,
      origin: properties.publishedAtOrigin as DateOrigin
    },
    sections: sections.map((section) => {
      const [kind, start, end] = section.split(' ')
      return { kind: kind as SectionKind, start: Number(start), end: Number(end) }
    }),
    mainEvent: text('toldMainEvent') ?? text('mainEvent'),
    ...(originalSource === null ? {} : { originalSource }),
    text: String(properties.text)
  }
}
