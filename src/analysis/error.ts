/** The work asked for is more than is done for one question; the message says what to ask instead. */
export class AnalysisError extends Error {
  readonly code: 'QUERY_TOO_LARGE' | 'BAD_USER_INPUT'
  constructor(code: AnalysisError['code'], message: string) {
    super(message)
    this.name = 'AnalysisError'
    this.code = code
  }
}

/** Throws BAD_USER_INPUT where a number is not between `least` and `most`. */
export function checkNumber(name: string, value: number, least: number, most: number): void {
  if (value >= least && value <= most) return
  throw new AnalysisError(
    'BAD_USER_INPUT',
    `\`${name}: ${value}\` is not between ${least} and ${most}.`
  )
}
