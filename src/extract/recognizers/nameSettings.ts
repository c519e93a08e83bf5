import { nameLexicon } from '../lexicon/loadNames.ts'
import { nameWords } from '../lexicon/nameWords.ts'
import type { NameClass } from '../tagger/tags.ts'
import type { TokenRange } from './nameRuns.ts'
import type { NameSentence } from './nameText.ts'

/** "the people of X", "the base at X, 40 km south of", "troops entered X": what is said of towns only. */
export function isPlace(
  text: NameSentence,
  { from, to }: TokenRange,
  name: NameClass | null
): boolean {
  const { words, folded } = text
  const { firstNames } = nameWords()
  if (firstNames.has(folded[from] ?? '') || /^['’]/.test(words[to] ?? '')) return false
  // "the siege of Grant Whitlock"
  if (name !== 'LOC' && nameLexicon().commonWords.has(folded[from] ?? '')) return false
  if (isFarFrom(text, to)) return true
  const before = folded[from - 1] ?? ''
  const earlier = folded[from - 2] ?? ''
  if (before === 'of') return PEOPLED.test(earlier)
  if (/^(?:neighbouring|neighboring|nearby)$/.test(before)) return name !== 'ORG'
  if (before === 'at') return STANDS.test(earlier)
  // "a ranch outside X".
  if (/^(?:outside|near)$/.test(before) && (STANDS.test(earlier) || HOUSES.test(earlier)))
    return name !== 'ORG'
  return to - from < 4 && TAKEN.test(before) && ENDS.test(folded[to] || (words[to] ?? '.'))
}
const PEOPLED =
  /^(?:people|villagers|townspeople|inhabitants|residents|garrison|population|siege|fall|outskirts|streets|parish|liberation|bombardment|shelling|defenders|ruins|hamlet)$/
/** What stands or happens at a place: "the camp at X", "a camp for the displaced at X". */
const STANDS =
  /^(?:base|airbase|garrison|camp|checkpoint|checkpost|post|outpost|bridge|barracks|crossing|border|airfield|airstrip|junction|dam|market|mosque|church|port|roadblock|landing|displaced|refugees|depot|fort|mine|monastery|shrine|quarry|lock|ford|position|positions|battle|ambush|clash|fighting|massacre|cemetery|graveyard|roundabout|town|village|settlement)$/
const HOUSES =
  /^(?:ranch|farm|farmhouse|house|home|village|town|hamlet|school|hospital|clinic|prison|jail|factory|hotel|inn|station|airport|stadium|university|college|temple|orchard|fields?|forest|hills|river|lake|highway|road|warehouse|depot|pit|colliery|plantation|estate)$/
/** Verbs that take a place alone, before a name without an article. */
const TAKEN =
  /^(?:entered|retook|recaptured|overran|besieged|encircled|shelled|bombarded|reoccupied|occupied|evacuated)$/
const ENDS =
  /^(?:[,.;]|on|in|at|after|before|and|from|last|early|late|overnight|again|without|with|late)$/

/** "X, 40 km south of", "X, in the north of", "X, just outside Kano". */
function isFarFrom(text: NameSentence, to: number): boolean {
  const { words, folded } = text
  if (words[to] !== ',') return false
  let at = to + 1
  while (/^(?:about|some|around|nearly|just|roughly|barely)$/.test(folded[at] ?? '')) at++
  const next = folded[at] ?? ''
  if (/^\d/.test(words[at] ?? '') || NUMBER.test(next))
    return LENGTH.test(folded[at + 1] ?? '') || LENGTH.test(folded[at + 2] ?? '')
  if (DIRECTION.test(next)) return folded[at + 1] === 'of'
  if (/^(?:near|outside)$/.test(next)) return /^\p{Lu}/u.test(words[at + 1] ?? '')
  if (next === 'in' && folded[at + 1] === 'the')
    return PART.test(folded[at + 2] ?? '') && /^(?:of|[,.])?$/.test(folded[at + 3] || '')
  return next === 'on' && folded[at + 1] === 'the' && isSituated(text, at + 2)
}
const NUMBER =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty)$/
const LENGTH = /^(?:km|kms|kilometres?|kilometers?|miles?|metres|meters|yards)$/
const DIRECTION =
  /^(?:north|south|east|west|northeast|northwest|southeast|southwest|(?:north|south) (?:east|west))$/
const PART =
  /^(?:north|south|east|west|centre|center|northeast|northwest|southeast|southwest|(?:north|south) (?:east|west)|heart|hills|mountains|valley|delta|desert|interior)$/
/** "the road to Kano", "the western shore of the lake": no "road to recovery". */
function isSituated({ words, folded }: NameSentence, from: number): boolean {
  for (let at = from; at < from + 3; at++) {
    if (!ON.test(folded[at] ?? '')) continue
    const next = folded[at + 1] ?? ''
    if (/^(?:to|between|from|with)$/.test(next)) return /^\p{Lu}/u.test(words[at + 2] ?? '')
    return next === 'of'
  }
  return false
}
const ON =
  /^(?:coast|river|border|road|shore|shores|outskirts|edge|highway|frontier|railway|bank|banks|line)$/
