/**
 * Trains the tagger of names and writes src/extract/tagger/{cased,caseless}.bin (docs/tagger.md):
 *
 *   npx tsx tools/tagger/train.ts CORPUS [--out FOLDER] [--leave-out K/N]
 *     [--only cased|caseless] [--rounds 8] [--features 60000]
 *
 * CORPUS holds ner/gmb_train.jsonl.gz, ner/wikigold.jsonl and re3d/re3d.jsonl. With --leave-out 0/3
 * the first of three parts of the re3d documents is not looked at.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ownWordColumns } from '../../src/extract/tagger/features.ts'
import { isFree, partOf, readColumns, readRe3d } from './corpus.ts'
import { lessonsOf } from './lessons.ts'
import { learn } from './perceptron.ts'
import { packWeights } from './writeWeights.ts'

/** Few, but of the kind that is to be read. */
const RE3D_COPIES = 4

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: 'src/extract/tagger' },
    'leave-out': { type: 'string' },
    only: { type: 'string' },
    rounds: { type: 'string', default: '8' },
    features: { type: 'string', default: '60000' }
  }
})
const [corpus] = positionals
if (!corpus) {
  console.error('usage: tsx tools/tagger/train.ts CORPUS [--out FOLDER] [--leave-out K/N]')
  process.exit(2)
}

const re3d = partOf(
  readRe3d(join(corpus, 're3d/re3d.jsonl')),
  values['leave-out'],
  'all but'
).filter(isFree)
const sentences = [
  ...readColumns(join(corpus, 'ner/gmb_train.jsonl.gz'), 'gmb'),
  ...readColumns(join(corpus, 'ner/wikigold.jsonl'), 'wikigold'),
  ...Array.from({ length: RE3D_COPIES }, () => re3d).flat()
]
for (const kind of ['cased', 'caseless']) {
  if (values.only && values.only !== kind) continue
  const { lessons, hashes } = lessonsOf(sentences, kind === 'caseless')
  console.error(`${kind}: ${lessons.length} sentences, ${hashes.length} features`)
  const file = join(values.out, `${kind}.bin`)
  const packed = packWeights(
    learn(lessons, hashes.length, Number(values.rounds), ownWordColumns(kind === 'caseless')),
    hashes,
    Number(values.features)
  )
  writeFileSync(file, packed)
  console.error(`${file}: ${packed.length} bytes`)
}
