import { linkOf, type Link, type Scene } from './links.ts'
import { lowerAt, startsPhrase } from './words.ts'

const VERB =
  /^(?:beat|beats|beating|stab|stabs|stabbed|stabbing|hack|hacked|hacking|burn|burns|burned|burnt|burning|stone|stoned|stoning|torture|tortured|torturing|trample|trampled|trampling|crush|crushed|crushing|starve|starved|starving|shoot|shoots|shot|shooting|strangle|strangled|bludgeon|bludgeoned|club|clubbed|put|sent)$/

const ENDINGS = [['to', 'death'], ['dead'], ['to', 'their', 'deaths']]

/** "beat two men to death", "shot five people dead": the verb and its end stand apart. */
export function doneToDeathLinks({ words, byStart }: Scene): readonly Link[] {
  return [...byStart.values()].flatMap((counted) => {
    const verb = lowerAt(words, counted.from - 1)
    if (!VERB.test(verb)) return []
    const ending = ENDINGS.find((phrase) => startsPhrase(words, counted.end, phrase))
    if (!ending) return []
    const flags = { hedged: false, negated: false, rank: 0 }
    return [linkOf('KILLED', counted, counted.from - 1, counted.end + ending.length, flags)]
  })
}
