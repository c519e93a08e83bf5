/** Elements whose words are no part of what an article tells. */
const SKIPPED = new Set(
  'script style noscript template iframe object embed svg math canvas video audio picture figure figcaption nav aside form button input select textarea label dialog menu footer'.split(
    ' '
  )
)
const BLOCKS = new Set(
  'address article blockquote body center dd details div dl dt fieldset h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' '
  )
)
const ELEMENT = 1
const TEXT = 3
/** A block that is nearly all link and no sentence leads to another story. */
const LINK_SHARE = 0.8
const LONGEST_LINK_BLOCK = 200

type Block = { words: string; linked: number }

/** The paragraphs under an element, in page order, blanks collapsed; furniture by markup is left out. */
export function paragraphsOf(root: Node): readonly string[] {
  const blocks: Block[] = [{ words: '', linked: 0 }]
  const open = (): void => void blocks.push({ words: '', linked: 0 })
  let linkDepth = 0
  // A stack of our own: pages nest deeper than calls may.
  const stack: (Node | (() => void))[] = [root]
  for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
    if (typeof item === 'function') item()
    else if (item.nodeType === TEXT) add(blocks, item.nodeValue ?? '', linkDepth > 0)
    else if (item.nodeType === ELEMENT) {
      const element = item as Element
      const tag = element.localName.toLowerCase()
      if (tag === 'br') add(blocks, '\n', false)
      if (element !== root && isSkipped(element, tag)) continue
      if (BLOCKS.has(tag)) {
        open()
        stack.push(open)
      }
      if (tag === 'a') {
        linkDepth++
        stack.push(() => void linkDepth--)
      }
      for (let child = element.lastChild; child; child = child.previousSibling) stack.push(child)
    }
  }
  return blocks.filter(isProse).flatMap(({ words }) => splitAtBreaks(words))
}

function add(blocks: Block[], words: string, isLinked: boolean): void {
  const block = blocks.at(-1)
  if (!block) return
  block.words += words === '\n' ? '\n' : words.replace(/\s+/g, ' ')
  if (isLinked) block.linked += words.trim().length
}

const isSkipped = (element: Element, tag: string): boolean =>
  SKIPPED.has(tag) ||
  element.hasAttribute('hidden') ||
  element.getAttribute('aria-hidden') === 'true' ||
  /display:\s*none|visibility:\s*hidden/i.test(element.getAttribute('style') ?? '')

function isProse({ words, linked }: Block): boolean {
  const trimmed = words.trim()
  if (trimmed.length > LONGEST_LINK_BLOCK || /[.!?]["”’)]?$/.test(trimmed)) return true
  return trimmed !== '' && linked < LINK_SHARE * trimmed.length
}

/** Two breaks in a row part paragraphs; one is a blank. */
const splitAtBreaks = (words: string): string[] =>
  words
    .split(/\n\s*\n/)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
