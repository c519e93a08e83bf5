/**
 * Measures the tagger alone, without lists, rules and the document's own agreement:
 *
 *   npx tsx tools/tagger/evaluate.ts CORPUS [--weights FOLDER] [--part K/N]
 *
 * on ner/gmb_dev.jsonl.gz and on the re3d documents that `train.ts --leave-out K/N` left out
 * (without --part on all of them, which the shipped weights have seen). Spans overlap, class agrees.
 */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { NAME_CLASSES, classOf, isBegin, OUTSIDE } from '../../src/extract/tagger/tags.ts'
import type { NameClass } from '../../src/extract/tagger/tags.ts'
import { tagWith } from '../../src/extract/tagger/tagger.ts'
import { readWeights } from '../../src/extract/tagger/weights.ts'
import { partOf, readColumns, readRe3d } from './corpus.ts'
import type { TaggedSentence } from './corpus.ts'
import { inputOf } from './lessons.ts'

type Span = Readonly<{ from: number; to: number; class: NameClass }>

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    weights: { type: 'string', default: 'src/extract/tagger' },
    part: { type: 'string' }
  }
})
const [corpus] = positionals
if (!corpus) {
  console.error('usage: tsx tools/tagger/evaluate.ts CORPUS [--weights FOLDER] [--part K/N]')
  process.exit(2)
}
const sets = {
  gmb: readColumns(join(corpus, 'ner/gmb_dev.jsonl.gz'), 'gmb'),
  re3d: partOf(readRe3d(join(corpus, 're3d/re3d.jsonl')), values.part, 'only')
}
for (const kind of ['cased', 'caseless'] as const) {
  const weights = readWeights(pathToFileURL(join(values.weights, `${kind}.bin`)))
  for (const [set, sentences] of Object.entries(sets)) {
    const isCaseless = kind === 'caseless'
    const found = sentences.map(({ words }) =>
      tagWith(inputOf(words, isCaseless), isCaseless, weights)
    )
    console.log(`${kind} ${set}: ${report(sentences, found)}`)
  }
}

function report(sentences: readonly TaggedSentence[], found: readonly (readonly Span[])[]): string {
  const of = NAME_CLASSES.map((name) => {
    let [right, predicted, wanted] = [0, 0, 0]
    sentences.forEach(({ tags }, i) => {
      const want = spansOf(tags).filter((span) => span.class === name)
      const have = (found[i] ?? []).filter((span) => span.class === name)
      predicted += have.length
      wanted += want.length
      right += want.filter((w) => have.some((h) => h.from < w.to && w.from < h.to)).length
    })
    return { name, right, predicted, wanted }
  })
  const total = of.reduce((sum, next) => ({
    name: 'PER' as const,
    right: sum.right + next.right,
    predicted: sum.predicted + next.predicted,
    wanted: sum.wanted + next.wanted
  }))
  return [`F ${score(total)}`, ...of.map((each) => `${each.name} ${score(each)}`)].join(', ')
}

/** F in per cent. */
function score(t: { right: number; predicted: number; wanted: number }): string {
  return ((200 * t.right) / (t.predicted + t.wanted)).toFixed(1)
}

function spansOf(tags: Uint8Array): Span[] {
  const spans: Span[] = []
  for (let from = 0; from < tags.length; from++) {
    if (tags[from] === OUTSIDE || !isBegin(tags[from]!)) continue
    let to = from + 1
    while (to < tags.length && tags[to] === tags[from]! + 1) to++
    spans.push({ from, to, class: classOf(tags[from]!) })
  }
  return spans
}
