/**
 * Writes src/extract/lexicon/commonWords.txt: words that news writes in small letters, counted in
 * the training texts of the tagger (docs/tagger.md) by
 *
 *   npx tsx tools/lexicon/buildCommonWords.ts CORPUS
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readLines } from '../tagger/corpus.ts'

const TARGET = 'src/extract/lexicon/commonWords.txt'
/** Words that are places or acronyms as well; here they are words first. */
const ALWAYS =
  'us it is may march of nice reading mobile bath deal hull sale split born buy man most orange rugby sandwich who aid mend fact arena car ice site dawn gal punch vanguard standard'

const [corpus] = process.argv.slice(2)
if (!corpus) {
  console.error('usage: tsx tools/lexicon/buildCommonWords.ts CORPUS')
  process.exit(2)
}
const seen = new Map<string, { small: number; capital: number }>()
for (const file of ['ner/gmb_train.jsonl.gz', 'ner/wikigold.jsonl']) {
  for (const { tokens } of readLines<{ tokens: string[] }>(join(corpus, file))) {
    tokens.forEach((token, i) => count(token, i === 0))
  }
}

/** The first word of a sentence is capitalised whatever it is. */
function count(token: string, isFirst: boolean): void {
  if (!/^\p{L}+$/u.test(token)) return
  const word = token.toLowerCase()
  const counts = seen.get(word) ?? { small: 0, capital: 0 }
  if (token === word) counts.small++
  else if (!isFirst) counts.capital++
  seen.set(word, counts)
}

const words = [...seen].flatMap(([word, { small, capital }]) =>
  (small >= 3 && small >= 0.6 * (small + capital)) || (small >= 2 && capital === 0) ? [word] : []
)
const sorted = [...new Set([...words, ...ALWAYS.split(' ')])].sort()
writeFileSync(TARGET, `${sorted.join('\n')}\n`)
console.log(`${TARGET}: ${sorted.length} words`)
