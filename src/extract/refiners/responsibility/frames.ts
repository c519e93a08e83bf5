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
const SLOT = /^(?:[DXCFHALB]|ING|TO|OWN|SELF|PEOPLE|CULPRIT)$/

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
    else tokens.push({ kind: 'WORDS', words: new Set(word.split('/')) })
  }
  return tokens
}

function compile(lines: readonly string[]): Frames {
  const frames = new Map<string, (readonly Token[])[]>()
  for (const line of lines) {
    const [verbs = '', ...rest] = line.split(' ')
    const tokens = tokensOf(rest)
    for (const verb of verbs.split('/')) frames.set(verb, [...(frames.get(verb) ?? []), tokens])
  }
  return frames
}
const wordsOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

export const CLAIM = compile(lexicon.claim)
export const ACCUSE = compile(lexicon.accuse)
export const DENY = compile(lexicon.deny)
export const DONE = compile(lexicon.done)
/** What tells a deed where somebody says it of himself: to hold people, to plant a bomb. */
export const ARMS = compile(lexicon.arms)
export const NOT_DONE = compile(lexicon.notDone)
export const WORK = compile(lexicon.work)
export const PEOPLE = wordsOf(lexicon.people)
export const CULPRIT = wordsOf(lexicon.culprit)
export const FALSE = wordsOf(lexicon.false)
export const CHARGE = wordsOf(lexicon.charge)
export const FIGURE = wordsOf(lexicon.figure)
