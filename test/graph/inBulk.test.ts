import { fill } from '../../bench/growth/fill.ts'
import { linesOfLoading, requireLines } from '../../bench/growth/same.ts'
import { describeStores } from '../stores.ts'

const REPORTS = 60

describeStores('the graphs that the bench of loading measures', (open) => {
  test('writing reports in bulk leaves every node and edge that loading them one by one leaves', async () => {
    const lines = await linesOfLoading(REPORTS)
    const store = await open()
    await fill(store, REPORTS, () => {})
    await requireLines(store, lines)
    expect(lines.length).toBeGreaterThan(REPORTS)
  })
})
