import { clauseEnd, clauseStart } from '../../chunks/clauses.ts'
import { wordAt } from '../../chunks/parse.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { VerbGroup } from '../../chunks/verbs.ts'
import type { Draft } from '../../draft.ts'
import { ATTACK_TYPES } from '../../recognizers/events.ts'
import { isRepeated } from '../../recognizers/habits.ts'
import { indexOfTrigger, triggersIn } from '../lookups.ts'

/** "has repeatedly denied involvement": in the news as well. */
const DENIES = /^(?:deny|reject|dismiss|disown|refute|disavow)$/

/** "has been blamed for previous attacks", "similar attacks were claimed by X", "is often accused": of deeds that are not the news. */
export function isOfOtherDeeds(draft: Draft, parsed: Parsed, verb: VerbGroup): boolean {
  const [from, to] = [clauseStart(parsed, verb.from), clauseEnd(parsed, verb.to)]
  const deeds = triggersIn(draft, parsed.sentence.index).filter((t) => {
    const at = wordAt(parsed, t.start)
    return from <= at && at < to && ATTACK_TYPES.has(t.type)
  })
  if (deeds.some((t) => t.isDefinite && draft.eventOfTrigger.has(indexOfTrigger(draft, t))))
    return false
  return (
    (isRepeated(parsed, verb) && !DENIES.test(verb.lemma)) ||
    (deeds.length > 0 &&
      deeds.every(
        (t) =>
          t.isGeneric &&
          t.isPlural &&
          !t.isDefinite &&
          !draft.eventOfTrigger.has(indexOfTrigger(draft, t))
      ))
  )
}
