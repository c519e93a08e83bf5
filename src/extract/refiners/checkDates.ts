import type { Check } from '../../model.ts'
import type { Draft, Refiner } from '../draft.ts'

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const DAY = /^\d{4}-\d{2}-\d{2}$/

/** "Monday, 3 May 2019" was a Friday: claims that rest on a date which its weekday contradicts. */
export const checkDates: Refiner = {
  name: 'checkDates',
  refine: (draft) => ({ ...draft, checks: [...draft.checks, ...contradictions(draft)] })
}

function contradictions(draft: Draft): readonly Check[] {
  return draft.found.times.flatMap((time): Check[] => {
    const words = time.exact.toLowerCase()
    const said = WEEKDAYS.findIndex((day) => words.includes(day))
    if (said < 0 || !/\d/.test(words) || !time.value || !DAY.test(time.value)) return []
    const is = new Date(`${time.value}T00:00:00Z`).getUTCDay()
    const claims = draft.claims.filter((c) => c.time?.start === time.start).map((c) => c.key)
    if (is === said || !claims.length) return []
    const message = `"${time.exact}" names a ${WEEKDAYS[said]}, but ${time.value} was a ${WEEKDAYS[is]}`
    return [{ code: 'WEEKDAY_CONTRADICTS_DATE', claims, message }]
  })
}
