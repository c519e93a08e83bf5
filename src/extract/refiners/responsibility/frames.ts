import { readLexicon } from '../../lexicon/readLexicon.ts'

/** A place in a frame that a phrase or a clause fills; `lexicon/responsibility.json` says what each means. */
export type Slot =
  | 'D'
  | 'X'
  | 'C'
  | 'F'
  | 'H'
  | 'A'
  | 'L'
  | 'B'
  | 'ING'
  | 'TO'
  | 'OWN'
  | 'SELF'
  | 'PEOPLE'
  | 'CULPRIT'
  | 'END'
  | 'V'
  | 'T'
export type Token =
  | Readonly<{ kind: 'WORDS'; words: ReadonlySet<string> }>
  | Readonly<{ kind: 'SLOT'; slot: Slot }>
  | Readonly<{ kind: 'OPTIONAL'; tokens: readonly Token[] }>

/** The words that may follow a verb, by the lemma of the verb. */
export type Frames = ReadonlyMap<string, readonly (readonly Token[])[]>

type Lexicon = Readonly<
  Record<'claim' | 'accuse' | 'deny' | 'done' | 'arms' | 'notDone' | 'work', readonly string[]> &
    Record<'people' | 'culprit' | 'false' | 'charge' | 'figure', string>
>
const lexicon = readLexicon<Lexicon>('./responsibility.json')
const wordsOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))
export const PEOPLE = wordsOf(lexicon.people)
export const CULPRIT = wordsOf(lexicon.culprit)
const SLOT = /^(?:[DXCFHALBVT]|ING|TO|OWN|SELF|PEOPLE|CULPRIT|END)$/

function tokensOf(words: readonly string[]): readonly Token[] {
  const tokens: Token[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? ''
    if (word.startsWith('(')) {
      const end = words.findIndex((w, j) => j >= i && w.endsWith(')'))
      const inner = words.slice(i, end + 1).map((w) => w.replace(/[()]/g, ''))
      tokens.push({ kind: 'OPTIONAL', tokens: tokensOf(inner) })
      i = end
    } else if (SLOT.test(word)) tokens.push({ kind: 'SLOT', slot: word as Slot })
    else tokens.push({ kind: 'WORDS', words: alternatives(word) })
  }
  return tokens
}

/** "own/PEOPLE": one of several words, those of a class among them. */
const alternatives = (word: string): ReadonlySet<string> =>
  new Set(
    word
      .split('/')
      .flatMap((one) => (one === 'PEOPLE' ? [...PEOPLE] : one === 'CULPRIT' ? [...CULPRIT] : [one]))
  )

function compile(lines: readonly string[]): Frames {
  const frames = new Map<string, (readonly Token[])[]>()
  for (const line of lines) {
    const [verbs = '', ...rest] = line.split(' ')
    const tokens = tokensOf(rest)
    for (const verb of verbs.split('/')) frames.set(verb, [...(frames.get(verb) ?? []), tokens])
  }
  return frames
}
export const CLAIM = compile(lexicon.claim)
export const ACCUSE = compile(lexicon.accuse)
export const DENY = compile(lexicon.deny)
export const DONE = compile(lexicon.done)
/** What tells a deed where somebody says it of himself: to hold people, to plant a bomb. */
export const ARMS = compile(lexicon.arms)
export const NOT_DONE = compile(lexicon.notDone)
export const WORK = compile(lexicon.work)
/** What an accusation is not, where it is denied ("not true"). */
export const TRUE = wordsOf('true so correct accurate right case truth')
export const FALSE = wordsOf(lexicon.false)
export const CHARGE = wordsOf(lexicon.charge)
export const FIGURE = wordsOf(lexicon.figure)
