import type { Reference } from '../model.ts'
import { pick } from './pick.ts'
import type { Properties } from './rows.ts'

const NAMES = ['referenceSource', 'wikidata', 'geonames', 'iso', 'latitude', 'longitude'] as const

/** What a reference list knows, as properties of a node. */
export function referenceProperties(reference: Reference | null): Properties {
  return {
    referenceSource: reference?.source ?? null,
    wikidata: reference?.wikidata ?? null,
    geonames: reference?.geonames ?? null,
    iso: reference?.iso ?? null,
    latitude: reference?.latitude ?? null,
    longitude: reference?.longitude ?? null
  }
}

/** Of two sets of reference properties one, whole: the first in the order of their texts. */
export function chooseReference(a: Properties, b: Properties): Properties {
  const [first, second] = [pick(a, NAMES), pick(b, NAMES)]
  if (first.referenceSource === null) return second
  if (second.referenceSource === null) return first
  return JSON.stringify(first) <= JSON.stringify(second) ? first : second
}
