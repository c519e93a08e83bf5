import { readLexicon, readWords } from '../lexicon/readLexicon.ts'

export type VerbForm = 'BASE' | 'S' | 'PAST' | 'PARTICIPLE' | 'ING'
type Entry = Readonly<{ lemma: string; forms: readonly VerbForm[] }>

const regular = readWords('./verbs/regular.json')
const { verbs: irregular } = readLexicon<{ verbs: string[] }>('./verbs/irregular.json')

/** Base and -s forms that are nouns at least as often ("attack", "reports"). */
export const NOUN_OR_VERB: ReadonlySet<string> = new Set(
  [...readWords('./verbs/nouns.json')].flatMap((word) => [word, thirdPerson(word)])
)

const isDoubled = (verb: string): boolean =>
  /^[^aeiou]*[aeiou][bdgmnprt]$/.test(verb) ||
  /(?:control|compel|expel|repel|occur|prefer|commit|admit|permit|refer|regret|transfer|quit|rebel|kidnap|defer)$/.test(
    verb
  )
function thirdPerson(verb: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(verb)) return `${verb}es`
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`
}
function pastOf(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`
  return isDoubled(verb) ? `${verb}${verb.at(-1)}ed` : `${verb}ed`
}
function ingOf(verb: string): string {
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`
  if (/[^eoy]e$/.test(verb)) return `${verb.slice(0, -1)}ing`
  return isDoubled(verb) ? `${verb}${verb.at(-1)}ing` : `${verb}ing`
}

/** "cancelled", "fuelling": the last letter is doubled on one side of the ocean. */
const BRITISH = /(?:[^aeiou][aeiou]|[ui][ea])l$/

const table = new Map<string, { lemma: string; forms: VerbForm[] }>()
function add(form: string, lemma: string, kind: VerbForm) {
  const entry = table.get(form)
  if (!entry) table.set(form, { lemma, forms: [kind] })
  else if (entry.lemma === lemma && !entry.forms.includes(kind)) entry.forms.push(kind)
}
for (const line of irregular) {
  const [lemma = '', past = '', participle = ''] = line.split(' ')
  add(lemma, lemma, 'BASE')
  add(thirdPerson(lemma), lemma, 'S')
  for (const form of past.split('/')) add(form, lemma, 'PAST')
  for (const form of participle.split('/')) add(form, lemma, 'PARTICIPLE')
  add(ingOf(lemma), lemma, 'ING')
}
for (const lemma of regular) {
  if (table.has(lemma)) continue
  add(lemma, lemma, 'BASE')
  add(thirdPerson(lemma), lemma, 'S')
  add(pastOf(lemma), lemma, 'PAST')
  add(pastOf(lemma), lemma, 'PARTICIPLE')
  add(ingOf(lemma), lemma, 'ING')
  if (!BRITISH.test(lemma)) continue
  add(`${lemma}led`, lemma, 'PAST')
  add(`${lemma}led`, lemma, 'PARTICIPLE')
  add(`${lemma}ling`, lemma, 'ING')
}

/** What a lower-case word can be as a verb; unknown words in -ed and -ing are guessed. */
export function verbEntry(word: string): Entry | null {
  const known = table.get(word)
  if (known) return known
  if (word.length < 6 || word.includes('-')) return null
  if (/[^e]ed$/.test(word))
    return { lemma: undoubled(word.slice(0, -2)), forms: ['PAST', 'PARTICIPLE'] }
  return word.endsWith('ing') ? { lemma: undoubled(word.slice(0, -3)), forms: ['ING'] } : null
}
/** "gripp" of "gripped". */
const undoubled = (stem: string): string =>
  /([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem

const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map(
  irregular.map((line) => [line.split(' ')[0] ?? '', line.split(' ').slice(1)])
)
/** All words that a verb can be, by form; verbs of no list are inflected by rule. */
export function formsOf(lemma: string): Readonly<Record<VerbForm, readonly string[]>> {
  const [past, participle] = IRREGULAR.get(lemma) ?? []
  return {
    BASE: [lemma],
    S: [thirdPerson(lemma)],
    PAST: past?.split('/') ?? [pastOf(lemma)],
    PARTICIPLE: participle?.split('/') ?? [pastOf(lemma)],
    ING: [ingOf(lemma)]
  }
}
