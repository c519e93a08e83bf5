import { queryError } from './errors.ts'

/** A sort value, "!", an id; for evidence then "!" and the place of the quote, counted down. */
const KEY = /^.*!([0-9a-f]{64}|[g-z][0-9a-f]{31})$/s
const PASSAGE_KEY = /^.*!k[0-9a-f]{31}![0-9]{3}$/s

/** The sort key of an entry as clients see it. */
export function encodeCursor(key: string): string {
  return Buffer.from(key).toString('base64url')
}

/** Throws BAD_USER_INPUT for what this list never gave. */
export function decodeCursor(
  cursor: string,
  name: string,
  as: 'cursor' | 'evidenceCursor'
): string {
  const key = Buffer.from(cursor, 'base64url').toString()
  const form = as === 'cursor' ? KEY : PASSAGE_KEY
  if (form.test(key) && encodeCursor(key) === cursor) return key
  throw queryError(
    'BAD_USER_INPUT',
    `\`${name}: ${JSON.stringify(cursor)}\` is no cursor of this list: take one from \`edges\` or \`pageInfo\` of an earlier page.`
  )
}
