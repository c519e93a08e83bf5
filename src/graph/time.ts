import type { Time } from '../model.ts'
import type { Properties } from './rows.ts'

/** The eight properties of a time, `timeValue` … `timeEnd`, or `saidAtValue` …. */
export function timeProperties(
  prefix: 'time' | 'saidAt',
  time: Time | null | undefined
): Properties {
  return {
    [`${prefix}Value`]: time?.value ?? null,
    [`${prefix}Precision`]: time?.precision ?? null,
    [`${prefix}Exact`]: time?.exact ?? null,
    [`${prefix}Anchor`]: time?.anchor ?? null,
    [`${prefix}Part`]: time?.part ?? null,
    [`${prefix}Derivation`]: time?.derivation ?? null,
    [`${prefix}Start`]: time?.start ?? null,
    [`${prefix}End`]: time?.end ?? null
  }
}
