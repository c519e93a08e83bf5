import { closedClass } from '../chunks/closedClasses.ts'
import { nameLexicon } from '../lexicon/loadNames.ts'
import { nameWords } from '../lexicon/nameWords.ts'
import { isPlural, peopleKind } from '../lexicon/nouns.ts'
import type { NameSentence } from './nameText.ts'

/** Tokens `from` to before `to`. */
export type TokenRange = Readonly<{ from: number; to: number }>

const PARTICLE =
  /^(?:de|del|la|las|los|da|dos|du|des|di|von|van|der|den|bin|ibn|al|el|ul|e|y|ben|abu|ad|as)$/
const CAPITAL = /^(?:\p{Lu}|(?:al|el|ad|as|an|ul|d|l)[-‐’']\p{Lu})/u
const NO_NAME =
  /^(?:I|Mr\.?|Mrs\.?|Ms\.?|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.)$/

/** Runs of capitalised words; none where capitals say nothing. */
export function capitalRuns(text: NameSentence): TokenRange[] {
  if (text.letterCase !== 'MIXED') return []
  const { words } = text
  const runs: TokenRange[] = []
  let from = firstWord(text)
  while (from < words.length) {
    if (!isCapital(words[from])) {
      from++
      continue
    }
    let to = from + 1
    while (to < words.length) {
      if (isCapital(words[to])) to++
      else if (PARTICLE.test(words[to] ?? '') && isCapital(words[to + 1])) to += 2
      else if (governsHere(text, to) || isCause(text, from, to)) {
        const next = words[to + 1] === 'the' ? to + 2 : to + 1
        if (!isCapital(words[next])) break
        to = next + 1
      } else if (joinsHere(text, from, to)) to += 2
      else if (isSaints(text, from, to)) to += 2
      else break
    }
    if (to > from + 1 || closedClass(text.folded[from] ?? '') === null) runs.push({ from, to })
    from = to
  }
  return runs
}

/** "Ministry of …": what the word governs belongs to the name. */
const isHead = (word = ''): boolean => nameWords().first.has(word) || nameWords().last.has(word)

/** "Medics for the Sahel", "Mothers for Peace": people who stand up for something. */
const areFor = (word = ''): boolean => isPlural(word) && peopleKind(word) === 'person'

/** "St. Jude's Hospital", "Children's Hospital": whom it is called after is a part of its name. */
const isSaints = ({ words, folded }: NameSentence, from: number, at: number): boolean =>
  /^['’]s$/.test(words[at] ?? '') &&
  (/^(?:Bar|Pub|Tavern|Inn|Diner|Saloon)$/.test(words[at + 1] ?? '') ||
    (/^(?:st\.?|saint|queen|king|children|women|mother|people)$/.test(folded[from] ?? '') &&
      /^(?:hospital|church|school|college|cathedral|hall|palace|bridge|clinic|square)$/.test(
        folded[at + 1] ?? ''
      )))

/** "Ministry of", "Commission on": whether the preposition at `at` goes on with a body's name. */
function governsHere({ words, folded }: NameSentence, at: number): boolean {
  const word = words[at] ?? ''
  if (word === 'on') return TOPICAL.test(folded[at - 1] ?? '')
  if (word === 'for' && areFor(folded[at - 1])) return true
  return (word === 'of' || word === 'for') && isHead(folded[at - 1])
}
/** "League of the Defenders of Kasai", "Committee for the Protection of Journalists": whom or what a body stands up for. */
const isCause = ({ words, folded }: NameSentence, from: number, at: number): boolean =>
  words[at] === 'of' &&
  CAUSE.test(folded[at - 1] ?? '') &&
  words
    .slice(from + 1, at - 1)
    .some((word, i) => /^(?:of|for)$/.test(word) && isHead(folded[from + i]))
const CAUSE =
  /^(?:protection|defen[cs]e|promotion|prevention|liberation|advancement|preservation|prohibition|abolition|elimination|rights|(?:defend|work|build|farm|own|fight|teach|min|produc|support|found|lead|employ|manufactur|broadcast|help|lov|organi[sz]|explor)ers|(?:protect|conduct|invest|act|edit|direct|doct|surviv|contract|transport)ors|friends|victims|relatives|families|mothers|women|children|veterans|students|journalists)$/
const TOPICAL = /^(?:commission|committee|panel|council|conference|centre|center|institute)$/

/** "the Fire and Disaster Management Agency", "Ministry of Health and Welfare": common words that one head joins. */
function joinsHere({ words, folded }: NameSentence, from: number, at: number): boolean {
  if (words[at] !== 'and' || !isCapital(words[at + 1])) return false
  const { commonWords } = nameLexicon()
  if (!commonWords.has(folded[at - 1] ?? '') || !commonWords.has(folded[at + 1] ?? '')) return false
  if (words.slice(from, at).some((word) => word === 'of' || word === 'for'))
    return !isHead(folded[at + 1]) && !isCapital(words[at + 2])
  if (words[from - 1] !== 'the' || at - from > 2) return false
  let end = at + 2
  while (isCapital(words[end])) end++
  return nameWords().last.has(folded[end - 1] ?? '')
}

const isCapital = (word: string | undefined): boolean =>
  word !== undefined && CAPITAL.test(word) && !NO_NAME.test(word)

/** Skips the opening word of a sentence when it is a common one, and marks before it. */
function firstWord({ words, folded }: NameSentence): number {
  let i = 0
  while (i < words.length && !/^[\p{L}\p{N}]/u.test(words[i] ?? '')) i++
  if (!nameLexicon().commonWords.has(folded[i] ?? '')) return i
  // "Road Home, a volunteer group", "Medics for the Sahel, a charity": what is told of behind the comma
  // begins with its first word.
  let end = i + 1
  while (end < i + 6 && (isCapital(words[end]) || INNER.test(words[end] ?? ''))) end++
  const isWhole =
    end > i + 1 &&
    closedClass(folded[i] ?? '') === null &&
    words[end] === ',' &&
    /^an?$/.test(words[end + 1] ?? '')
  return isWhole ? i : i + 1
}
const INNER = /^(?:of|for|the|and|without)$/
