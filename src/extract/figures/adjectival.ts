import { linkOf, type Link, type Scene } from './links.ts'
import { isPersonNoun } from './lexicons.ts'
import { lowerAt } from './words.ts'

/** "received 14 wounded patients", "140 wounded people had been brought in": the adjective counts. */
export function adjectivalLinks({ words, byStart }: Scene): readonly Link[] {
  return [...byStart.values()].flatMap((counted) => {
    const places = words
      .map((_, i) => i)
      .filter(
        (i) =>
          i > counted.at && i < counted.end - 1 && /^(?:wounded|injured)$/.test(lowerAt(words, i))
      )
    if (places.length === 0 || !isPersonNoun(counted.head ?? '')) return []
    const flags = { hedged: false, negated: false, rank: 8 }
    return [linkOf('WOUNDED', counted, counted.from, counted.end, flags)]
  })
}
