import type { Measure } from '../../model.ts'
import { linkOf, type Link, type Scene } from './links.ts'
import { lowerAt, startsPhrase } from './words.ts'

const VERB =
  /^(?:beat|beats|beating|stab|stabs|stabbed|stabbing|hack|hacked|hacking|burn|burns|burned|burnt|burning|stone|stoned|stoning|torture|tortured|torturing|trample|trampled|trampling|crush|crushed|crushing|starve|starved|starving|shoot|shoots|shot|shooting|strangle|strangled|bludgeon|bludgeoned|club|clubbed|put|sent)$/

const TAKE = /^(?:take|takes|taking|took|taken|hold|holds|holding|held|keep|kept|keeping)$/
const DRIVE = /^(?:drive|drives|driving|drove|driven|force|forces|forced|forcing)$/

type Split = Readonly<{ verb: RegExp; measure: Measure; endings: readonly (readonly string[])[] }>

/** Verbs whose second half stands behind those it counts. */
const SPLITS: readonly Split[] = [
  {
    verb: VERB,
    measure: 'KILLED',
    endings: [['to', 'death'], ['dead'], ['to', 'their', 'deaths']]
  },
  { verb: TAKE, measure: 'ABDUCTED', endings: [['prisoner'], ['hostage'], ['captive']] },
  {
    verb: DRIVE,
    measure: 'DISPLACED',
    endings: [
      ['from', 'their', 'homes'],
      ['out', 'of', 'their', 'homes'],
      ['to', 'flee'],
      ['from', 'home']
    ]
  }
]

/** "beat two men to death", "taken 11 soldiers prisoner", "driven 900 people from their homes". */
export function splitVerbLinks({ words, byStart }: Scene): readonly Link[] {
  return [...byStart.values()].flatMap((counted) => {
    const before = lowerAt(words, counted.from - 1)
    return SPLITS.flatMap(({ verb, measure, endings }) => {
      const ending = endings.find((phrase) => startsPhrase(words, counted.end, phrase))
      if (!ending || !verb.test(before)) return []
      const flags = { hedged: false, negated: false, rank: 0 }
      return [linkOf(measure, counted, counted.from - 1, counted.end + ending.length, flags)]
    })
  })
}
