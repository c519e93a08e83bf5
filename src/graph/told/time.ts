import type { DayPart, Derivation, Time, TimePrecision } from '../../model.ts'
import { damaged } from '../error.ts'
import type { Properties } from '../rows.ts'

/** The inverse of timeProperties: null where there is no time. */
export function toldTime(
  prefix: 'time' | 'saidAt',
  properties: Properties,
  document: string
): Time | null {
  const property = (name: string) => properties[`${prefix}${name}`] ?? null
  const precision = property('Precision')
  if (precision === null) return null
  const [start, end] = [property('Start'), property('End')]
  if (typeof start !== 'number' || typeof end !== 'number') {
    throw damaged(document, `nothing says where "${String(property('Exact'))}" stands in its text`)
  }
  const [part, derivation] = [property('Part'), property('Derivation')]
  return {
    value: property('Value') as string | null,
    precision: precision as TimePrecision,
    anchor: property('Anchor') as string | null,
    start,
    end,
    exact: String(property('Exact')),
    ...(part === null ? {} : { part: part as DayPart }),
    ...(derivation === null ? {} : { derivation: derivation as Derivation })
  }
}
