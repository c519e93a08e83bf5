import { decode } from './decode.ts'
import { readSentence } from './features.ts'
import type { TaggerInput } from './features.ts'
import { classOf, isBegin, OUTSIDE } from './tags.ts'
import type { NameClass } from './tags.ts'
import { readEmissions, readWeights } from './weights.ts'
import type { TaggerWeights } from './weights.ts'

/** Tokens `from` to before `to` are a name; `margin` says how near another reading was, from 0. */
export type TaggedName = Readonly<{ from: number; to: number; class: NameClass; margin: number }>

let cased: TaggerWeights | null = null
let caseless: TaggerWeights | null = null

/** Names of a sentence by the trained model: one for mixed letters, one that looks at no capitals. */
export function tagNames(input: TaggerInput, isCaseless: boolean): TaggedName[] {
  const weights = isCaseless
    ? (caseless ??= readWeights(new URL('./caseless.bin', import.meta.url)))
    : (cased ??= readWeights(new URL('./cased.bin', import.meta.url)))
  return tagWith(input, isCaseless, weights)
}

/** The same with given weights. */
export function tagWith(
  input: TaggerInput,
  isCaseless: boolean,
  weights: TaggerWeights
): TaggedName[] {
  const sentence = readSentence(input, isCaseless)
  const { tags, margins } = decode({
    emissions: readEmissions(sentence, weights),
    edges: sentence.atoms.map((atoms) => atoms.edge),
    active: sentence.active,
    edgeWeights: weights.edges
  })
  return spansOf(tags, margins)
}

function spansOf(tags: readonly number[], margins: readonly number[]): TaggedName[] {
  const spans: TaggedName[] = []
  for (let from = 0; from < tags.length;) {
    const tag = tags[from] ?? OUTSIDE
    if (tag === OUTSIDE) {
      from++
      continue
    }
    let to = from + 1
    while (to < tags.length && tags[to] !== OUTSIDE && !isBegin(tags[to] ?? 0)) to++
    spans.push({ from, to, class: classOf(tag), margin: Math.min(...margins.slice(from, to)) })
    from = to
  }
  return spans
}
