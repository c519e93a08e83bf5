import { DOMParser, parseHTML } from 'linkedom'

/** Parses a page, or a piece of one. */
export const parsePage = (html: string): Document => parseHTML(wrapped(html)).document

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
