import type { EventType } from '../../model.ts'
import { readLexicon } from '../lexicon/readLexicon.ts'

type Genre = 'SPORT' | 'STAGE' | 'MARKETS' | 'DRILL' | 'POLITICS' | 'MEDICINE' | 'NATURE' | 'COURT'
type Kind = Readonly<{
  /** What still happens where sides attack each other on a pitch, on a stage, at a bourse or for show. */
  happens: (type: EventType) => boolean
  /** Share of its words below which a text is news. */
  dense: number
  /** What shows that the violence in such a text is real. */
  isReal: (text: string) => boolean
}>

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
const VIOLENT = new Set<EventType>([
  'ATTACK',
  'BOMBING',
  'CLASH',
  'KIDNAPPING',
  'COUP',
  'TERRITORIAL_CHANGE'
])

/** Who would be asked had it happened. */
const ASKED =
  /\b(?:police|officials?|witnesses|army|military|ministry|minister|mayor|governor|government|authorities|prosecutors?|hospitals?|doctors?|medics|rescuers?|residents|survivors?) (?:later |also |has |have )?(?:said|says?|confirmed|told|announced)\b/i
/** Harm that somebody counted: no match and no play has a toll, and no game counts but enemies. */
const COUNTED =
  /\b(?:kill|wound|injur)(?:ed|ing) (?:at least |more than |about |some |another )*(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|scores|hundreds)\b(?! (?:of )?(?:terrorists|monsters|zombies|enemies|aliens|opponents|rivals|demons|dragons|bots))|\b(?:people|persons|men|women|children|fans|spectators|players|supporters|visitors|guests) (?:were |was )?(?:killed|wounded|injured|dead|died)\b/i
const isReported = (text: string): boolean => ASKED.test(text) || COUNTED.test(text)

/** Arms, and those who bear or suffer them: no debate and no treatment tells of them. */
const ARMS =
  /\b(?:gunm[ae]n|(?:masked|hooded) men|gunfire|attackers?|assailants?|(?<!\bweather )bomb(?:s|ed|ing|ings|er|ers)?|shot dead|opened fire|wounded|explosions?|explosives?|grenades?|rifles?|pistols?|machetes?|kidnap\w*|abduct\w*|insurgents?|jihadists?|militants?|airstrikes?|shelling|shrapnel|rockets|missiles?|mortars?|stabbed|arson|armed (?:men|group)|set fire|torched|shootings?|murder\w*|rap(?:ed|ists?))\b/i
/** What a treatment or a storm does not tell of either, though a debate may. */
const BLADES =
  /\b(?:kni(?:fe|ves)|guns?|weapons?|robbers?|thieves|rioters?|mob|clashe[sd]|militia\w*|soldiers|rebels|fighters)\b/i
const FORCES =
  /(?<!\b(?:retired|former|ex|late|old) )\b(?:soldiers?|troops|army|military|militia\w*|police|killed|killing|dead|died|deaths?|corpses?|bodies|hostages|tanks|junta|curfew|guards?|commandos?|coup|fighters|hospitali[sz]ed|taken prisoner)\b/i

/** What a flood does not tell of: soldiers and guards help where it was. */
const RAIDERS =
  /\b(?:kni(?:fe|ves)|guns?|robbers?|rioters?|mob|clashe[sd]|militia\w*|rebels|fighters)\b/i
/** What a trial over money does not tell of. */
const CRIMES =
  /\b(?:kill(?:ed|ers?)|dead|died|deaths?|terror\w*|attacks? (?:on|in|at|against)|massacres?|war crimes?|genocid\w*|strangl\w*|poison\w*|beat(?:en|ing)|manslaughter|assault(?:ed|s)?|hijack\w*|hostages|torture[ds]?|violence)\b/i

const KINDS: Readonly<Record<Genre, Kind>> = {
  SPORT: { happens: (type) => type === 'CEREMONY', dense: 0.36, isReal: isReported },
  STAGE: { happens: (type) => type === 'CEREMONY', dense: 0.36, isReal: isReported },
  MARKETS: { happens: (type) => UNHARMING.has(type), dense: 0.36, isReal: isReported },
  DRILL: { happens: (type) => UNHARMING.has(type), dense: 0.36, isReal: isReported },
  POLITICS: {
    happens: (type) => !VIOLENT.has(type),
    dense: 0.45,
    isReal: (text) => ARMS.test(text) || FORCES.test(text)
  },
  MEDICINE: {
    happens: (type) => !VIOLENT.has(type),
    dense: 0.45,
    isReal: (text) => ARMS.test(text) || BLADES.test(text)
  },
  NATURE: {
    happens: (type) => !VIOLENT.has(type) && type !== 'WITHDRAWAL',
    dense: 0.45,
    isReal: (text) => ARMS.test(text) || RAIDERS.test(text)
  },
  COURT: {
    happens: (type) => !VIOLENT.has(type),
    dense: 0.45,
    isReal: (text) => ARMS.test(text) || BLADES.test(text) || CRIMES.test(text)
  }
}
const GENRES = Object.keys(KINDS) as readonly Genre[]

/** Words of each kind of text, with what each counts. */
const WORDS = new Map<string, readonly (readonly [number, number])[]>()
const lists = readLexicon<{ genres: Readonly<Record<Genre, string>> }>('./genres.json').genres
GENRES.forEach((genre, index) => {
  for (const listed of lists[genre].split(' ')) {
    const isSure = listed.endsWith('+')
    const word = isSure ? listed.slice(0, -1) : listed
    WORDS.set(word, [...(WORDS.get(word) ?? []), [index, isSure ? 2 : 1]])
  }
})

/** "beat Marlow 34-7", "6-4, 7-5". */
const SCORE =
  /\b(?:by|to|0|won|beat|lost|beaten|win|a) \d{1,2}[-–]\d{1,2}\b|\b[0-7]-[0-7], [0-7]-[0-7]\b|\p{L} \d{1,3}[-–]\d{1,3} (?:on|at|in|after|to|over|win|victory|defeat|loss)\b/u
/** Words of one kind below which a text is news. */
const LEAST = 3

/**
 * Types of events that can be news in a text, or null where any can: in what tells of a match, a play,
 * shares, a parade, a vote, a treatment or a storm nobody is attacked, unless the text shows that it is real.
 */
export function typesOfNews(text: string): ((type: EventType) => boolean) | null {
  const all = text.toLowerCase().match(/[\p{L}][\p{L}-]*/gu) ?? []
  const scores = GENRES.map(() => 0)
  for (const word of new Set(all))
    for (const [index, counts] of WORDS.get(word) ?? [])
      scores[index] = (scores[index] ?? 0) + counts
  if (text.search(SCORE) >= 0) scores[0] = (scores[0] ?? 0) + 2
  const kinds = GENRES.flatMap((genre, index) => {
    const kind = KINDS[genre]
    const score = scores[index] ?? 0
    const isOfKind = score >= LEAST && score >= kind.dense * Math.sqrt(all.length)
    return isOfKind ? [{ kind, score }] : []
  }).sort((a, b) => b.score - a.score)
  const [first] = kinds.filter(({ kind }) => !kind.isReal(text))
  return first ? first.kind.happens : null
}
