import type { FactsWithText } from '../../../src/facts/readFacts.ts'
import type { Claim, Entity, Mention } from '../../../src/model.ts'
import { claim, entity, facts, mentions } from '../write.ts'
import { exact } from './tessala.ts'

/** Who a report names: a group and a person, each as the report calls it, and those beside them. */
export type Company = Readonly<{
  outlet: string
  group: keyof typeof GROUPS
  person: keyof typeof PERSONS
  others: readonly (keyof typeof OTHERS)[]
}>

/** GSIM and JNIM are names of one on the list; DDF is short for the front where a text says so. */
export const GROUPS = {
  JNIM: { name: 'JNIM' },
  GSIM: { name: 'GSIM' },
  front: { name: 'Dune Defence Front', acronym: 'DDF' },
  DDF: { name: 'DDF' },
  forces: { name: 'Democratic Delta Forces', acronym: 'DDF' }
} as const

export const PERSONS = {
  whole: 'Amadou Toumani Keita',
  short: 'Amadou Keita',
  surname: 'Keita',
  brother: 'Moussa Keita',
  spelled: 'Ahmadou Keita'
} as const

export const OTHERS = {
  brigade: { type: 'ARMED_GROUP', name: 'Salt River Brigade' },
  council: { type: 'ORGANIZATION', name: 'Lake Council' },
  governor: { type: 'PERSON', name: 'Idris Maro' }
} as const

/** A report in which a person of a group meets others; it tells of no event. */
export function company({ outlet, group, person, others }: Company): FactsWithText {
  const called: Readonly<{ name: string; acronym?: string }> = GROUPS[group]
  const who = PERSONS[person]
  const introduced =
    called.acronym === undefined ? called.name : `${called.name} (${called.acronym})`
  const beside = others.map((key) => OTHERS[key])
  const text = `${outlet} reports
${who} belongs to the ${introduced}. Beside them stood ${beside.map(({ name }) => name).join(', ')}.`
  const forms: Readonly<Record<string, Mention['form']>> = {
    [called.name]: 'NAME',
    ...(called.acronym && { [called.acronym]: 'ACRONYM' })
  }
  return facts(text, '2023-03-10', {
    document: { publisher: outlet },
    entities: [
      entity({
        key: 'group',
        type: 'ARMED_GROUP',
        name: called.name,
        acronym: called.acronym ?? null,
        mentions: mentions(text, forms)
      }),
      entity({
        key: 'person',
        type: 'PERSON',
        name: who,
        mentions: mentions(text, { [who]: 'NAME' })
      }),
      ...beside.map(({ type, name }, at): Entity => {
        return entity({
          key: `other${at}`,
          type,
          name,
          mentions: mentions(text, { [name]: 'NAME' })
        })
      })
    ],
    claims: [
      claim({
        key: 'c1',
        predicate: 'MEMBER_OF',
        subject: 'person',
        object: 'group',
        quotes: exact(text, `${who} belongs to`)
      }),
      ...beside.map(({ name }, at): Claim => {
        return claim({
          key: `c${at + 2}`,
          predicate: 'LINKED_TO',
          subject: 'group',
          object: `other${at}`,
          quotes: exact(text, name)
        })
      })
    ]
  })
}
