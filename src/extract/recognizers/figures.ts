import type { ClaimScope, Span } from '../../model.ts'
import { adjectivalLinks } from '../figures/adjectival.ts'
import { amongLinks } from '../figures/among.ts'
import { brokenDown } from '../figures/brokenDown.ts'
import { wholeOfCalled } from '../figures/called.ts'
import { countedIn, type Counted } from '../figures/counted.ts'
import { AUXILIARY } from '../figures/grammar.ts'
import type { Reference } from '../figures/elsewhen.ts'
import { maySplit, splitVerbLinks } from '../figures/splitVerbs.ts'
import { groupCountLinks } from '../figures/groupCounts.ts'
import { gappedLinks } from '../figures/gapped.ts'
import { headLinks } from '../figures/heads.ts'
import { heldLinks } from '../figures/held.ts'
import { MEASURE_HEADS } from '../figures/lexicons.ts'
import { linksOf, type Link, type Scene } from '../figures/links.ts'
import { lossesOfSide } from '../figures/lossesOf.ts'
import { membersOfTold } from '../figures/members.ts'
import { officialCountLinks } from '../figures/officialCounts.ts'
import { overtaken } from '../figures/overtaken.ts'
import { passagesOf, sentenceAt } from '../figures/passages.ts'
import { partLinks, rowLinks, summedParts } from '../figures/parts.ts'
import { contrastLinks, ownLossLinks, revisedLinks } from '../figures/revised.ts'
import { partBehind, retoldIn } from '../figures/retold.ts'
import { referenceOf, scopeOf } from '../figures/scope.ts'
import { tollLinks } from '../figures/tolls.ts'
import { triggersIn } from '../figures/triggers.ts'
import { isOfTurnout, turnoutLinks } from '../figures/turnouts.ts'
import { isUntrue } from '../figures/untrue.ts'
import { vagueLossLinks } from '../figures/vagueLosses.ts'
import { lowerAt, withoutNumberQuotes, type Word } from '../figures/words.ts'
import type { FigureFinding } from '../findings.ts'
import type { View } from '../view.ts'

/** Counts of people killed, wounded, missing, taken, driven out, named or buried, in text order. */
export function recognizeFigures(view: View): readonly FigureFinding[] {
  const { text } = view.article
  const reference = referenceOf(view)
  const isOfCaptives = CAPTIVES.test(text)
  const findings: FigureFinding[] = []
  let last: readonly Word[] = []
  let paragraph = -1
  for (const sentence of passagesOf(view)) {
    const words = withoutNumberQuotes(sentence.words)
    const told = sentence.paragraph === paragraph ? last : []
    const before = () => told.map(({ lower }) => lower).join(' ')
    const found = figuresIn(
      words,
      text,
      sentence.index,
      reference,
      before,
      isOfCaptives,
      findings.length
    )
    last = words
    paragraph = sentence.paragraph
    const all = found.length > 0 ? found : partsOfTold(words, text, sentence.index, findings)
    for (const figure of all) {
      const measure = isOfDead(figure, findings) ? 'KILLED' : figure.measure
      findings.push({ ...figure, measure, sentence: sentenceAt(view, sentence, figure.start) })
    }
    findings.push(...retold(words, text, sentence.index, findings))
  }
  return overtaken(findings, text, view)
}

/** "speak of 233 victims", where only dead were counted before. */
const isOfDead = ({ measure, victims }: FigureFinding, told: readonly FigureFinding[]): boolean =>
  measure === 'CASUALTIES' &&
  /\bvictims$/i.test(victims?.exact ?? '') &&
  told.some((one) => one.measure === 'KILLED') &&
  told.every((one) => one.measure !== 'WOUNDED')

