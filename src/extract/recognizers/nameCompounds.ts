import { foldToken } from '../lexicon/nameIndex.ts'
import { nameLexicon } from '../lexicon/loadNames.ts'
import { placeIndex } from '../lexicon/loadPlaces.ts'
import type { NameCandidate } from './nameCandidates.ts'
import { candidatesAt } from './nameSpots.ts'
import type { NameSentence } from './nameText.ts'

const hasHyphen = (word: string): boolean =>
  word.length > 3 && (word.includes('-') || word.includes('‐') || word.includes('‑'))
const COMPOUND =
  /^(.{2,40}?)[-‐‑](?:led|backed|held|based|linked|controlled|affiliated|allied|aligned|occupied|run|ruled|dominated|inspired|born|trained|sponsored|supported|brokered|mediated|administered|governed|funded|owned|flagged|registered|operated|managed|chartered|crewed|built|made|supplied|armed|equipped|donated|friendly|style|wide|area|\p{Lu}\p{Ll}+)$/u

/** The name in front of a participle: "NATO" of "NATO-led". */
export function compoundNames(text: NameSentence): readonly NameCandidate[] {
  return candidatesAt(text.words, hasHyphen, (word, from) => {
    const name = COMPOUND.exec(word)?.[1]
    if (name === undefined || !/^(?:\p{Lu}|\p{Ll}{1,3}-\p{Lu})/u.test(name)) return []
    if (isListed(text.folded[from] ?? '')) return []
    const key = foldToken(name)
    const [hit] = nameLexicon().names.hits.get(key) ?? []
    if (!hit || hit.entry.type === 'CITY') return []
    if (hit.entry.type === 'ARMED_GROUP' && /^\p{Lu}\p{Ll}/u.test(word.slice(name.length + 1)))
      return [factionOf(text, from)]
    return [
      {
        sentence: text.sentence.index,
        from,
        to: from + 1,
        // "Iran-backed" says of whom something is, as "Iranian" does.
        form: hit.entry.type === 'COUNTRY' ? 'DEMONYM' : hit.form,
        type: hit.entry.type,
        entry: hit.entry,
        by: 'names/compound',
        confidence: 0.8,
        leaveOff: word.length - name.length,
        isSettled: true
      }
    ]
  })
}

/** "Sistan and Baluchestan", "Trinidad and Tobago": two names that a list knows as one place. */
export function pairedPlaces(text: NameSentence): readonly NameCandidate[] {
  const { words, folded, sentence } = text
  return candidatesAt(words, isAnd, (_, i): readonly NameCandidate[] => {
    if (!isCapital(words[i - 1]) || !isCapital(words[i + 1])) return []
    for (const to of [i + 3, i + 2])
      for (const from of [i - 2, i - 1]) {
        const [place] = from < 0 ? [] : placeIndex().find(folded.slice(from, to).join(' '))
        if (!place) continue
        const type = place.kind
        const by = 'names/compound'
        return [
          {
            sentence: sentence.index,
            from,
            to,
            form: 'NAME',
            type,
            entry: null,
            by,
            confidence: 0.9,
            isSettled: true
          }
        ]
      }
    return []
  })
}
const isAnd = (word: string): boolean => word === 'and'
const isCapital = (word = ''): boolean => /^\p{Lu}/u.test(word)

/** "FARC-Segundo": a faction with a name of its own. */
const factionOf = (text: NameSentence, from: number): NameCandidate => ({
  sentence: text.sentence.index,
  from,
  to: from + 1,
  form: 'NAME',
  type: 'ARMED_GROUP',
  entry: null,
  by: 'names/compound',
  confidence: 0.8,
  isSettled: true
})

/** "Guinea-Bissau" is one name. */
const isListed = (key: string): boolean =>
  nameLexicon().names.hits.has(key) || placeIndex().has(key)

/** Candidates of the model without the compounds they begin or end with; null where nothing is left. */
export function withoutCompounds(
  candidates: readonly NameCandidate[],
  compounds: readonly NameCandidate[]
): NameCandidate[] {
  const at = new Set(compounds.map((compound) => compound.from))
  return candidates.flatMap((candidate) => {
    let { from, to } = candidate
    while (from < to && at.has(from)) from++
    while (from < to && at.has(to - 1)) to--
    return from < to ? [{ ...candidate, from, to }] : []
  })
}
