import { DOMParser, parseHTML } from 'linkedom'

/** Parses a page, or a piece of one. */
export function parsePage(html: string): Document {
  const { document } = parseHTML(wrapped(html))
  if (rootOf(document)) return document
  // Its only "<html>" stood in a comment or in another element's attribute.
  return parseHTML(`<html><body>${html}</body></html>`).document
}

/** Parses XML; null where there is no outermost element. */
export function parseXml(xml: string): Element | null {
  const document = new DOMParser().parseFromString(xml, 'text/xml')
  return rootOf(document)
}

const rootOf = ({ children }: Readonly<{ children: Iterable<Element> }>): Element | null =>
  [...children][0] ?? null

/** The parser needs the outermost elements that HTML allows to leave out. */
const wrapped = (html: string): string => {
  if (/<html[\s>]/i.test(html)) return html
  return /<body[\s>]/i.test(html) ? `<html>${html}</html>` : `<html><body>${html}</body></html>`
}
