/** When an event happened, as properties of its node. */
export const EVENT_TIME = [
  'date',
  'dateFrom',
  'month',
  'timeValue',
  'timePrecision',
  'timeExact',
  'timeAnchor',
  'timePart',
  'timeDerivation',
  'timeStart',
  'timeEnd'
]
export const EVENT_CODES = ['codeAcled', 'codePlover', 'codeUcdp', 'codeGtd']

/** What a MENTIONS edge holds of its event. */
export const OF_EVENT = ['name', 'type', 'status', ...EVENT_TIME, ...EVENT_CODES]
