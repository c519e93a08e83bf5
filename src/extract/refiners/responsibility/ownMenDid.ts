import { phraseAfter } from '../../chunks/clauses.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { VerbGroup } from '../../chunks/verbs.ts'
import type { Draft } from '../../draft.ts'
import { entityAt } from '../claims.ts'
import { entityOf, triggersIn } from '../lookups.ts'
import { wholeOf } from '../roles/wholeOf.ts'

const SAY =
  /^(?:say|announce|declare|state|boast|report|claim|acknowledge|admit|confirm|write|add)$/
/** What one does with a bomb or a car that carries it. */
const DO =
  /^(?:drive|ram|detonate|plant|place|lay|launch|throw|hurl|lob|blow|carry|set|trigger|steer|park|leave|hide|fire|send)$/
const VEHICLE =
  /^(?:cars?|trucks?|lorr(?:y|ies)|vans?|vehicles?|pickups?|motorcycles?|motorbikes?|boats?|tankers?)$/

/** "said that one of its fighters had driven the vehicle": where such words end, -1 where they are none. */
export function ownMenDid(draft: Draft, parsed: Parsed, verb: VerbGroup): number {
  if (!SAY.test(verb.lemma) || verb.isNegated || verb.isPassive) return -1
  const start = verb.to + (parsed.words[verb.to]?.lower === 'that' ? 1 : 0)
  const doer = phraseAfter(parsed, start)
  if (!doer) return -1
  const whole = wholeOf(parsed, doer)
  if (!/^(?:its|their|our)$/.test(parsed.words[whole.from]?.lower ?? '')) return -1
  const deed = parsed.verbs.find((v) => v.from === whole.to)
  if (!deed || deed.isPassive || deed.isNegated || deed.modal !== null || !DO.test(deed.lemma))
    return -1
  if (triggersIn(draft, parsed.sentence.index).some((t) => t.verb === deed.index)) return -1
  const object = phraseAfter(parsed, deed.to)
  if (!object) return -1
  const isArm =
    VEHICLE.test(parsed.words[object.head]?.lower ?? '') ||
    entityOf(draft, entityAt(draft, parsed, object))?.type === 'WEAPON'
  return isArm ? object.to : -1
}
