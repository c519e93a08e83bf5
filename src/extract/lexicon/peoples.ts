import { readLexicon } from './readLexicon.ts'

type Peoples = Readonly<{ creeds: ReadonlySet<string>; peoples: ReadonlySet<string> }>

let loaded: Peoples | null = null

/** Words for followers of a faith or conviction, and for peoples, that name no actor by themselves. */
export const peoplesOf = (): Peoples => (loaded ??= load())

function load(): Peoples {
  const { creeds, peoples } = readLexicon<{ creeds: string; peoples: string }>('./peoples.json')
  return { creeds: new Set(creeds.split(' ')), peoples: new Set(peoples.split(' ')) }
}
