type Thing = Readonly<Record<string, unknown>>

/** What schema.org says about the page, as far as it says it. */
export type LinkedData = Readonly<{
  isLiveBlog: boolean
  headline: string | null
  datePublished: string | null
  publisher: string | null
  language: string | null
  url: string | null
  body: string | null
}>

const ARTICLE = /(?:Article|BlogPosting|Report|Review)$/
const MOST_THINGS = 500

/** Reads the page's JSON-LD blocks; a broken one is passed over, as browsers and searchers do. */
export function readLinkedData(document: Document): LinkedData {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')]
  const things = scripts.flatMap((script) => flatten(parse(script.textContent ?? '')))
  const article = things.find((thing) => typesOf(thing).some((type) => ARTICLE.test(type)))
  return {
    isLiveBlog: things.some((thing) => typesOf(thing).includes('LiveBlogPosting')),
    headline: wordsOf(article?.headline ?? article?.name),
    datePublished: wordsOf(article?.datePublished ?? article?.dateCreated),
    publisher: nameOf(article?.publisher) ?? nameOf(article?.sourceOrganization),
    language: nameOf(article?.inLanguage),
    url: wordsOf(article?.url) ?? idOf(article?.mainEntityOfPage),
    body: wordsOf(article?.articleBody)
  }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json.trim().replace(/^<!--|-->$|^\/\*.*?\*\/|\/\*.*?\*\/$/g, ''))
  } catch {
    return null
  }
}

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function flatten(value: unknown): Thing[] {
  const things: Thing[] = []
  const queue: unknown[] = [value]
  while (queue.length > 0 && things.length < MOST_THINGS) {
    const next = queue.shift()
    if (Array.isArray(next)) queue.push(...next.slice(0, MOST_THINGS))
    else if (isThing(next)) {
      things.push(next)
      queue.push(next['@graph'], next.mainEntity)
    }
  }
  return things
}

const typesOf = (thing: Thing): string[] =>
  [thing['@type']].flat().filter((type) => typeof type === 'string')

const wordsOf = (value: unknown): string | null => {
  const first = Array.isArray(value) ? (value as unknown[])[0] : value
  return typeof first === 'string' && first.trim() !== '' ? first.trim() : null
}
const nameOf = (value: unknown): string | null => {
  const first = Array.isArray(value) ? (value as unknown[])[0] : value
  return isThing(first) ? wordsOf(first.name ?? first.alternateName) : wordsOf(first)
}
const idOf = (value: unknown): string | null =>
  isThing(value) ? wordsOf(value['@id']) : wordsOf(value)
