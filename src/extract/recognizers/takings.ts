import type { EventType } from '../../model.ts'
import { wordAt } from '../chunks/parse.ts'
import type { Parsed } from '../chunks/parse.ts'
import type { TriggerFinding } from '../draft.ts'
import type { Count, FigureFinding } from '../findings.ts'

const TYPES: Readonly<Partial<Record<Count, EventType>>> = {
  ABDUCTED: 'KIDNAPPING',
  DETAINED: 'ARREST'
}

/** Whoever leads away or picks up may do so for many reasons: other verbs need to be told by whom. */
const HELD = /^(?:hold|keep)$/

/** "admitted holding two engineers": those counted as taken tell the event where no other word of the sentence does. */
export function takingIn(
  parsed: Parsed,
  figures: readonly FigureFinding[],
  triggers: readonly TriggerFinding[]
): readonly TriggerFinding[] {
  const figure = figures.find(
    ({ measure, scope, polarity, quantity }) =>
      TYPES[measure] && scope === 'EVENT' && polarity === 'AFFIRMED' && quantity !== null
  )
  const type = figure && TYPES[figure.measure]
  if (!figure || !type || triggers.some((t) => t.type === type || overlap(t, figure))) return []
  const [from, to] = [wordAt(parsed, figure.start), wordAt(parsed, figure.end - 1)]
  const verb = parsed.verbs.find((v) => from <= v.verb && v.verb <= to)
  const word = verb && parsed.words[verb.verb]
  if (!verb || !word || !HELD.test(verb.lemma) || verb.isNegated || verb.modal !== null) return []
  return [
    {
      start: word.start,
      end: word.end,
      exact: word.text,
      sentence: parsed.sentence.index,
      by: 'events/frame',
      type,
      phrase: null,
      verb: verb.index,
      lemma: verb.lemma,
      object: 'V',
      status: 'ACCOMPLISHED',
      isWeak: false,
      isGeneric: false,
      isDefinite: false,
      isVague: false,
      isPlural: false,
      isNegated: false
    }
  ]
}

const overlap = (a: TriggerFinding, b: FigureFinding): boolean => a.start < b.end && b.start < a.end
