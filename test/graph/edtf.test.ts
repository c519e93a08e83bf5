import { isDay, lowerBound } from '../../src/graph/edtf.ts'

describe('the first day of an EDTF value', () => {
  test.each([
    ['2024-09-17', '2024-09-17'],
    ['2024-01', '2024-01-01'],
    ['2020', '2020-01-01'],
    ['2020/..', '2020-01-01'],
    ['1975-06/1976-02', '1975-06-01'],
    ['2024-03-04/2024-03-10', '2024-03-04'],
    ['2024-21', '2024-03-01'],
    ['2024-24', '2024-12-01'],
    ['2024-34', '2024-04-01'],
    ['201X', '2010-01-01'],
    ['2024-XX', '2024-01-01'],
    ['2024-05-XX', '2024-05-01'],
    ['2024-05?', '2024-05-01'],
    ['2024~', '2024-01-01']
  ])('of %s is %s', (value, day) => {
    expect(lowerBound(value)).toBe(day)
  })

  test.each([['../2020'], ['/2020'], [''], ['soon'], ['2024-13'], ['2023-02-29'], ['24-01']])(
    '%p has none',
    (value) => {
      expect(lowerBound(value)).toBeNull()
    }
  )

  test('a day is a day of the calendar', () => {
    expect(isDay('2024-02-29')).toBe(true)
    expect(isDay('2023-02-29')).toBe(false)
    expect(isDay('2024-02')).toBe(false)
  })
})
