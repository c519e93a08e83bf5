import { beginningOf } from '../map/words.ts'
import {
  heldAs,
  TEXT_INDEXES,
  textIndexName,
  WORDS,
  type Read,
  type Seek,
  type TextIndex
} from '../map/textIndexes.ts'
import type { Row, Statement } from '../model.ts'
import { StoreError } from './error.ts'
import type { Dialect } from './store.ts'

type Run = (statement: Statement) => Promise<readonly Row[]>

/**
 * Several questions of one text that go together: the statement answers with one row `[i, [rows]]` for
 * each of `$batch`, whose items hold the parameters.
 */
export type Together = Readonly<{
  batch: Readonly<{ cypher: string; shared: ReadonlySet<string> }>
}>
/** The one row of a statement that may be asked together with others. */
type RunTogether = (together: Together, statement: Statement) => Promise<Row>

/** How words are sought in a store of this dialect; `run` is for what has to be known before. */
export function seekIn(dialect: Dialect, run: Run, runTogether: RunTogether): Seek {
  return dialect === 'neo4j'
    ? (...asked) => seekNeo4j(runTogether, ...asked)
    : (...asked) => seekEmbedded(run, ...asked)
}

async function seekNeo4j(
  runTogether: RunTogether,
  index: TextIndex,
  words: readonly string[],
  most: number,
  read: Read
): Promise<readonly Row[]> {
  const { cypher, together } = neo4jTexts(textIndexName(index.label), read)
  const query = words.flatMap((word) => {
    const [needed = word, ...better] = termsOf(index, word)
    return [`+${needed}`, ...better]
  })
  const held = words.map((word) => heldAs(index, word))
  const parameters = { query: query.join(' '), most, held }
  const [rows] = await runTogether(together, { cypher, parameters })
  return rows as readonly Row[]
}

const texts = new Map<string, Readonly<{ cypher: string; together: Together }>>()

/** Made once for each index and what is read: its executions are known by it. */
function neo4jTexts(indexName: string, { before, columns }: Read) {
  const key = [indexName, before, columns].join('\n')
  const known = texts.get(key)
  if (known) return known
  // Words hold letters and digits only, so none of them is a sign of the query language.
  const rowsOf = (values: string) =>
    `CALL db.index.fulltext.queryNodes('${indexName}', ${values}query, {limit: toInteger(${values}most)}) YIELD node AS n ` +
    `WITH n WHERE all(word IN ${values}held WHERE n.${WORDS} CONTAINS word) ${before}RETURN collect([${columns}])`
  const made = {
    cypher: `${rowsOf('$')} AS rows`,
    together: {
      batch: {
        cypher: `UNWIND range(0, size($batch) - 1) AS i WITH i, $batch[i] AS p CALL (p) { ${rowsOf('p.')} AS rows } RETURN i, [rows] AS r`,
        shared: new Set<string>()
      }
    }
  }
  texts.set(key, made)
  return made
}

/**
 * This engine finds what holds any of the words, the most telling first. So what holds the rarest
 * of them is looked through for the others, or if none is rare, what the engine puts first.
 */
async function seekEmbedded(
  run: Run,
  index: TextIndex,
  words: readonly string[],
  most: number,
  { before, columns }: Read
): Promise<readonly Row[]> {
  const call = `CALL grafeo.search.text('${index.label}', '${WORDS}', $query, $most) YIELD node_id`
  const limit = words.length === 1 ? most : most * LOOKED_THROUGH
  let query: readonly string[] = words.flatMap((word) => termsOf(index, word))
  let least = limit
  for (const word of words.length === 1 ? [] : words) {
    const terms = termsOf(index, word)
    const parameters = { query: terms.join(' '), most: limit }
    const [[count] = []] = await run({ cypher: `${call} RETURN count(*)`, parameters })
    if (Number(count) >= least) continue
    query = terms
    least = Number(count)
  }
  const held = heldText(index, words)
  return run({
    cypher: `${call} MATCH (n:${index.label}) WHERE id(n) = node_id AND ${held.condition} WITH n LIMIT ${most} ${before}RETURN ${columns}`,
    parameters: { query: query.join(' '), most: limit, ...held.parameters }
  })
}

/** How many times as many nodes as are wanted are looked through. */
const LOOKED_THROUGH = 4

/** What the index holds of the word: the longest of the beginnings, and itself, which fits better. */
function termsOf({ beginnings }: TextIndex, word: string): readonly string[] {
  const held = beginnings.map((length) => beginningOf(word, length))
  const longest = held.findLast((one, at) => [...one].length === beginnings[at])
  return longest === undefined || longest === word ? [word] : [longest, word]
}

/** An index knows beginnings of some lengths; the property has the words themselves. */
function heldText(index: TextIndex, words: readonly string[]) {
  return {
    condition: words.map((_, at) => `n.${WORDS} CONTAINS $word${at}`).join(' AND '),
    parameters: Object.fromEntries(words.map((word, at) => [`word${at}`, heldAs(index, word)]))
  }
}

// ── making the indexes ──────────────────────────────────────────────────────────────────────

/** Words come folded and parted by spaces: an analyzer has nothing left to do. */
export function neo4jTextIndexes(): readonly Readonly<{ name: string; text: string }>[] {
  return TEXT_INDEXES.map(({ label }) => {
    const name = textIndexName(label)
    const options = "OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}"
    const text = `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR (x:${label}) ON EACH [x.${WORDS}] ${options}`
    return { name, text }
  })
}

/** The same for the embedded engine, which makes them by a call of its own. */
export const EMBEDDED_TEXT_OPTIONS = { tokenizer: 'standard', stopWords: [] }

/** Of the embedded engine's, which no list of it names: those of which it says that they are not there. */
export async function missingEmbeddedTextIndexes(run: Run): Promise<readonly TextIndex[]> {
  const missing: TextIndex[] = []
  for (const index of TEXT_INDEXES) {
    const cypher = `CALL grafeo.search.text('${index.label}', '${WORDS}', 'any', 1) YIELD node_id RETURN node_id`
    try {
      await run({ cypher, parameters: {} })
    } catch (error) {
      if (!(error instanceof StoreError) || error.code !== 'STORE_STATEMENT') throw error
      missing.push(index)
    }
  }
  return missing
}
