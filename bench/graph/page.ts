import type { Entity, Mention, MentionForm, Range, Span } from '../../src/model.ts'
import type { Named } from './cast.ts'

/** The text of an invented report while it is written, with who is mentioned where. */
export type Page = Readonly<{
  text(): string
  /** Writes a sentence; where "@" stood, `names` in their order. */
  say(
    sentence: string,
    names: readonly string[]
  ): Readonly<{ quote: Span; names: readonly Mention[] }>
}>

export function makePage(): Page {
  let text = ''
  return {
    text: () => text,
    say(sentence, names) {
      const start = text.length
      const mentions: Mention[] = []
      for (const [at, part] of sentence.split('@').entries()) {
        const name = at === 0 ? undefined : names[at - 1]
        if (name !== undefined) {
          mentions.push({
            start: text.length,
            end: text.length + name.length,
            exact: name,
            form: 'NAME'
          })
          text += name
        }
        text += part
      }
      const quote = { start, end: text.length, exact: text.slice(start) }
      text += '\n'
      return { quote, names: mentions }
    }
  }
}

/** The entities of a report, one for each name. */
export type Entities = Readonly<{
  key(named: Named, mention: Mention): string
  /** Somebody without a name. */
  unnamed(words: string, mention: Mention): string
  all(): readonly Entity[]
}>

export function makeEntities(): Entities {
  const found = new Map<string, Entity & { mentions: Mention[] }>()
  const add = (name: string, entity: Omit<Entity, 'key' | 'mentions'>, mention: Mention) => {
    const earlier = found.get(name)
    if (earlier) earlier.mentions.push(mention)
    else found.set(name, { key: `e${found.size}`, ...entity, mentions: [mention] })
    return found.get(name)!.key
  }
  return {
    key: (named, mention) =>
      add(`${named.type} ${named.name}`, { ...withoutHome(named), named: true }, mention),
    unnamed: (name, mention) =>
      add(
        `${name} ${mention.start}`,
        { type: 'PERSON_GROUP', name, acronym: null, named: false },
        { ...mention, form: 'NOMINAL' }
      ),
    all: () => [...found.values()]
  }
}

/** Only places lie in a country; an actor's is what a claim says of it. */
function withoutHome({ type, name, acronym, country }: Named) {
  const isPlace = type === 'CITY' || type === 'COUNTRY'
  return { type, name, acronym, ...(isPlace && country !== undefined && { country }) }
}

export const rangeOf = ({ start, end }: Range): Range => ({ start, end })
export type { MentionForm }