/** "The owner had raised it to 41", "neighbours counted 25": of those told before, with another number. */
function retold(
  words: readonly Word[],
  text: string,
  sentence: number,
  told: readonly FigureFinding[]
): readonly FigureFinding[] {
  let added = 0
  return retoldIn(words, sentence, told).flatMap(({ from, to, whole, quantity }) => {
    const before = told[whole]
    const span = spanOf(words, text, from, to)
    if (!before || told.some((one) => one.start < span.end && span.start < one.end)) return []
    const isOlder = HAD_TOLD.test(text.slice(words[0]?.start ?? 0, span.end))
    const isOvertaken =
      isOlder && NOW.test(text.slice(Math.max(0, before.start - NOW_REACH), before.end))
    const scope: ClaimScope = isOvertaken
      ? 'SUPERSEDED'
      : before.scope === 'SUPERSEDED'
        ? 'EVENT'
        : before.scope
    const place = told.length + added++
    const again = { ...before, ...span, sentence, quantity, scope, hedged: false, trend: null }
    const part = partBehind(words, to)
    if (!part) return [again]
    added++
    const own = spanOf(words, text, part.from, part.end)
    return [again, { ...again, ...own, quantity: part.quantity, victims: own, partOf: place }]
  })
}

/** "On Monday he had spoken of 171", where the text tells what is believed now. */
const HAD_TOLD =
  /\bhad (?:earlier |previously |first |initially |originally )?(?:spoken|given|put|said|counted|reported)\b/i
const NOW = /\b(?:now|has (?:since )?(?:risen|grown|climbed|jumped)|rose|latest)\b/i
const NOW_REACH = 60

function partsOfTold(
  words: readonly Word[],
  text: string,
  sentence: number,
  told: readonly FigureFinding[]
): readonly FigureFinding[] {
  const last = told.at(-1)
  if (!last || sentence - last.sentence > NEAR) return []
  const counted = countedIn(words)
  const broken = brokenDown(words, counted, sentence, told)
  const called = broken ? null : wholeOfCalled(words, counted, sentence, told)
  const members = broken || called ? null : membersOfTold(words, counted, sentence, told)
  const row = broken?.row ?? members?.row ?? (called ? [called.counted] : [])
  const at = broken?.whole ?? called?.whole ?? members?.whole ?? -1
  const whole = told[at]
  if (!whole) return []
  return row.map((one) => ({
    ...whole,
    ...spanOf(words, text, one.from, one.end),
    sentence,
    quantity: one.quantity,
    victims: victimsIn(words, text, one),
    partOf: at,
    trend: null
  }))
}
/** Sentences back in which those stand whose parts are told. */
const NEAR = 2

function figuresIn(
  words: readonly Word[],
  text: string,
  sentence: number,
  reference: Reference,
  before: () => string,
  isOfCaptives: boolean,
  offset: number
): readonly FigureFinding[] {
  const triggers = triggersIn(words)
  if (triggers.length === 0 && !maySplit(words) && !words.some(({ lower }) => isHarmNoun(lower)))
    return []
  const counted = countedIn(words)
  const scene: Scene = {
    words,
    byStart: new Map(counted.map((one) => [one.from, one])),
    // A part and its whole end together ("one of the three leaders"): the part is meant.
    byEnd: new Map(counted.toReversed().map((one) => [one.end, one])),
    triggers,
    isOfCaptives
  }
  const told = oneEach(
    asserted(words, [
      ...scene.triggers.flatMap((trigger) => tollLinks(scene, trigger)),
      ...scene.triggers.flatMap((trigger) => linksOf(scene, trigger)),
      ...amongLinks(scene),
      ...splitVerbLinks(scene),
      ...headLinks(scene),
      ...heldLinks(scene),
      ...groupCountLinks(scene),
      ...vagueLossLinks(scene),
      ...adjectivalLinks(scene),
      ...officialCountLinks(words, offset > 0),
      ...turnoutLinks(scene),
      ...lossesOfSide(scene)
    ])
  )
  const rows = rowLinks(scene, told)
  const direct = [
    ...told,
    ...rows,
    ...revisedLinks(scene, told),
    ...contrastLinks(scene, told),
    ...gappedLinks(scene, told),
    ...ownLossLinks(scene, told)
  ]
  const parts = partLinks(scene, direct)
  const wholes = new Map<Link, Link>(
    parts.flatMap(({ link, whole }) => {
      const of = direct[whole]
      return of ? [[link, of] as const] : []
    })
  )
  const all = [...direct, ...parts.map(({ link }) => link)].sort(
    (a, b) => placeOf(a) - placeOf(b) || a.to - b.to
  )
  for (const [part, whole] of summedParts(all)) if (!wholes.has(part)) wholes.set(part, whole)
  const places = new Map(all.map((link, i) => [link, offset + i]))
  return all.map((link) => {
    const whole = wholes.get(link)
    return {
      ...spanOf(words, text, link.from, link.to),
      sentence,
      by: 'figures/rules',
      measure: link.measure,
      quantity: link.quantity,
      victims: victimsOf(words, text, link),
      partOf: whole ? (places.get(whole) ?? null) : null,
      scope: scopeOf(words, link, reference, before()),
      polarity: link.negated || isUntrue(words, link) ? 'NEGATED' : 'AFFIRMED',
      trend: link.trend,
      hedged: link.hedged
    }
  })
}
const CAPTIVES = /\b(?:kidnap|abduct|captors?\b|captiv|hostage)/i
const isHarmNoun = (word: string): boolean =>
  MEASURE_HEADS.has(word) ||
  isOfTurnout(word) ||
  /^(?:victim|martyrs$|hostage|captive|detainee|prisoner|refugees$|evacuees$|marchers$|protest[eo]rs$|demonstrators$|strikers$|homes$|names$|coffins$|caskets$|losses$|toll$|figures?$|cost)/.test(
    word
  )

