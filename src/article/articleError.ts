/** What can be wrong with a page or file before anything is read out of it. */
export type ArticleErrorCode =
  | 'BINARY_INPUT'
  | 'UNDECODABLE'
  | 'NO_ARTICLE'
  | 'LIVE_BLOG'
  | 'BAD_METADATA'
  | 'BAD_JSON'
  | 'BAD_FEED'
  | 'BAD_DATE'
  | 'NOT_FOUND'
  | 'UNKNOWN_KIND'

/** An input that is no article; the message names the place and the next step. */
export class ArticleError extends Error {
  readonly code: ArticleErrorCode
  readonly place: string

  constructor(code: ArticleErrorCode, place: string, message: string) {
    super(`${place}: ${message}`)
    this.name = 'ArticleError'
    this.code = code
    this.place = place
  }
}
