import { Command, InvalidArgumentError, Option } from 'commander'
import { DEFAULT_ADDRESS } from '../store/open.ts'

/** Options that every verb has. */
export type CommonOptions = Readonly<{ json?: boolean; verbose?: boolean }>
export type StoreOptions = CommonOptions & Readonly<{ store: string }>

export function verb(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .option('--json', 'machine-readable output on stdout')
    .option('--verbose', 'errors with all their details')
}

export const storeOption = (): Option =>
  new Option('--store <address>', 'embedded:PATH, bolt://HOST, neo4j://HOST or neo4j+s://HOST')
    .env('GRIOT_STORE')
    .default(DEFAULT_ADDRESS)

export const publishedOption = (): Option =>
  new Option('--published <date>', 'the day of texts that bring none').argParser(readDate)

function readDate(value: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value) && isDay(value)) return value
  throw new InvalidArgumentError('write a day as 2024-09-19')
}

/** Date takes February 30 for March 1. */
function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}

export const recordedAtOption = (): Option =>
  new Option(
    '--recorded-at <instant>',
    'fix the recorded time, so that the same load gives the same graph'
  ).argParser(readInstant)

export const asOfOption = (): Option =>
  new Option('--as-of <instant>', 'as the graph was then, instead of as it is').argParser(
    readInstant
  )

/** "2024-09-20T08:00:00.000Z", whatever zone was written. */
function readInstant(value: string): string {
  const zoned = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/
  const instant = new Date(value)
  if (zoned.test(value) && isDay(value.slice(0, 10)) && !Number.isNaN(instant.getTime())) {
    return instant.toISOString()
  }
  throw new InvalidArgumentError('write an instant with its zone: 2024-09-20T08:00:00Z')
}

export function readInteger(lowest: number, highest: number): (value: string) => number {
  return (value) => {
    const number = Number(value)
    if (Number.isInteger(number) && number >= lowest && number <= highest) return number
    throw new InvalidArgumentError(`write a whole number from ${lowest} to ${highest}`)
  }
}
