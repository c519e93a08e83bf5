import type { Parsed } from '../../chunks/parse.ts'
import type { VerbGroup } from '../../chunks/verbs.ts'
import type { Word } from '../../chunks/words.ts'

const LEMMA: Readonly<Record<string, string>> = Object.fromEntries(
  ["be is are was were be been being am 're 'm", "have has have had having 've", 'do does do did']
    .map((line) => line.split(' '))
    .flatMap(([lemma = '', ...forms]) => forms.map((form) => [form, lemma]))
)
const joins = (word: Word | undefined): boolean =>
  word !== undefined && /^(?:AUXILIARY|MODAL|NEGATION|ADVERB)$/.test(word.kind)

/** Verb groups, and with them "was", "had had", "did not": auxiliaries that stand without another verb. */
export function predicatesOf(parsed: Parsed): readonly VerbGroup[] {
  const known = made.get(parsed)
  if (known) return known
  const found = find(parsed)
  made.set(parsed, found)
  return found
}
const made = new WeakMap<Parsed, readonly VerbGroup[]>()

function find(parsed: Parsed): readonly VerbGroup[] {
  const found: VerbGroup[] = [...parsed.verbs]
  for (let i = 0; i < parsed.words.length; i++) {
    if (parsed.words[i]?.kind !== 'AUXILIARY') continue
    let from = i
    while (joins(parsed.words[from - 1])) from--
    while (parsed.words[from]?.kind === 'ADVERB') from++
    let to = i + 1
    while (joins(parsed.words[to])) to++
    i = to
    if (parsed.verbs.some((v) => v.from < to && from < v.to)) continue
    const run = parsed.words.slice(from, to)
    const verb = parsed.words.findLastIndex((w, at) => at < to && w.kind === 'AUXILIARY')
    const main = parsed.words[verb]?.lower ?? ''
    found.push({
      index: -1,
      from,
      to,
      verb,
      lemma: LEMMA[main] ?? main,
      isPassive: false,
      isNegated: run.some((w) => w.kind === 'NEGATION'),
      isInfinitive: parsed.words[from - 1]?.lower === 'to',
      isParticiple: main.endsWith('ing') && run.length === 1,
      modal: run.find((w) => w.kind === 'MODAL')?.lower ?? null
    })
  }
  return found.toSorted((a, b) => a.from - b.from)
}
