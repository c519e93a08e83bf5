import type { EntityType } from '../../../model.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { Draft, DraftClaim, DraftEntity } from '../../draft.ts'
import { bodyType } from '../../lexicon/nouns.ts'
import { makeClaim, quote } from '../claims.ts'
import { entityStartingAt } from '../lookups.ts'

const REGION_RANK = 2
const RANK: Readonly<Partial<Record<EntityType, number>>> = {
  FACILITY: 0.5,
  CITY: 1,
  REGION: 2,
  COUNTRY: 3
}
/** Words that may stand between a place and the larger one it lies in. */
const BETWEEN =
  /^(?:,|which|in|of|the|is|lies|stands|located|situated|a|an|north|south|east|west|centre|center|northern|southern|eastern|western|central|(?:north|south)-?(?:east|west)(?:ern)?|far|remote|coastal|border|andean|part|river|valley|mountains|hills|lake|delta|desert|forest|archipelago|peninsula|plateau|refugee|camp|neighbourhood|neighborhood|outskirts|suburbs|foothills|highlands|lowlands|coast|heart|township|subdistrict|regency|suburb|district|quarter|town|city|village|port|province|state|department|region|county|island|territory|governorate|prefecture|municipality|commune|canton|township|'s|’s)$/
const KIND =
  /^(?:town|city|village|port|suburb|district|quarter|province|state|department|region|county|island|territory|governorate|prefecture|municipality|commune|canton|township)$/

/**
 * "Ituri province in the east of Congo", "Borno in Nigeria's north", "the Syrian province of Idlib",
 * "Nigeria's Borno state": the smaller place lies in the larger.
 */
export function placesWithin(draft: Draft, parsed: Parsed): readonly DraftClaim[] {
  return parsed.names.flatMap((name, i): DraftClaim[] => {
    const near = parsed.names[i + 1]
    if (!near) return []
    const next = ownedBy(draft, parsed, i + 1) ?? near
    const first = entityStartingAt(draft, name.finding.start)
    const second = entityStartingAt(draft, next.finding.start)
    if (!first || !second || near.from - name.to > MOST_BETWEEN) return []
    const between = withoutCount(parsed.words.slice(name.to, near.from).map((w) => w.lower))
    const isKindOf = tellsKindOf(between) && rankOf(first) >= Math.max(1, rankOf(second))
    const isBuilt = first.type === 'FACILITY'
    const joins = (w: string): boolean =>
      BETWEEN.test(w) || (isBuilt && bodyType(w, []) === 'FACILITY')
    if (second.type === 'FACILITY' || !(isKindOf || between.every(joins))) return []
    const isDemonym = name.finding.form === 'DEMONYM'
    const [inner, outer] =
      isKindOf && rankOf(second) && first.key !== second.key
        ? [second, first]
        : pairOf(
            first,
            second,
            between,
            isDemonym,
            next,
            isKind(parsed.words[next.to]?.lower ?? '')
          )
    if (!inner || !outer) return []
    return [
      makeClaim({
        predicate: 'LOCATED_IN',
        subject: inner.key,
        object: outer.key,
        quotes: [quote(draft, parsed, name.from, withKind(parsed, next.to))],
        confidence: 0.8
      })
    ]
  })
}

const MOST_BETWEEN = 11

const TOWN = /^(?:town|city|village|port|hamlet|municipality|suburb)$/
/** "the Zamfara village of Zugu", "the Andean mining town of Zola": the larger place stands before. */
const tellsKindOf = (between: readonly string[]): boolean =>
  between.at(-1) === 'of' &&
  TOWN.test(between.at(-2) ?? '') &&
  between.length < 6 &&
  between.every(
    (w) =>
      /^\p{Ll}[\p{Ll}-]+$/u.test(w) && !/^(?:in|and|or|on|at|from|to|near|for|with|the|by)$/.test(w)
  )

/** "a town of 3,000 people in": how many live there is no part of the tie. */
function withoutCount(between: readonly string[]): readonly string[] {
  const people = between.findIndex((w) => /^(?:people|inhabitants|residents|souls)$/.test(w))
  const of = people < 0 ? -1 : between.lastIndexOf('of', people)
  return of < 0 ? between : [...between.slice(0, of), ...between.slice(people + 1)]
}

/** "in Kidal province": the word that says what it is belongs to the name. */
const withKind = (parsed: Parsed, end: number): number =>
  isKind(parsed.words[end]?.lower ?? '') ? end + 1 : end

/** "in Sudan's West Darfur state": the place meant is what the country owns. */
function ownedBy(draft: Draft, parsed: Parsed, i: number): Parsed['names'][number] | null {
  const [owner, owned] = [parsed.names[i], parsed.names[i + 1]]
  if (!owner || !owned) return null
  // "in the Mexican state of Michoacán"
  const isOfNation = owner.finding.form === 'DEMONYM'
  if (!isOfNation && !/^['’]s$/.test(parsed.words[owner.to]?.lower ?? '')) return null
  const from = isOfNation ? owner.to : owner.to + 1
  const between = parsed.words.slice(from, owned.from).map((w) => w.lower)
  const fits = isOfNation
    ? between.at(-1) === 'of' &&
      between.length < 4 &&
      between.slice(0, -1).every((w) => isKind(w) || isPart(w))
    : between.every(isPart)
  if (!fits) return null
  const place = entityStartingAt(draft, owned.finding.start)
  return place && rankOf(place) ? owned : null
}

function pairOf(
  first: DraftEntity,
  second: DraftEntity,
  between: readonly string[],
  isDemonym: boolean,
  next: Parsed['names'][number],
  isOfDistrict: boolean
): readonly [DraftEntity, DraftEntity] | readonly [null, null] {
  const [a, b] = [rankOf(first), rankOf(second)]
  if (!a || !b || first.key === second.key) return [null, null]
  const owned = isDemonym || /^['’]s$/.test(between[0] ?? '')
  if (owned) {
    const isPlace = between.some(isKind) || /^['’]s$/.test(between[0] ?? '')
    // "Jharkhand's Palamu district": a district of what is no country is a part of it all the same.
    const isPart = a > b || (a === b && a === REGION_RANK && isOfDistrict)
    return isPart && isPlace && !between.includes('in') ? [second, first] : [null, null]
  }
  if (next.finding.form === 'DEMONYM' || a > b || (a === b && a !== 1 && !isSaidIn(between)))
    return [null, null]
  const joined =
    between.includes('in') ||
    (between[0] === ',' && between.includes('part')) ||
    (between[0] === ',' && between.length > 1 && between.slice(1).every(isPart)) ||
    (between.includes('of') && between.some(isKind))
  return joined ? [first, second] : [null, null]
}
/** "Grimari, in the Ouaka prefecture", "the Rueso district of Narathiwat": the words say it of two of one kind. */
const isSaidIn = (between: readonly string[]): boolean => {
  const at = isKind(between[0] ?? '') ? 1 : 0
  if (at === 1 && between[1] === 'of') return true
  if (between.length === 2 && between[1] === 'in') return true
  return between[at] === ',' && between.slice(at).includes('in')
}
/** "Tumaco, southwestern Colombia". */
const isPart = (word: string): boolean =>
  /^(?:(?:north|south)-?)?(?:north|south|east|west)(?:ern)?$|^central$/.test(word)
const isKind = (word: string): boolean => KIND.test(word)
const rankOf = (e: DraftEntity): number => (e.type ? (RANK[e.type] ?? 0) : 0)
