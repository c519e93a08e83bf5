import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { keyOf } from '../../src/extract/lexicon/nameIndex.ts'
import { nameLexicon } from '../../src/extract/lexicon/loadNames.ts'
import { nameWords } from '../../src/extract/lexicon/nameWords.ts'
import { beginOf, OUTSIDE } from '../../src/extract/tagger/tags.ts'
import type { NameClass } from '../../src/extract/tagger/tags.ts'
import { tokenize } from '../../src/extract/tokenize.ts'
import { cutParagraphs, cutSentences } from '../../src/extract/sentences.ts'

/** Words with the number of the right tag of each; `group` is the document, for cross-validation. */
export type TaggedSentence = Readonly<{
  words: readonly string[]
  tags: Uint8Array
  group: string
  source?: string
}>

const CLASS_OF_LABEL: Readonly<Record<string, NameClass>> = {
  per: 'PER',
  org: 'ORG',
  geo: 'LOC',
  gpe: 'NORP',
  PER: 'PER',
  ORG: 'ORG',
  LOC: 'LOC',
  Person: 'PER',
  Organisation: 'ORG',
  Location: 'LOC',
  Nationality: 'NORP'
}

export function readLines<T>(path: string): T[] {
  if (!existsSync(path)) {
    console.error(`${path}: no such file; give the folder of the corpus as the first argument`)
    process.exit(1)
  }
  const bytes = readFileSync(path)
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)
}

type ColumnSentence = { tokens: string[]; tags: string[] }

/** Sentences as rows of tokens and B-/I- tags (GMB, WikiGold). */
export function readColumns(path: string, group: string): TaggedSentence[] {
  return readLines<ColumnSentence>(path).map(({ tokens, tags: labels }) => {
    const tags = new Uint8Array(tokens.length)
    for (let from = 0; from < tokens.length;) {
      const label = labels[from] ?? 'O'
      let to = from + 1
      while (to < tokens.length && labels[to] === `I-${label.slice(2)}`) to++
      const name = label === 'O' ? undefined : classOf(label.slice(2), tokens.slice(from, to))
      if (name) mark(tags, tokens, from, to, name)
      from = to
    }
    return { words: tokens, tags, group }
  })
}

function classOf(label: string, words: readonly string[]): NameClass | undefined {
  if (label !== 'MISC') return CLASS_OF_LABEL[label]
  const hits = nameLexicon().names.hits.get(keyOf(words.join(' ')))
  return hits?.[0]?.form === 'DEMONYM' ? 'NORP' : undefined
}

const LEADING =
  /^(?:prime|vice|foreign|former|deputy|the|defen[cs]e|interior|first|lady|chief|senior|acting|of|for|and|u\.s\.|secretary-general|secretary|state)$/i

/** Titles that the texts count as part of a person stand outside here. */
function mark(
  tags: Uint8Array,
  words: readonly string[],
  first: number,
  to: number,
  name: NameClass
): void {
  const { personTitles } = nameWords()
  let from = first
  if (name === 'PER') {
    const isTitle = (word: string) => personTitles.has(word.toLowerCase().replace(/\.$/, ''))
    let title = -1
    for (let i = from; i < to && (isTitle(words[i]!) || LEADING.test(words[i]!)); i++)
      if (isTitle(words[i]!)) title = i
    from = title >= 0 ? title + 1 : from
  }
  if (from >= to) return
  tags[from] = beginOf(name)
  tags.fill(beginOf(name) + 1, from + 1, to)
}

type Re3dDocument = {
  id: string
  source: string
  text: string
  entities: { type: string; begin: number; end: number; value: string; confidence: number }[]
}

/** Parts of re3d in the public domain or under the Open Government Licence; weights may be made of these. */
const FREE_SOURCES = new Set(['US State Department', 'CENTCOM', 'UK Government'])

export const isFree = (sentence: TaggedSentence): boolean =>
  sentence.source === undefined || FREE_SOURCES.has(sentence.source)

/** The re3d texts cut by our own tokenizer; spans without a capital are descriptions, not names. */
export function readRe3d(path: string): TaggedSentence[] {
  return readLines<Re3dDocument>(path).flatMap(({ id, source, text, entities }) => {
    const spans = entities
      .filter((e) => e.confidence >= 0.5 && CLASS_OF_LABEL[e.type] && isName(e.value))
      .sort((a, b) => b.end - b.begin - (a.end - a.begin))
    return cutParagraphs(text, { start: 0, end: text.length })
      .flatMap((paragraph) => cutSentences(tokenize(text, paragraph)))
      .map((tokens) => {
        const words = tokens.map((t) => t.text)
        const tags = new Uint8Array(tokens.length)
        for (const span of spans) {
          const from = tokens.findIndex((t) => t.end > span.begin)
          const to = tokens.findIndex((t) => t.start >= span.end)
          const end = to < 0 ? tokens.length : to
          if (from < 0 || (tokens[from]?.start ?? 0) >= span.end) continue
          if (tags.subarray(from, end).some((tag) => tag !== OUTSIDE)) continue
          const begin = words[from]?.toLowerCase() === 'the' && end - from > 1 ? from + 1 : from
          mark(tags, words, begin, end, CLASS_OF_LABEL[span.type] ?? 'ORG')
        }
        return { words, tags, group: id, source }
      })
  })
}

/** Part K of N ("0/3"), or all but it: documents whose number in the file gives K when divided by N. */
export function partOf(
  sentences: readonly TaggedSentence[],
  part: string | undefined,
  which: 'only' | 'all but'
): TaggedSentence[] {
  if (!part) return [...sentences]
  const [k, n] = part.split('/').map(Number)
  const ids = [...new Set(sentences.map((s) => s.group))]
  return sentences.filter((s) => (ids.indexOf(s.group) % (n ?? 1) === k) === (which === 'only'))
}

const isName = (words: string): boolean =>
  words
    .split(/\s+/)
    .some((word, i) => /^(?:al-)?\p{Lu}/u.test(word) && !(i === 0 && /^the$/i.test(word)))
