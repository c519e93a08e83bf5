import { fold } from '../map/fold.ts'
import type { Entity, Event, Mention } from '../model.ts'
import { firstStart, type Mentioned } from './mentioned.ts'
import { inOneLine } from './names.ts'

const ARTICLE = /^(?:the|a|an)\s+/iu
/** Words that point at something said before: no name for who has not read the text. */
const POINTING = /^(?:this|that|these|those|its|their|his|her|such|another|both)\s/iu
/** A verb alone ("arrested") names nothing; the type does better. */
const VERB = /^(?:\p{L}+ed|overthrew|shot|hit|struck|fought|blew|met|left|held|took|broke|cut)$/iu
const PLACES: readonly Entity['type'][] = ['CITY', 'FACILITY', 'REGION', 'COUNTRY']

/**
 * A name for readers: what the text first calls the event in two words or more, else by the word of
 * its type, else in one, else its type; with the closest place that has a name, where the words do not name it already. `places`
 * are those where it happened, by the claims of its document.
 */
export function nameEvent(event: Event, places: readonly Mentioned[]): string {
  const type = event.type.toLowerCase().replace(/_/g, ' ')
  const words = ownWords(event.mentions, type) ?? type
  const place = closestOf(places)
  if (place === null || ` ${fold(words)} `.includes(` ${fold(place)} `)) return words
  return `${words} in ${place}`
}

function ownWords(mentions: readonly Mention[], type: string): string | null {
  const phrases = mentions
    .filter(({ form }) => form === 'NOMINAL' || form === 'NAME')
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ exact }) => inOneLine(exact))
    .filter((phrase) => !POINTING.test(phrase))
    .map((phrase) => phrase.replace(ARTICLE, ''))
    .filter((phrase) => !VERB.test(phrase))
  const long = phrases.find((phrase) => phrase.includes(' '))
  return long ?? phrases.find((phrase) => fold(phrase) === type) ?? phrases[0] ?? null
}

/** Of several equally close the one first mentioned, whatever the order in which they are listed. */
function closestOf(places: readonly Mentioned[]): string | null {
  const [closest] = places
    .filter(({ named, type }) => named && PLACES.includes(type))
    .sort(
      (a, b) =>
        PLACES.indexOf(a.type) - PLACES.indexOf(b.type) ||
        firstStart(a.mentions) - firstStart(b.mentions) ||
        (a.identity.id < b.identity.id ? -1 : 1)
    )
  return closest?.names.name ?? null
}
