import type { EventType } from '../../model.ts'
import { readLexicon } from '../lexicon/readLexicon.ts'

type Genre = 'SPORT' | 'STAGE' | 'MARKETS' | 'DRILL'

/** Words of each kind of text, with what each counts. */
const GENRES = Object.entries(
  readLexicon<{ genres: Readonly<Record<Genre, string>> }>('./genres.json').genres
).map(([genre, words]): readonly [Genre, ReadonlyMap<string, number>] => [
  genre as Genre,
  new Map(words.split(' ').map((w) => (w.endsWith('+') ? [w.slice(0, -1), 2] : [w, 1])))
])

/** What still happens where sides attack each other on a pitch, on a stage, at a bourse or for show. */
const HAPPENS: Readonly<Record<Genre, (type: EventType) => boolean>> = {
  SPORT: (type) => type === 'CEREMONY',
  STAGE: (type) => type === 'CEREMONY',
  MARKETS: (type) => UNHARMING.has(type),
  DRILL: (type) => UNHARMING.has(type)
}
const UNHARMING = new Set<EventType>([
  'CEREMONY',
  'ELECTION',
  'MEETING',
  'AGREEMENT',
  'SANCTION',
  'STATEMENT',
  'FOUNDING',
  'DEPLOYMENT',
  'PROTEST'
])

/** Words of one kind below which, and share of them below which, a text is news. */
const LEAST = 3
const DENSE = 0.36

/**
 * Types of events that can be news in a text, or null where any can: in what tells of a match, a play,
 * shares or a parade nobody is harmed, unless somebody was asked about harm or counted it.
 */
export function typesOfNews(text: string): ((type: EventType) => boolean) | null {
  const all = text.toLowerCase().match(/[\p{L}][\p{L}-]*/gu) ?? []
  const different = new Set(all)
  const [genre, score] = GENRES.map(([kind, words]): readonly [Genre, number] => {
    let sum = 0
    for (const word of different) sum += words.get(word) ?? 0
    return [kind, sum]
  }).reduce((best, next) => (next[1] > best[1] ? next : best))
  if (score < LEAST || score < DENSE * Math.sqrt(all.length) || isReported(text)) return null
  return HAPPENS[genre]
}

/** Who would be asked had it happened. */
const ASKED =
  /\b(?:police|officials?|witnesses|army|military|ministry|minister|mayor|governor|government|authorities|prosecutors?|hospitals?|doctors?|medics|rescuers?|residents|survivors?) (?:later |also |has |have )?(?:said|says?|confirmed|told|announced)\b/i
/** Harm that somebody counted: no match and no play has a toll, and no game counts but enemies. */
const COUNTED =
  /\b(?:kill|wound|injur)(?:ed|ing) (?:at least |more than |about |some |another )*(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|scores|hundreds)\b(?! (?:of )?(?:terrorists|monsters|zombies|enemies|aliens|opponents|rivals|demons|dragons|bots))|\b(?:people|persons|men|women|children|fans|spectators|players|supporters|visitors|guests) (?:were |was )?(?:killed|wounded|injured|dead|died)\b/i
const isReported = (text: string): boolean => ASKED.test(text) || COUNTED.test(text)
