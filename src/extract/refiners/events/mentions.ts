import type { Mention } from '../../../model.ts'
import { fullEnd } from '../../chunks/clauses.ts'
import { spanOf } from '../../chunks/parse.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'
import type { Draft, TriggerFinding } from '../../draft.ts'
import type { Group } from './group.ts'

export function mentionsOf(draft: Draft, group: Group): Mention[] {
  const strong = group.triggers.filter((i) => !draft.found.triggers[i]?.isWeak)
  return (strong.length ? strong : group.triggers).flatMap((i) => {
    const trigger = draft.found.triggers[i]
    const parsed = trigger && draft.found.parsed[trigger.sentence]
    if (!trigger || !parsed) return []
    const phrase = trigger.phrase === null ? null : parsed.phrases[trigger.phrase]
    const span = phrase
      ? spanOf(
          draft.view,
          parsed,
          seriesStart(parsed, phrase),
          isNamedWhole(trigger, parsed.words[phrase.to]?.lower)
            ? fullEnd(parsed, phrase)
            : phrase.to
        )
      : trigger
    return [{ start: span.start, end: span.end, exact: span.exact, form: 'NOMINAL' as const }]
  })
}
/** "a series of military coups" is one event from its article on. */
export function seriesStart(parsed: Parsed, phrase: Phrase): number {
  const outer =
    parsed.words[phrase.from - 1]?.lower === 'of'
      ? parsed.phrases.find((p) => p.to === phrase.from - 1)
      : undefined
  return outer && /^(?:series|string|wave|spate)$/.test(parsed.words[outer.head]?.lower ?? '')
    ? outer.from
    : phrase.from
}
/** "the assassination of X", "a severing of ties": without its object the noun says too little. */
const isNamedWhole = (trigger: TriggerFinding, next: string | undefined): boolean =>
  next === 'of' &&
  /^(?:assassination|murder|killing|severing|kidnapping|abduction|amnesty|operation|death|assassin|murderer|killer|slayer|kidnapper|abductor|captor)$/.test(
    trigger.lemma
  )
