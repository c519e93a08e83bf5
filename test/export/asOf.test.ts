import fc from 'fast-check'
import { exportJsonl, type ExportOptions } from '../../src/export/jsonl.ts'
import type { Store } from '../../src/store/store.ts'
import { arbitraryFacts } from '../graphs/arbitrary.ts'
import { arbitraryStep, instantOf, REPORTS, take } from '../graphs/steps.ts'
import { describeStores } from '../stores.ts'

const runsOf = (usual: number) => Number(process.env['AS_OF_RUNS'] ?? usual)

async function exported(store: Store, options?: ExportOptions): Promise<string> {
  const lines: string[] = []
  for await (const line of exportJsonl(store, options)) lines.push(line)
  return lines.join('\n')
}

describeStores('export jsonl as of an instant', (open) => {
  test('has the lines that it had then, whatever was recorded since', async () => {
    const { dialect } = await open()
    await fc.assert(
      fc.asyncProperty(
        fc.array(arbitraryFacts, { maxLength: 2 }),
        fc.array(arbitraryStep, { minLength: 4, maxLength: 9 }),
        async (some, steps) => {
          const reports = [...REPORTS, ...some]
          const store = await open()
          const then: string[] = []
          for (const [index, step] of steps.entries()) {
            await take(store, step, reports, instantOf(index))
            then.push(await exported(store))
          }
          for (const [index, lines] of then.entries()) {
            expect(await exported(store, { asOf: instantOf(index) })).toBe(lines)
          }
          await store.close()
        }
      ),
      { numRuns: runsOf(dialect === 'neo4j' ? 1 : 12), endOnFailure: true, seed: 7 }
    )
  })

  test('of a time before anything has a header alone', async () => {
    const store = await open()
    await take(store, { do: 'load', report: 0 }, REPORTS, instantOf(0))
    const before = await exported(store, { asOf: '2024-09-30T23:59:59.999Z' })
    expect(before).toBe('{"griot":"export","version":1,"documents":0}')
    expect(await exported(store, { asOf: '2031-01-01T00:00:00.000Z' })).toBe(await exported(store))
  })
})
