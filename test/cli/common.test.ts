import { Command } from 'commander'
import { publishedOption, readInteger, recordedAtOption } from '../../src/cli/common.ts'

const parse = (option: ReturnType<typeof publishedOption>, value: string) =>
  new Command()
    .exitOverride()
    .configureOutput({ writeErr() {} })
    .addOption(option)
    .parse([option.long ?? '', value], { from: 'user' })
    .opts()

describe('options of the command line', () => {
  test('an instant of any zone is recorded as UTC', () => {
    expect(parse(recordedAtOption(), '2024-09-20T10:00+02:00')).toEqual({
      recordedAt: '2024-09-20T08:00:00.000Z'
    })
  })

  test.each(['2024-09-20', '2024-09-20T08:00:00', 'yesterday'])(
    'the instant %s is refused: its zone is not known',
    (value) => {
      expect(() => parse(recordedAtOption(), value)).toThrow(/with its zone/)
    }
  )

  test('a publication date is a day that exists', () => {
    expect(parse(publishedOption(), '2024-02-29')).toEqual({ published: '2024-02-29' })
    expect(() => parse(publishedOption(), '2023-02-29')).toThrow(/write a day/)
    expect(() => parse(publishedOption(), '19.9.2024')).toThrow(/write a day/)
  })

  test('numbers keep to their range', () => {
    expect(readInteger(0, 65_535)('4000')).toBe(4000)
    for (const value of ['-1', '65536', '4.5', 'x']) {
      expect(() => readInteger(0, 65_535)(value)).toThrow(/0 to 65535/)
    }
  })
})
