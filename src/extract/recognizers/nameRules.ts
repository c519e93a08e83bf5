import type { EntityType } from '../../model.ts'
import { nameLexicon } from '../lexicon/loadNames.ts'
import { hyphened, nameContexts } from '../lexicon/nameContexts.ts'
import { nameWords } from '../lexicon/nameWords.ts'
import { isOffice } from '../lexicon/offices.ts'
import type { NameCandidate } from './nameCandidates.ts'
import { typeByApposition } from './nameAppositions.ts'
import { isRole, typeByContext } from './nameContexts.ts'
import { capitalRuns } from './nameRuns.ts'
import type { TokenRange } from './nameRuns.ts'
import type { NameSentence } from './nameText.ts'
import { candidatesAt } from './nameSpots.ts'
import { isThing } from './nameThings.ts'
import { isSettledByWords, typeByNeighbours, typeByOwnWords } from './nameTypes.ts'

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&/-]{1,7}$/u

/** Names that capitals and their neighbours betray, without any list or model. */
export function nameRules(text: NameSentence): NameCandidate[] {
  return capitalRuns(text).flatMap((run) => {
    if (isOfficeAlone(text, run) || isThing(text, run)) return []
    const bare = typeByOwnWords(text, run) ? run : withoutTitles(text, run)
    const told = bare && (typeByApposition(text, bare) ?? typeByContext(text, bare, null))
    const type = told ?? (bare && typeOfRun(text, bare))
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
        isSettled: told !== null || isSettledByWords(text, bare),
        confidence: told ? 0.75 : 0.5
      }
    ]
  })
}

const isAddress = (word: string): boolean => word.startsWith('www.')
/** A site named by its address ("www.example.org"); pages of it are no names. */
export function nameAddresses(text: NameSentence): readonly NameCandidate[] {
  return candidatesAt(text.words, isAddress, (word, from) =>
    /^www\.[\w-]+(?:\.[\w-]+)+$/.test(word)
      ? [
          {
            sentence: text.sentence.index,
            from,
            to: from + 1,
            form: 'NAME',
            type: 'MEDIA',
            entry: null,
            by: 'names/rules',
            confidence: 0.6,
            isSettled: true
          }
        ]
      : []
  )
}

/** "SEVILLE, Oct. 15 (Iberpress) -": who sent a report stands in brackets in its dateline. */
export function datelineAgency(text: NameSentence): NameCandidate[] {
  if (text.sentence.section !== 'DATELINE') return []
  const from = text.words.indexOf('(') + 1
  const to = text.words.indexOf(')', from)
  const inside = text.words.slice(from, to)
  if (from === 0 || to <= from || to - from > 4) return []
  if (!inside.every((word) => /^\p{Lu}[\p{L}-]+$/u.test(word))) return []
  if (inside.length === 1 && nameLexicon().commonWords.has(text.folded[from] ?? '')) return []
  return [
    {
      sentence: text.sentence.index,
      from,
      to,
      form: 'NAME',
      type: 'MEDIA',
      entry: null,
      by: 'names/rules',
      confidence: 0.9,
      isSettled: true
    }
  ]
}

/** Words that stand in titles and ranks. */
export const TITLE_PART =
  /^(?:prime|vice|foreign|former|deputy|defen[cs]e|interior|first|chief|senior|acting|staff|special|lance|warrant|petty|non|master|general|state|of|for|the|and|us|uk|un|army|navy|air force|marine|opposition|advisor|adviser|officer|rear|spc|sfc|ssgt|msgt|cpt|hon|justice|finance|minister|affairs|attorney|division|brigade|police|deputy|vice|party|rebel|union|press|public|national|security|adviser|human|rights)$/

const INNER_TITLE = /^(?:sheikh|shaikh|sheik|imam|mullah|khan|prince|king)$/

/** Titles stand outside the name; null where nothing else is left. */
export function withoutTitles(text: NameSentence, run: TokenRange): TokenRange | null {
  const { personTitles, firstNames } = nameWords()
  const { titles } = nameContexts()
  let { from } = run
  let title = -1
  for (let i = from; i < run.to; i++) {
    const word = text.folded[i] ?? ''
    // "Hassan Sheikh Mohamud": what may be a title is a part of the name.
    if (INNER_TITLE.test(word) && firstNames.has(text.folded[i - 1] ?? '')) break
    if (
      personTitles.has(word) ||
      titles.has(hyphened(word)) ||
      (i === run.from && i + 2 < run.to && isRole(text, i))
    )
      title = i
    else if (!TITLE_PART.test(word)) continue
    // "Secretary of State X": the whole office goes.
    else if (title >= 0 && title === i - 1 && /^(?:of|for)$/.test(word) && i + 2 < run.to)
      title = i + 1
  }
  if (title >= 0 && title + 1 < run.to) from = title + 1
  else if (title === run.to - 1) return null
  while (from < run.to && TITLE_PART.test(text.folded[from] ?? '')) from++
  return from < run.to ? { from, to: run.to } : null
}

/** Adjectives of creed and conviction, and things that carry names without being any of our kinds. */
const NO_NAME =
  /^(?:islamic|islamist|muslim|maoist|marxist|communist|shiite|shia|sunni|christian|catholic|jewish|arab|hindu|sikh|buddhist|protestant|operation|exercise|hurricane|cyclone|typhoon|tropical|battle|treaty|law|act)$/

function typeOfRun(text: NameSentence, run: TokenRange): EntityType | null {
  if (NO_NAME.test(text.folded[run.from] ?? '')) return null
  return typeByOwnWords(text, run) ?? typeByNeighbours(text, run)
}

/** "The Federal Prosecutor, Dr. Helmut Reissig": an office beside who holds it is no name. */
export const isOfficeAlone = (text: NameSentence, { from, to }: TokenRange): boolean =>
  to - from > 1 &&
  text.words[to] === ',' &&
  /^\p{Lu}/u.test(text.words[to + 1] ?? '') &&
  isOffice(text.folded[to - 1] ?? '') &&
  text.folded
    .slice(from, to - 1)
    .every(
      (w) => TITLE_PART.test(w) || /^(?:federal|chief|state|regional|provincial|assistant)$/.test(w)
    )
