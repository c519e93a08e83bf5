import { placeIndex } from '../lexicon/loadPlaces.ts'
import { matchLexicon } from '../recognizers/nameLexicon.ts'
import type { LexiconMatch } from '../recognizers/nameLexicon.ts'
import type { NameSentence } from '../recognizers/nameText.ts'
import { ENTITY_TYPES } from '../../model.ts'
import type { TaggerInput } from './features.ts'

/** What lists know of a sentence, in the numbers that features are made of. */
export function readInput(
  text: NameSentence,
  matches: readonly LexiconMatch[] = matchLexicon(text)
): TaggerInput {
  return {
    words: text.words,
    atoms: text.known.map((word) => word.atoms),
    listed: listedOf(text, matches),
    places: placesOf(text),
    kinds: text.known.map((word) => word.kinds)
  }
}

function listedOf(text: NameSentence, matches: readonly LexiconMatch[]): Uint8Array {
  const listed = new Uint8Array(text.words.length)
  for (const { from, to, hits } of matches) {
    const [hit] = hits
    if (!hit) continue
    const kind =
      ENTITY_TYPES.indexOf(hit.entry.type) + (hit.form === 'DEMONYM' ? ENTITY_TYPES.length : 0)
    listed.fill(2 + 2 * kind, from, to)
    listed[from] = 1 + 2 * kind
  }
  return listed
}

const LONGEST_PLACE = 5

/** 1 to 6 by kind and size for a first word, 7 for a later one. */
function placesOf(text: NameSentence): Uint8Array {
  const index = placeIndex()
  const places = new Uint8Array(text.words.length)
  for (let from = 0; from < text.folded.length; from++) {
    // Most words are small: they are left out before anything is looked up.
    if (text.letterCase === 'MIXED' && text.known[from]?.isSmall) continue
    const to = longestPlace(text, from)
    if (to === from) continue
    const [place] = index.find(text.folded.slice(from, to).join(' '))
    const size = place?.size ?? 0
    places[from] =
      place?.kind === 'REGION'
        ? 1
        : size < 35
          ? 2
          : size < 45
            ? 3
            : size < 52
              ? 4
              : size < 60
                ? 5
                : 6
    places.fill(7, from + 1, to)
    from = to - 1
  }
  return places
}

/** The token after the longest gazetteer name that begins at `from`; `from` for none. */
export function longestPlace(text: NameSentence, from: number): number {
  const longest = Math.min(text.known[from]?.placed ?? 0, LONGEST_PLACE)
  if (longest === 0) return from
  if (
    text.letterCase === 'MIXED' &&
    !/^(?:\p{Lu}|\p{Ll}{1,3}[-‐’' ]?\p{Lu}?)/u.test(text.words[from] ?? '')
  )
    return from
  const index = placeIndex()
  let found = from
  let key = ''
  for (let to = from; to < Math.min(text.folded.length, from + longest); to++) {
    const word = text.folded[to] ?? ''
    if (word === '') break
    key = key === '' ? word : `${key} ${word}`
    if (index.has(key)) found = to + 1
  }
  return found
}
