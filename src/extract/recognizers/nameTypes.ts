import type { EntityType } from '../../model.ts'
import { nameWords } from '../lexicon/nameWords.ts'
import type { TokenRange } from './nameRuns.ts'
import type { NameSentence } from './nameText.ts'

/** What the words of a name say it is ("… Province", "Ministry of …"), or null. */
export function typeByOwnWords(text: NameSentence, { from, to }: TokenRange): EntityType | null {
  const { first, last } = nameWords()
  const words = text.folded.slice(from, to)
  const ofAt = words.findIndex((word) => word === 'of' || word === 'for')
  const head = ofAt > 0 ? words[ofAt - 1] : words.at(-1)
  if (words.length > 1) {
    const byHead = last.get(head ?? '') ?? (ofAt > 0 ? first.get(head ?? '') : undefined)
    if (byHead) return byHead
    const byFirst = first.get(words[0] ?? '')
    if (byFirst) return byFirst
  }
  return null
}

/** What stands beside a name ("the town of X", "X newspaper", "General X"), or null. */
export function typeByNeighbours(text: NameSentence, { from, to }: TokenRange): EntityType | null {
  const { kinds, personTitles } = nameWords()
  const { folded } = text
  const before = folded[from - 1] ?? ''
  const after = folded[to] ?? ''
  if (personTitles.has(before)) return 'PERSON'
  const ofKind = before === 'of' ? kinds.get(folded[from - 2] ?? '') : kinds.get(before)
  if (ofKind === 'CITY' || ofKind === 'REGION') return ofKind
  const isLower = /^\p{Ll}/u.test(text.words[to] ?? '')
  const afterKind = isLower || text.letterCase === 'UPPER' ? kinds.get(after) : undefined
  if (afterKind) return afterKind
  if (ofKind && before !== 'of') return ofKind
  if (/^news$/.test(after)) return 'MEDIA'
  return null
}
