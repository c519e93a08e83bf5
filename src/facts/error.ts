export type FactsErrorCode =
  /** A line that is no JSON object, a key missing or of the wrong kind, a name of no closed list. */
  | 'FACTS_INVALID'
  /** `text.slice(start, end)` is not `exact`, or a cue is not where it says. */
  | 'SPAN_MISMATCH'
  /** `document.id` is not the SHA-256 of `document.text`. */
  | 'DOCUMENT_ID_MISMATCH'
  /** A key stands for nothing in this Facts object, or for two things. */
  | 'KEY_UNKNOWN'
  | 'KEY_DUPLICATE'

/** One thing that does not hold; `path` leads to it: "claims[3].quotes[0]". */
export type Problem = Readonly<{ code: FactsErrorCode; path: string; message: string }>

/** Facts that do not verify; nothing of them enters. `code` is the first problem's. */
export class FactsError extends Error {
  override readonly name = 'FactsError'
  readonly code: FactsErrorCode
  readonly problems: readonly Problem[]

  /** `where` names the file and line. */
  constructor(where: string, problems: readonly [Problem, ...Problem[]]) {
    const [first, ...others] = problems
    const more = others.length === 0 ? '' : ` (and ${others.length} more)`
    const place = first.path === '' ? where : `${where}: ${first.path}`
    super(`${place}: ${first.message}${more}`)
    this.code = first.code
    this.problems = problems
  }
}
