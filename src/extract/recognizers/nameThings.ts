import { bodyType, peopleKind } from '../lexicon/nouns.ts'
import { peoplesOf } from '../lexicon/peoples.ts'
import type { TokenRange } from './nameRuns.ts'
import { isMonth } from './nameText.ts'
import type { NameSentence } from './nameText.ts'

/** Short forms that name things of no kind of ours. */
const THINGS =
  /^(?:hiv|aids|ebola|covid|covid-19|sars|h5n1|sim|dna|gps|tnt|rdx|c4|ied|ieds|vbied|tv|cctv|gdp|gnp|utc|gmt|est|suv|suvs|ceo|cfo|vip|vips|id|ids|ak-47|ak47|rpg|rpgs|uav|uavs|pm|mp|mps|ngo|ngos|ok|faq|pdf|sms|html|un-led|ww2|wwii|ramadan|christmas|easter|islam|christianity|quran|koran|bible)$/i

/** Followers of a faith or members of an order, as an adjective too: peoples are no names. */
const FAITHFUL =
  /^(?:jesuits?|catholics?|christians?|muslims?|moslems?|jews?|jewish|hindus?|buddhists?|sikhs?|shi['’]?ites?|shias?|sunnis?|protestants?|evangelicals?|baptists?|mormons?|franciscans?|dominicans?|benedictines?|maryknolls?|copts?|coptic|druze|yazidis?|alawites?|islamic|islamists?|marxists?|communists?|maoists?)$/

const OIL = /^(?:crude|oil|futures|blend|prices)$/

/** What a storm or a campaign is called: "Storm Daniel", "Operation Barkhane". */
const CALLED = /^(?:storm|hurricane|cyclone|typhoon|operation)$/
const isCalled = ({ words, folded }: NameSentence, { from, to }: TokenRange): boolean =>
  CALLED.test(folded[from - 1] ?? '') ||
  (to === from + 2 && CALLED.test(folded[from] ?? '') && /^\p{Lu}/u.test(words[from] ?? ''))

/** Nouns that a faith, a conviction or a people describes: "the Sikh community", "Tuareg villages". */
const DESCRIBED =
  /^(?:communit(?:y|ies)|minority|minorities|population|tribes?|clans?|villages?|neighbou?rhoods?|areas?|quarters?|districts?|insurgenc(?:y|ies)|rebellion|uprising|militancy|extremism|separatism|terrorism|cleric|clerics|rule|law|state|groups?|factions?|parties|part(?:y|ies)|strongholds?)$/
/** "Islamist militants", "Hutu villagers": of what kind they are, no name of anybody. */
function isOfPeople({ words, folded }: NameSentence, { from, to }: TokenRange): boolean {
  if (to !== from + 1) return false
  const { creeds, peoples } = peoplesOf()
  const word = folded[from] ?? ''
  if (!creeds.has(word) && !peoples.has(word)) return false
  const next = words[to] ?? ''
  return (
    /^\p{Ll}/u.test(next) &&
    (DESCRIBED.test(next) || peopleKind(next) !== null || bodyType(next, []) !== null)
  )
}

/** Whether a lone word, or a storm, names no thing of any kind of ours. */
export const isThing = (text: NameSentence, range: TokenRange): boolean =>
  isCalled(text, range) || isLoneThing(text, range) || isOfPeople(text, range)
const isLoneThing = (text: NameSentence, { from, to }: TokenRange): boolean =>
  to === from + 1 &&
  (THINGS.test(text.words[from] ?? '') ||
    (text.folded[from] === 'brent' && OIL.test(text.folded[to] ?? '')) ||
    (text.letterCase !== 'MIXED' && FAITHFUL.test(text.folded[from] ?? '')) ||
    isMonth(text, from))
