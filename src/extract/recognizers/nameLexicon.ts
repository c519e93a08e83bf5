import { nameLexicon } from '../lexicon/loadNames.ts'
import type { NameHit } from '../lexicon/nameIndex.ts'
import { isFirstWord } from './nameText.ts'
import type { NameSentence } from './nameText.ts'

/** Tokens `from` to before `to` of a sentence, with everything that is written so. */
export type LexiconMatch = Readonly<{ from: number; to: number; hits: readonly NameHit[] }>

/** The longest listed names of a sentence, left to right, without overlap. */
export function matchLexicon(text: NameSentence): LexiconMatch[] {
  const matches: LexiconMatch[] = []
  for (let from = 0; from < text.known.length; from++) {
    const { listed, isSmall, isListedSmall } = text.known[from]!
    if (listed === 0 || (text.letterCase === 'MIXED' && isSmall && !isListedSmall)) continue
    const match = longestFrom(text, from, listed)
    if (match === null) continue
    matches.push(match)
    from = match.to - 1
  }
  return matches
}

function longestFrom(text: NameSentence, from: number, longest: number): LexiconMatch | null {
  const { names } = nameLexicon()
  let key = ''
  let words = 0
  let best: LexiconMatch | null = null
  for (let to = from; to < text.folded.length && words < longest; to++) {
    const word = text.folded[to] ?? ''
    if (word === '') {
      if (/^[,'’]$/.test(text.words[to] ?? '')) continue
      break
    }
    words += word.split(' ').length
    key = key === '' ? word : `${key} ${word}`
    const hits = names.hits.get(key)?.filter((hit) => isWrittenSo(text, from, to + 1, hit))
    if (hits?.length) best = { from, to: to + 1, hits }
  }
  return best
}

/** Whether capitals allow the reading: "aid" is no agency, "Us" no country. */
function isWrittenSo(text: NameSentence, from: number, to: number, hit: NameHit): boolean {
  const word = text.words[from] ?? ''
  const isOne = to === from + 1
  const isCommon = isOne && nameLexicon().commonWords.has(text.folded[from] ?? '')
  if (text.letterCase === 'UPPER' || text.letterCase === 'LOWER') {
    return !isCommon || (text.letterCase === 'UPPER' && /\./.test(word) && /\./.test(hit.written))
  }
  if (hit.form === 'ACRONYM' || /^\p{Lu}{2,3}$/u.test(hit.written)) {
    return (
      word === hit.written ||
      word.replace(/\./g, '') === hit.written.replace(/\./g, '') ||
      isSpoken(word, hit, isCommon)
    )
  }
  if (!isOne && /\p{Lu}\S*$/u.test(hit.written) && /^\p{Ll}+$/u.test(text.words[to - 1] ?? '')) {
    return false
  }
  const isUnmarked = text.letterCase === 'TITLE' || isFirstWord(text, from)
  if (isCommon && hit.form === 'NAME' && isUnmarked) return false
  // "al Qaeda" as well as "al-Qaeda": the capital may stand behind the article.
  const start = isOne ? word : `${word}-${text.words[from + 1] ?? ''}`
  return /^(?:\p{Lu}|[a-z]{2,3}[-‐’']\p{Lu})/u.test(start) || word === hit.written
}

/** "Nato" and "Isis" are read as words. */
const isSpoken = (word: string, hit: NameHit, isCommon: boolean): boolean =>
  !isCommon && hit.written.length >= 4 && /^\p{Lu}\p{Ll}+$/u.test(word)
