import { TEXT_INDEXES, type Read, type Seek, type TextIndex } from '../../map/textIndexes.ts'
import type { Row } from '../../model.ts'
import { compare, type Run } from '../edges.ts'
import { CALLED, calledSo } from './calledSo.ts'
import { readQuestion, type Question } from './question.ts'
import { round, scoreOf } from './score.ts'
import { checkRead, statementsAsOf } from './then.ts'

/** A passage that a claim rests on; `start` and `end` are places in the document's text. */
export type FoundPassage = Readonly<{
  exact: string
  prefix: string
  suffix: string
  start: number
  end: number
  document: string
}>
/** `key` begins with the score: the greatest is the best, and the cursor. */
export type Hit = Readonly<{ id: string; key: string; score: number; passage: FoundPassage | null }>
export type FoundHits = Readonly<{
  question: Question
  page: readonly Hit[]
  total: number
  hasNext: boolean
  hasPrevious: boolean
}>

/** `labels`: what is searched, null for everything. `after`: a key. */
export type TextSearchAsked = Readonly<{
  text: string
  labels: readonly string[] | null
  first: number
  after: string | null
  /** An instant: what was recorded then is searched. */
  asOf: string | null
}>

/** Hits of one label. */
export const MOST_HITS = 500
/** Digits before the point of a score in a key. */
const KEY_LENGTH = 8
/** What stands for many, as "security sources" does, comes behind what has the name. */
const WITHOUT_NAME = 0.8
/** What is called so comes before what is said of it in these words alone. */
const OF_PASSAGE = 0.75
/** What is told of by ten times as many documents comes before what fits by a tenth better. */
const WEIGHT_OF_DOCUMENTS = 0.1

/** Hits among what holds all words of the text, the best first, by a few statements for each label. */
export async function textSearch(
  run: Run,
  seek: Seek,
  { text, labels, first, after, asOf }: TextSearchAsked
): Promise<FoundHits> {
  const question = readQuestion(text)
  const hits = new Map<string, Hit>()
  const searched = TEXT_INDEXES.filter(({ label }) => labels === null || labels.includes(label))
  for (const index of question.words.length === 0 ? [] : searched) {
    const [least = 0] = index.beginnings
    for (const row of await candidates(run, seek, index, { words: question.words, text, asOf })) {
      const hit =
        index.label === 'Quote' ? claimHit(question, row, least) : thingHit(question, row, least)
      if (hit && hit.key > (hits.get(hit.id)?.key ?? '')) hits.set(hit.id, hit)
    }
  }
  const all = [...hits.values()].toSorted((a, b) => compare(b.key, a.key))
  const rest = after === null ? all : all.filter(({ key }) => key < after)
  const page = rest.slice(0, first)
  return {
    question,
    page,
    total: all.length,
    hasNext: page.length < rest.length,
    hasPrevious: after !== null
  }
}

async function candidates(
  run: Run,
  seek: Seek,
  index: TextIndex,
  { words, text, asOf }: Readonly<{ words: readonly string[]; text: string; asOf: string | null }>
): Promise<readonly Row[]> {
  if (asOf === null) {
    const read = index.label === 'Quote' ? CLAIMS : readOfThings(index)
    const found = await seek(index, words, MOST_HITS, read)
    if (found.length < MOST_HITS || !CALLED.has(index.label)) return found
    return [...found, ...(await run(calledSo(index, text, read)))]
  }
  const rows: Row[] = []
  for (const statement of statementsAsOf(index, words, asOf)) {
    const found = await run(statement)
    checkRead(found)
    rows.push(...found)
  }
  return rows
}

function readOfThings({ properties }: TextIndex): Read {
  const texts = properties.map((name) => `n.${name}`).join(', ')
  return { before: '', columns: `n.id, n.documents, n.named, ${texts}` }
}

function thingHit(
  question: Question,
  [id, documents, named, ...texts]: Row,
  least: number
): Hit | null {
  const fits = scoreOf(
    question,
    texts.flat().filter((text) => typeof text === 'string'),
    least
  )
  if (fits === null) return null
  const weight = 1 + WEIGHT_OF_DOCUMENTS * Math.log10(Math.max(1, Number(documents ?? 1)))
  return hitOf(String(id), fits * weight * (named === false ? WITHOUT_NAME : 1), null)
}

/** Of the live claims that rest on a passage the surest; a claim may rest on several. */
const CLAIMS: Read = {
  before:
    'CALL (n) { MATCH (n)<-[:QUOTES]-(c:Claim) WHERE c.retractedAt IS NULL ' +
    'WITH c.id AS id, c.confidence AS confidence ORDER BY confidence DESC, id LIMIT 1 RETURN id } ',
  columns: 'id, n.exact, n.prefix, n.suffix, n.start, n.end, n.document'
}

function claimHit(question: Question, row: Row, least: number): Hit | null {
  const [id, exact, prefix, suffix, start, end, document] = row
  const score = scoreOf(question, [String(exact)], least)
  if (score === null) return null
  const passage = { exact, prefix, suffix, start, end, document } as FoundPassage
  return hitOf(String(id), score * OF_PASSAGE, passage)
}

function hitOf(id: string, exactScore: number, passage: FoundPassage | null): Hit {
  const score = round(exactScore)
  return { id, key: `${score.toFixed(4).padStart(KEY_LENGTH, '0')}!${id}`, score, passage }
}
