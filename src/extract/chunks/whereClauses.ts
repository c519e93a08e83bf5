import type { Parsed } from './parse.ts'
import type { VerbGroup } from './verbs.ts'

/** Words from "where" to the verb of its clause. */
const REACH = 6

/** "bombed a church where villagers were sheltering, killing nine": the verb told before a clause of what a place was used for. */
export function beforeWhere({ words, verbs }: Parsed, verb: VerbGroup): VerbGroup | null {
  const group = words.slice(verb.from, verb.to)
  const isState =
    words[verb.verb]?.form === 'ING' &&
    group.some(({ lower }) => /^(?:was|were|is|are|been)$/.test(lower))
  if (!isState) return null
  for (let i = verb.from - 1; i > 0 && i >= verb.from - REACH; i--)
    if (words[i]?.lower === 'where') return verbs.findLast((v) => v.to <= i) ?? null
  return null
}
