import { mask } from '../../src/api/errors.ts'
import { StoreError } from '../../src/store/error.ts'

const formatted = (code?: string) => ({
  message: 'bolt://secret-host:7687 says: MATCH (n:Secret)',
  path: ['actors'],
  extensions: { ...(code && { code }), stacktrace: ['at secret.ts'] }
})

describe('what a caller sees of an error', () => {
  test("an error of the caller's own passes unchanged", () => {
    const bad = { message: 'no such field', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }
    expect(mask(bad, undefined, 'r1')).toBe(bad)
  })

  test('an internal error keeps its place and gets the id that the log has', () => {
    expect(mask(formatted('INTERNAL_SERVER_ERROR'), new Error('x'), 'r1')).toEqual({
      message: 'Something went wrong inside griot; the log has it under r1.',
      path: ['actors'],
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'r1' }
    })
  })

  test('a store that is too slow or away is told as such, without its address', () => {
    const seen = mask(formatted(), new StoreError('STORE_TIMEOUT', 'MATCH …'), 'r1')
    expect(seen.extensions).toEqual({ code: 'STORE_TIMEOUT', requestId: 'r1' })
    expect(seen.message).toMatch(/ask for less/)
    expect(seen.message).not.toMatch(/MATCH|secret/)
  })

  test('a statement that the store refuses is our fault, whatever its code', () => {
    const seen = mask(formatted('STORE_STATEMENT'), new StoreError('STORE_STATEMENT', 'MATCH'), 'r')
    expect(seen.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', requestId: 'r' })
  })
})
