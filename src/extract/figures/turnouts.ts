import type { Counted } from './counted.ts'
import { AUXILIARY, isAdverb, isClosed } from './grammar.ts'
import { linkOf, nounPhraseStart, type Link, type Scene } from './links.ts'
import { isYearLike } from './noPeople.ts'
import { readQuantity, type QuantityRead } from './quantities.ts'
import { fitsWhom } from './whom.ts'
import { lowerAt, type Word } from './words.ts'

/** Nouns for all who came. */
const CROWD =
  /^(?:crowds?|turnout|attendance|marchers|protesters|protestors|demonstrators|participants|mourners|strikers)$/
const ASSEMBLY =
  /^(?:march|marches|rally|rallies|protests?|demonstrations?|sit-ins?|vigils?|gatherings?|funerals?|parades?|processions?|ceremon(?:y|ies)|meetings?|strikes?)$/
const DRAWS =
  /^(?:drew|draws|drawn|drawing|attracted|attracts|attracting|gathered|pulled|brought|mobilised|mobilized)$/
/** Words between those who came and how many they were ("the crowd was estimated by police at"). */
const GIVING =
  /^(?:put|puts|estimated|estimates|reckoned|counted|given|numbered|numbering|numbers|exceeded|exceeding|topped|reached|totalled|totaled|swelled|swollen|grew|grown|risen|rose|said|to|at|as|of|by|in|he|she|they|it|police|organisers|organizers|officials|,|which|that)$/
const LAST =
  /^(?:at|of|to|be|as|numbered|numbering|numbers|exceeded|exceeding|topped|reached|totalled|totaled|was|were)$/
const REACH = 9

/** Whether a word may be told of how many came. */
export const isOfTurnout = (word: string): boolean => CROWD.test(word) || DRAWS.test(word)

/** "put the crowd at 15,000", "a crowd of 30,000", "the rally drew 5,000": how many took part. */
export function turnoutLinks({ words, byStart }: Scene): readonly Link[] {
  return words.flatMap(({ lower }, at) => {
    if (CROWD.test(lower)) return sizeOf(words, byStart, at)
    return DRAWS.test(lower) && isOfAssembly(words, at) ? drawn(words, byStart, at + 1) : []
  })
}

function sizeOf(words: readonly Word[], byStart: Scene['byStart'], noun: number): readonly Link[] {
  for (let at = noun + 1; at <= noun + REACH; at++) {
    const word = lowerAt(words, at)
    const read = LAST.test(lowerAt(words, at - 1)) ? numberAt(words, at) : null
    if (read) {
      const counted = bareOrPeople(words, byStart, read)
      return counted
        ? [linkOf('PARTICIPATED_IN', counted, nounPhraseStart(words, noun), counted.end, FLAGS)]
        : []
    }
    if (!GIVING.test(word) && !AUXILIARY.has(word) && !isAdverb(word)) return []
  }
  return []
}

/** Who comes to an assembly; riders come to a rally of another kind. */
const COMERS =
  /^(?:people|persons|men|women|supporters|followers|protest[eo]rs|demonstrators|marchers|mourners|residents|villagers|townspeople|citizens|workers|students|teachers|farmers|miners|members|participants|delegates|worshippers|others)$/

/** "drew 30,000 people", "drew a crowd of 30,000", which is told of the crowd. */
function drawn(words: readonly Word[], byStart: Scene['byStart'], from: number): readonly Link[] {
  const at = /^(?:together|out|in)$/.test(lowerAt(words, from)) ? from + 1 : from
  const read = numberAt(words, at)
  const counted = read ? bareOrPeople(words, byStart, read) : null
  if (counted?.head && !COMERS.test(counted.head)) return []
  return counted ? [linkOf('PARTICIPATED_IN', counted, counted.from, counted.end, FLAGS)] : []
}
const isOfAssembly = (words: readonly Word[], verb: number): boolean =>
  words.slice(Math.max(0, verb - 10), verb).some(({ lower }) => ASSEMBLY.test(lower))

/** The number that begins at a word or behind its comparator. */
function numberAt(words: readonly Word[], from: number): QuantityRead | null {
  for (let at = from; at < from + 5; at++) {
    const read = readQuantity(words, at)
    if (read && read.from <= from) return read.negated || isYearLike(words, read) ? null : read
  }
  return null
}

function bareOrPeople(
  words: readonly Word[],
  byStart: Scene['byStart'],
  read: QuantityRead
): Counted | null {
  const counted = byStart.get(read.from)
  if (counted?.head) return fitsWhom('PEOPLE', counted, byStart) ? counted : null
  const next = lowerAt(words, read.to)
  // "a crowd estimated at 15,000 gathered"
  if (!(isClosed(next) || next.endsWith('ed')) || next === 'of') return null
  return { ...read, end: read.to, head: null, partitive: false, people: read.from }
}
const FLAGS = { hedged: false, negated: false, rank: 3 }
