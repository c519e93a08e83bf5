import { retry } from '../../src/store/retry.ts'

const passing = new Error('passing')
const rules = { isRetryable: (error: unknown) => error === passing, attempts: 3, firstDelay: 1 }

describe('Retrying', () => {
  test.each([1, 2, 3])('succeeds with attempt %s of three', async (good) => {
    let attempts = 0
    const value = await retry(rules, async () => {
      attempts++
      if (attempts < good) throw passing
      return 'value'
    })
    expect([value, attempts]).toEqual(['value', good])
  })

  test('ends with the last error after three attempts', async () => {
    let attempts = 0
    const failing = retry(rules, async () => {
      attempts++
      throw passing
    })
    await expect(failing).rejects.toBe(passing)
    expect(attempts).toBe(3)
  })

  test('does not begin for an error that will come again', async () => {
    let attempts = 0
    const failing = retry(rules, async () => {
      attempts++
      throw new Error('for good')
    })
    await expect(failing).rejects.toThrow('for good')
    expect(attempts).toBe(1)
  })
})
