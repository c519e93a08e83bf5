import type { EntityType } from '../../model.ts'
import { peopleKind } from '../lexicon/nouns.ts'
import type { NameCandidate } from './nameCandidates.ts'
import { candidatesAt } from './nameSpots.ts'
import type { NameSentence } from './nameText.ts'

const CAPITAL = /^(?:\p{Lu}|(?:al|el|as|an|ul)[-‐’']\p{Lu})/u
const JOINS = /^(?:of|for|and)$/
const MARK = /^["“”'‘’]$/
/** Words before the cue within which they are told of who bear the name. */
const REACH = 12

/**
 * "kidnappers who call themselves the Dawn of the Oppressed", "a group calling itself X": the whole
 * name, with what "of" brings.
 */
export function introducedNames(text: NameSentence): readonly NameCandidate[] {
  if (text.letterCase !== 'MIXED') return []
  const { words, folded, sentence } = text
  return candidatesAt(folded, isReflexive, (word, at): readonly NameCandidate[] => {
    if (!isCue(folded, word, at)) return []
    let from = at + 1
    while (MARK.test(words[from] ?? '') || words[from] === 'the') from++
    const to = endOfName(words, from)
    const type = to > from ? bearerOf(folded, at) : null
    if (!type) return []
    return [
      {
        sentence: sentence.index,
        from,
        to,
        form: 'NAME',
        type,
        entry: null,
        by: 'names/rules',
        confidence: 0.97,
        isSettled: true
      }
    ]
  })
}

const isReflexive = (word: string): boolean =>
  word === 'themselves' || word === 'itself' || word === 'as'
/** "call themselves", "calling itself", "known as". */
function isCue(folded: readonly string[], word: string, at: number): boolean {
  if (word === 'themselves' || word === 'itself')
    return /^(?:call|calls|called|calling|style|styles|styled|styling|named|naming|names|dub|dubbed|dubs|dubbing)$/.test(
      folded[at - 1] ?? ''
    )
  return word === 'as' && folded[at - 1] === 'known' && folded[at - 2] !== 'also'
}

function endOfName(words: readonly string[], start: number): number {
  let at = start
  while (at < words.length) {
    if (CAPITAL.test(words[at] ?? '')) at++
    else if (at > start && JOINS.test(words[at] ?? '')) {
      const next = words[at + 1] === 'the' ? at + 2 : at + 1
      if (!CAPITAL.test(words[next] ?? '')) break
      // "the Lions and Boko Haram" are two.
      if (words[at] === 'and' && !words.slice(start, at).includes('of')) break
      at = next + 1
    } else break
  }
  return at
}

/** What those are who bear the name: fighters and captors, or people who do something else. */
function bearerOf(folded: readonly string[], cue: number): EntityType | null {
  for (let at = cue - 2; at >= Math.max(0, cue - REACH); at--) {
    const word = folded[at] ?? ''
    if (CAPTORS.test(word) || peopleKind(word) === 'armed') return 'ARMED_GROUP'
    if (CIVIL.test(word)) return 'ORGANIZATION'
    if (/^(?:group|faction|gang|militia|organi[sz]ation|cell|movement|outfit|band)$/.test(word))
      return folded.slice(Math.max(0, at - 3), at).some((w) => PEACEFUL.test(w))
        ? 'ORGANIZATION'
        : 'ARMED_GROUP'
  }
  return null
}
const CAPTORS =
  /^(?:captors?|kidnappers?|abductors?|attackers?|hijackers?|assailants?|militia|gang)$/
const CIVIL =
  /^(?:volunteers|campaigners|activists|residents|villagers|students|workers|parents|teachers|protesters|demonstrators|lawyers|doctors|association|charity|collective|network|coalition|alliance|company|firm)$/
const PEACEFUL =
  /^(?:rights|civic|civil|student|students|environmental|protest|campaign|pressure|church|youth|women|womens|monitoring|advocacy|lobby|support|aid|research|hacker|hacking|opposition|political)$/
