import type { Range } from '../model.ts'
import { ABBREVIATIONS, CAPITALISED_ABBREVIATIONS } from './abbreviations.ts'
import type { Token } from './view.ts'

const APOSTROPHE = "['’ʼ‘`]"
const WORD = String.raw`\p{L}[\p{L}\p{M}\p{N}]*`

/** In order: the first that fits wins. Repetitions that may fail late are bounded, so a scan is linear. */
const TOKEN = new RegExp(
  [
    String.raw`(?:https?:\/\/|www\.)[^\s<>"“”()\[\]]{1,2000}`,
    String.raw`[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}`,
    String.raw`[A-Za-z0-9-]{2,63}\.(?:com|org|net|co\.[a-z]{2}|info|gov)(?![\p{L}\p{N}.-])`,
    String.raw`(?:\p{L}\.){2,8}(?:-(?:\p{Lu}\.){2,8}|-\p{L}+)*(?:\p{Lu}(?!\p{L}))?`,
    String.raw`\p{Lu}{1,6}-(?:\p{Lu}\.){2,8}`,
    String.raw`\p{Lu}\.\p{Lu}(?![\p{L}.])`,
    String.raw`\d{4}-\d{2}-\d{2}(?!\d)`,
    String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?(?:-\p{L}[\p{L}\p{M}]*)*(?![\p{L}\d])`,
    String.raw`\d+(?:[.:/]\d+)*\p{L}*(?:-\p{L}[\p{L}\p{M}]*)*`,
    `${WORD}(?:(?:${APOSTROPHE}|[-‐‑])[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*|&(?=\\p{Lu})${WORD})*`,
    String.raw`\.{3,}|-{2,}|={2,}|''|` + '``',
    String.raw`[^\s\u200B\uFEFF]`
  ].join('|'),
  'uy'
)
const BLANK = /[\s\u200B\uFEFF]+/uy
const CLITIC = /^(.+?)(['’](?:s|S|re|RE|ve|VE|ll|LL|d|D|m|M))$/u
const NEGATION = /^(.+)(n['’]t|N['’]T)$/u
/** A full stop or heading lost its blank: "insurgentsRussia", "SyriaThe". */
const SENTENCE_STARTS =
  'The|This|That|These|Those|There|Then|In|On|At|A|An|As|If|He|She|It|They|We|You|His|Her|Their|Its|But|And|So|By|For|From|With|When|While|After|Before|Since|During|One|Two|Three|Four|Five|Six|Some|Many|Most|More|All|No|Not|Police|Officials|According|Also|However|Meanwhile|Video|Read|Watch|Image|Photo|File'
const GLUED = new RegExp(
  String.raw`^(?:(\p{Ll}{4,})(?=\p{Lu}\p{Ll}{2})|(\p{Lu}\p{Ll}{3,})(?=(?:${SENTENCE_STARTS})$))`,
  'u'
)
/** What is longer is no word of any language but data; later steps look at each word many times. */
const LONGEST_WORD = 400
/** No token needs to be looked at further than this, however long the run of letters it begins. */
const WINDOW = 4096
const TRAILING = /[.,;:!?'’)\]}]+$/

/** Words, numbers and marks of a range of the text, with their places; blanks lie between tokens. */
export function tokenize(text: string, { start, end }: Range): Token[] {
  const tokens: Token[] = []
  const add = (from: number, to: number) =>
    void tokens.push({ start: from, end: to, text: text.slice(from, to) })
  let at = start
  let windowAt = start
  let window = text.slice(start, start + 2 * WINDOW)
  while (at < end) {
    BLANK.lastIndex = at
    if (BLANK.test(text)) at = BLANK.lastIndex
    if (at >= end) break
    if (at >= windowAt + WINDOW) window = text.slice((windowAt = at), at + 2 * WINDOW)
    TOKEN.lastIndex = at - windowAt
    const word = cut(TOKEN.exec(window)?.[0].slice(0, end - at) ?? text.charAt(at))
    at += addWord(text, at, word, add)
  }
  return tokens
}

/** Addresses stay whole; others are never cut between the two units of one character. */
const cut = (word: string): string =>
  word.length <= LONGEST_WORD || ADDRESS.test(word)
    ? word
    : word.slice(0, LONGEST_WORD).replace(/[\uD800-\uDBFF]$/, '')
const ADDRESS = /^(?:https?:|www\.)/

/** Adds the one to three tokens that a match is made of; gives the length that they cover. */
function addWord(
  text: string,
  at: number,
  word: string,
  add: (from: number, to: number) => void
): number {
  if (ADDRESS.test(word)) {
    const length = word.replace(TRAILING, '').length
    add(at, at + length)
    return length
  }
  const glued = GLUED.exec(word)
  if (glued) {
    const length = glued[0].length
    add(at, at + length)
    return length
  }
  const parts = NEGATION.exec(word) ?? CLITIC.exec(word)
  if (parts?.[1] && word.length < 64) {
    add(at, at + parts[1].length)
    add(at + parts[1].length, at + word.length)
    return word.length
  }
  const length = word.length + (takesFullStop(text, at, word) ? 1 : 0)
  add(at, at + length)
  return length
}

/** "Mr.", "Sept.", "J.": the mark belongs to the word; "No." only before a number. */
function takesFullStop(text: string, at: number, word: string): boolean {
  const end = at + word.length
  if (text[end] !== '.' || text[end + 1] === '.') return false
  if (/^\p{Lu}$/u.test(word)) return /^\.[\s\p{Lu}]/u.test(text.slice(end, end + 2))
  const lower = word.toLowerCase()
  if (lower === 'no' || lower === 'nos') return /^\.\s?\d/.test(text.slice(end, end + 3))
  return (
    ABBREVIATIONS.has(lower) ||
    (/^\p{Lu}\p{Ll}+$/u.test(word) && CAPITALISED_ABBREVIATIONS.has(lower))
  )
}
