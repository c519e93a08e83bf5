import { fold } from '../map/fold.ts'
import type { Entity, Event, Facts, Mention } from '../model.ts'
import { inOneLine } from './names.ts'

const ARTICLE = /^(?:the|a|an)\s+/iu
/** Words that point at something said before: no name for who has not read the text. */
const POINTING = /^(?:this|that|these|those|its|their|his|her|such|another|both)\s/iu
/** A verb alone ("arrested") names nothing; the type does better. */
const VERB = /^\p{L}+ed$/iu
const PLACES: readonly Entity['type'][] = ['CITY', 'FACILITY', 'REGION', 'COUNTRY']

/**
 * A name for readers: what the text first calls the event in two words or more, else in one, else
 * its type; with the closest place that has a name, where the words do not name it already.
 */
export function nameEvent(event: Event, facts: Facts): string {
  const words = ownWords(event.mentions) ?? event.type.toLowerCase().replace(/_/g, ' ')
  const place = namedPlaceOf(event, facts)
  if (place === null || ` ${fold(words)} `.includes(` ${fold(place)} `)) return words
  return `${words} in ${place}`
}

function ownWords(mentions: readonly Mention[]): string | null {
  const phrases = mentions
    .filter(({ form }) => form === 'NOMINAL' || form === 'NAME')
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ exact }) => inOneLine(exact))
    .filter((phrase) => !POINTING.test(phrase))
    .map((phrase) => phrase.replace(ARTICLE, ''))
    .filter((phrase) => !VERB.test(phrase))
  return phrases.find((phrase) => phrase.includes(' ')) ?? phrases[0] ?? null
}

function namedPlaceOf(event: Event, { claims, entities }: Facts): string | null {
  const keys = new Set(
    claims
      .filter(({ predicate, subject, polarity }) => {
        return predicate === 'OCCURRED_IN' && subject === event.key && polarity === 'AFFIRMED'
      })
      .map(({ object }) => object)
  )
  const places = entities.filter(({ key, named, type }) => {
    return named && keys.has(key) && PLACES.includes(type)
  })
  const [closest] = places.sort((a, b) => PLACES.indexOf(a.type) - PLACES.indexOf(b.type))
  return closest ? inOneLine(closest.name) : null
}
