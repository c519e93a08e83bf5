import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'
import type { TriggerFinding } from '../../draft.ts'

/** "visited X", "on a visit to X", "flew to X for a visit": where somebody comes to. */
export function isVisited(parsed: Parsed, trigger: TriggerFinding, { from }: Phrase): boolean {
  if (trigger.lemma !== 'visit') return false
  const { phrases, verbs, words } = parsed
  if (trigger.verb !== null) return verbs[trigger.verb]?.to === from
  if (!/^(?:to|in)$/.test(words[from - 1]?.lower ?? '')) return false
  const visit = trigger.phrase === null ? undefined : phrases[trigger.phrase]
  return visit?.to === from - 1 || verbs.some((v) => v.to === from - 1 && COMES.test(v.lemma))
}
export const COMES = /^(?:fly|travel|go|come|head|arrive|return|land|pay|leave|set|begin|start)$/
