import { readFileSync, writeFileSync } from 'node:fs'

/** Where griot reads otherwise than a person today: what, and what it says. */
type Difference = Readonly<{ at: string; griot: unknown }>

const FILE = new URL('./differences.json', import.meta.url)
const UPDATE = process.env['UPDATE_GOLDENS'] === '1'
if (UPDATE && process.env['CI']) throw new Error('Golden files are never rewritten in CI.')

export const DIFFERENCES = JSON.parse(readFileSync(FILE, 'utf8')) as readonly Difference[]

const found = new Map<string, unknown>()

/** Expects what was read, or what is known to be told instead. */
export function compare(at: string, read: unknown, told: unknown): void {
  const isRead = JSON.stringify(told) === JSON.stringify(read)
  if (!isRead) found.set(at, told)
  const known = DIFFERENCES.find((difference) => difference.at === at)
  if (!UPDATE) expect({ [at]: told }).toEqual({ [at]: known === undefined ? read : known.griot })
}

/** With `UPDATE_GOLDENS=1` writes what is told otherwise now; read it before you keep it. */
export function keepDifferences(): void {
  if (!UPDATE) return
  const list = [...found].map(([at, griot]) => ({ at, griot }))
  writeFileSync(FILE, `${JSON.stringify(list, null, 2)}\n`)
}
