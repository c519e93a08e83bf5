import type { EntityType } from '../../model.ts'
import { nameWords } from '../lexicon/nameWords.ts'
import type { NameCandidate } from './nameCandidates.ts'
import { capitalRuns } from './nameRuns.ts'
import type { TokenRange } from './nameRuns.ts'
import type { NameSentence } from './nameText.ts'
import { typeByNeighbours, typeByOwnWords } from './nameTypes.ts'

const PLACE_BEFORE = /^(?:in|at|near|from|outside|around|towards?)$/
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&/-]{1,7}$/u

/** Names that capitals and their neighbours betray, without any list or model. */
export function nameRules(text: NameSentence): NameCandidate[] {
  return capitalRuns(text).flatMap((run) => {
    const bare = withoutTitles(text, run)
    const type = bare && typeOfRun(text, bare)
    if (!bare || !type) return []
    const isAcronym = bare.to === bare.from + 1 && ACRONYM.test(text.words[bare.from] ?? '')
    return [
      {
        sentence: text.sentence.index,
        ...bare,
        form: isAcronym ? ('ACRONYM' as const) : ('NAME' as const),
        type,
        entry: null,
        by: 'names/rules',
        confidence: 0.5
      }
    ]
  })
}

/** Titles stand outside the name; null where nothing else is left. */
export function withoutTitles(text: NameSentence, run: TokenRange): TokenRange | null {
  const { personTitles } = nameWords()
  let { from } = run
  let title = -1
  for (let i = from; i < run.to; i++) if (personTitles.has(text.folded[i] ?? '')) title = i
  // "Prime Minister X", but "General Directorate": a title is one only when a person may follow.
  if (title >= 0 && title + 1 < run.to && typeByOwnWords(text, run) === null) from = title + 1
  else if (title === run.to - 1) return null
  return { from, to: run.to }
}

function typeOfRun(text: NameSentence, run: TokenRange): EntityType | null {
  const known = typeByOwnWords(text, run) ?? typeByNeighbours(text, run)
  if (known) return known
  const length = run.to - run.from
  if (PLACE_BEFORE.test(text.folded[run.from - 1] ?? '') && length <= 2) return 'CITY'
  if (length >= 2 && length <= 4) return 'PERSON'
  return ACRONYM.test(text.words[run.from] ?? '') ? 'ORGANIZATION' : null
}
