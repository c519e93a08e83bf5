import type { Count } from '../findings.ts'
import { formsOf } from '../chunks/verbForms.ts'
import { readLexicon } from '../lexicon/readLexicon.ts'

/** Whom a verb must count to be one of harm: "lost 12 men" is, "lost 12 seats" is not. */
export type Whom = 'ANYBODY' | 'PEOPLE' | 'FORCES' | 'CIVILIANS'

type HarmClass = Readonly<{
  measure: Count
  /** BEFORE: fixed words before those they count ("no word of"); STATE: fixed words behind them. */
  form: 'TRANSITIVE' | 'INTRANSITIVE' | 'STATE' | 'BEFORE'
  of: Whom
  verbs: string
}>
type Lexicon = Readonly<{
  injury: string
  limb: string
  their: string
  vehicle: string
  wild: string
  refuge: string
  classes: readonly HarmClass[]
}>

/** A verb of harm in one of its forms, its words parted by blanks; a star stands for up to four words. */
export type HarmPhrase = Readonly<{
  phrase: string
  measure: Count
  form: 'PARTICIPLE' | 'ACTIVE' | 'INTRANSITIVE' | 'STATE'
  of: Whom
}>

const lexicon = readLexicon<Lexicon>('./harmVerbs.json')
const LISTS: Readonly<Record<string, string>> = {
  '{injury}': lexicon.injury,
  '{limb}': lexicon.limb,
  '{their}': lexicon.their,
  '{vehicle}': lexicon.vehicle,
  '{wild}': lexicon.wild,
  '{refuge}': lexicon.refuge
}

/** "had their throats slit", "did not survive": auxiliaries are not in the list of verbs. */
const AUXILIARIES: Readonly<Record<string, ReturnType<typeof formsOf>>> = {
  have: { BASE: ['have'], S: ['has'], PAST: ['had'], PARTICIPLE: ['had'], ING: ['having'] },
  do: { BASE: ['do'], S: ['does'], PAST: ['did'], PARTICIPLE: ['done'], ING: ['doing'] }
}

/** "put/keep+under+arrest": every way that the alternatives can be taken, word by word. */
function waysOf(entry: string): readonly (readonly string[])[] {
  return entry
    .split('+')
    .map((part) =>
      (LISTS[part] ?? part.replace(/\{\w+\}/u, (name) => LISTS[name] ?? name)).split('/')
    )
    .reduce<readonly (readonly string[])[]>(
      (ways, words) => ways.flatMap((way) => words.map((word) => [...way, word])),
      [[]]
    )
}

function* phrasesOf({ measure, form, of, verbs }: HarmClass): Generator<HarmPhrase> {
  for (const entry of verbs.split(' '))
    for (const [verb = '', ...rest] of waysOf(entry)) {
      const whole = (word: string) => [word, ...rest].join(' ')
      if (form === 'STATE' || form === 'BEFORE') {
        yield { phrase: whole(verb), measure, form: form === 'STATE' ? form : 'ACTIVE', of }
        continue
      }
      const { BASE, S, PAST, PARTICIPLE, ING } = AUXILIARIES[verb] ?? formsOf(verb)
      const done = new Set(form === 'TRANSITIVE' ? PARTICIPLE : [])
      for (const word of done) yield { phrase: whole(word), measure, form: 'PARTICIPLE', of }
      const active = form === 'TRANSITIVE' ? 'ACTIVE' : 'INTRANSITIVE'
      for (const word of new Set([...BASE, ...S, ...PAST, ...PARTICIPLE, ...ING]))
        if (!done.has(word)) yield { phrase: whole(word), measure, form: active, of }
    }
}

/** Verbs of harm in all their forms. */
export const HARM_PHRASES: readonly HarmPhrase[] = lexicon.classes.flatMap((one) => [
  ...phrasesOf(one)
])
