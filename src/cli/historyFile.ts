import { createInterface } from 'node:readline'
import { HISTORY_VERSION } from '../export/header.ts'
import { readHistoryLine, type HistoryLine } from '../export/history/line.ts'
import { readFacts, type FactsWithText } from '../facts/readFacts.ts'
import { refused, type ExportInput } from './exportFiles.ts'
import { refusalOf, type Refusal } from './refusal.ts'

/** A line of this kind. */
export type LineOf<Kind extends HistoryLine['kind']> = HistoryLine & Readonly<{ kind: Kind }>

/** What was recorded at one instant: a document, or something else, or judgements together. */
export type Entry = Readonly<{ place: string }> &
  Readonly<
    | { refused: Refusal }
    | { kind: 'document'; line: LineOf<'document'>; facts: FactsWithText }
    | { kind: 'judgements'; lines: readonly LineOf<'judgement'>[]; since: string }
    | { kind: 'other'; line: LineOf<'withdrawal'> | LineOf<'retraction'> }
  >

/** Judgements of one instant that make one entry at most. */
const TOGETHER = 500

/** The entries of a history in their order, lines that are none refused. */
export async function* readHistoryFile({
  place,
  header,
  open
}: ExportInput): AsyncGenerator<Entry> {
  if (header.version > HISTORY_VERSION) {
    const message = `is of version ${header.version}, and this griot reads up to ${HISTORY_VERSION}; update it`
    yield refused(place, 'EXPORT_VERSION', message)
    return
  }
  let [number, isWhole] = [0, false]
  let lines: LineOf<'judgement'>[] = []
  for await (const text of createInterface({ input: open(), crlfDelay: Infinity })) {
    number++
    if (number === 1 || text.trim() === '') continue
    const where = `${place}:${number}`
    const line = lineOf(text)
    const since = lines[0]?.since
    const isNext = line?.kind === 'judgement' && line.since === since && lines.length < TOGETHER
    if (since !== undefined && !isNext) {
      yield { place: where, kind: 'judgements', lines, since }
      lines = []
    }
    if (line?.kind === 'judgement') lines.push(line)
    else if (line?.kind === 'end') isWhole = line.lines === number - 2
    else yield line ? entryOf(line, text, where) : refused(where, 'EXPORT_INVALID', NO_LINE)
  }
  if (lines[0]) yield { place, kind: 'judgements', lines, since: lines[0].since }
  if (isWhole) return
  yield refused(place, 'EXPORT_INCOMPLETE', 'does not end as a history does; export it again')
}

const NO_LINE = 'is no line of a history; export it again'

function lineOf(text: string): HistoryLine | null {
  try {
    return readHistoryLine(text)
  } catch {
    return null
  }
}

function entryOf(
  line: LineOf<'document' | 'withdrawal' | 'retraction'>,
  text: string,
  place: string
): Entry {
  if (line.kind !== 'document') return { place, kind: 'other', line }
  try {
    return { place, kind: 'document', line, facts: readFacts(text, place) }
  } catch (error) {
    return { place, refused: refusalOf(place, error) }
  }
}