const placeOf = (link: Link): number => link.counted?.at ?? link.to - 1

/** Who "vanished" and is told to be held as well is no longer missing; what befell marchers counts before their march. */
const rankOf = ({ measure, rank }: Link): number =>
  /^(?:MISSING|PARTICIPATED_IN)$/.test(measure) ? rank + 5 : rank

/** "whether any of the 12 had been hurt", "half the town's 40,000 people have fled": nobody says it of so many. */
const asserted = (words: readonly Word[], links: readonly Link[]): readonly Link[] =>
  words.some(({ lower }) => UNSAID.test(lower))
    ? links.filter((link) => link.counted === null || !isUnsaid(words, link, link.counted))
    : links
function isUnsaid(words: readonly Word[], link: Link, { from, end }: Counted): boolean {
  const left = words.slice(Math.max(0, from - ASKED), from).map(({ lower }) => lower)
  const before = left.join(' ')
  if (ASKED_ABOUT.test(before)) return true
  // "most of the 30 dead were women": so many are dead.
  const isVerbal = AUXILIARY.has(lowerAt(words, end)) || link.from < from || link.to > end + 1
  return isVerbal && link.rank < 3 && A_PART.test(before)
}
const UNSAID = /^(?:whether|any|half|thirds?|quarters?|fifths?|tenths?|most|majority)$/
const ASKED_ABOUT = /\bwhether\b[^,;]*$|\bany(?: of)?(?: the)?$/
const A_PART =
  /\b(?:half|thirds?|quarters?|fifths?|tenths?|most|majority)(?: of)?(?: the| its| their)?(?: \p{L}+ 's)?$/u
const ASKED = 5

/** Each number counts once; the reading that says it most surely stays. */
function oneEach(links: readonly Link[]): readonly Link[] {
  const best = new Map<string, Link>()
  for (const link of links) {
    const key = link.at !== null ? `${link.at}` : `${link.measure}:${link.from}:${link.to}`
    const other = best.get(key)
    if (!other || rankOf(link) < rankOf(other)) best.set(key, link)
  }
  const all = [...best.values()]
  // "suffered injuries" lies within "12 people suffered injuries".
  return all.filter(
    (link) =>
      link.at !== null ||
      !all.some(
        (other) =>
          other !== link &&
          other.at !== null &&
          other.from <= link.from &&
          link.to <= other.to &&
          other.measure === link.measure
      )
  )
}

const spanOf = (words: readonly Word[], text: string, from: number, to: number): Span => {
  const start = words[from]?.start ?? 0
  const end = words[to - 1]?.end ?? start
  return { start, end, exact: text.slice(start, end) }
}
const victimsOf = (words: readonly Word[], text: string, link: Link): Span | null =>
  (link.counted && victimsIn(words, text, link.counted)) ??
  (link.whose ? spanOf(words, text, ...link.whose) : null)
const victimsIn = (words: readonly Word[], text: string, counted: Counted): Span | null =>
  counted.head === null ? null : spanOf(words, text, counted.people, counted.end)
