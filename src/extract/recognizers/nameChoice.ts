import { nameWords } from '../lexicon/nameWords.ts'
import type { NameCandidate } from './nameCandidates.ts'
import type { NameSentence } from './nameText.ts'

/** A rule that the name's own words make sure ranks with list and model; other rules only fill in. */
const rank = (c: NameCandidate): number => (c.by === 'names/rules' && !c.isSettled ? 0 : 1)

/**
 * Of candidates that overlap one stays: the longer of list and model, since names inside names are
 * not cut out; of equal ones the list, which knows what the name is. Rules fill in where both are
 * silent.
 */
export function chooseNames(
  text: NameSentence,
  candidates: readonly NameCandidate[]
): NameCandidate[] {
  const chosen: NameCandidate[] = []
  const byRank = [...candidates].sort(
    (a, b) =>
      rank(b) - rank(a) ||
      b.to - b.from - (a.to - a.from) ||
      Number(b.entry !== null) - Number(a.entry !== null) ||
      b.confidence - a.confidence ||
      a.from - b.from
  )
  for (const candidate of byRank) {
    if (chosen.every((other) => candidate.to <= other.from || other.to <= candidate.from)) {
      chosen.push(candidate)
    }
  }
  const ordered = chosen.sort((a, b) => a.from - b.from)
  return joinForeign(text, joinPersons(text, ordered))
}

/** "Ana" + "Mendes Prado": a first name and what follows it at once are one person. */
function joinPersons(text: NameSentence, names: readonly NameCandidate[]): NameCandidate[] {
  const { firstNames } = nameWords()
  const joined: NameCandidate[] = []
  for (const name of names) {
    const last = joined.at(-1)
    if (
      last?.to === name.from &&
      !last.entry &&
      name.form === 'NAME' &&
      ((name.type === 'PERSON' && last.type === 'PERSON' && text.letterCase === 'UPPER') ||
        ((name.type === 'PERSON' ||
          (last.type === 'PERSON' && !name.entry && last.to === last.from + 1)) &&
          firstNames.has(text.folded[last.from] ?? '')))
    ) {
      joined[joined.length - 1] = { ...last, type: 'PERSON', to: name.to }
    } else joined.push(name)
  }
  return joined
}

/** Small words of other languages inside one name: no English stands so between two capitals. */
const INNER = /^(?:da|das|do|dos|de|del|di|du|des)$/
const ARTICLE = /^(?:la|las|los|el|le|les)$/

/** "Mocimboa" + "da" + "Praia", "Villa" + "de la" + "Paz": one name of what its first word is. */
function joinForeign(text: NameSentence, names: readonly NameCandidate[]): NameCandidate[] {
  const joined: NameCandidate[] = []
  for (const name of names) {
    const last = joined.at(-1)
    if (last && isInnerGap(text, last, name))
      joined[joined.length - 1] = { ...last, to: name.to, entry: null }
    else joined.push(name)
  }
  return joined
}
function isInnerGap(text: NameSentence, last: NameCandidate, next: NameCandidate): boolean {
  if (text.letterCase !== 'MIXED' || last.form !== 'NAME' || next.form !== 'NAME') return false
  const [first = '', second = ''] = text.words.slice(last.to, next.from)
  const gap = next.from - last.to
  return INNER.test(first) && (gap === 1 || (gap === 2 && ARTICLE.test(second)))
}
