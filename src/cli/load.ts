import type { Command } from 'commander'
import {
  publishedOption,
  recordedAtOption,
  storeOption,
  verb,
  type StoreOptions
} from './common.ts'
import { EXIT, type ExitCode } from './failure.ts'
import { printLine, say } from './output.ts'
import { refusalOf } from './refusal.ts'
import { runs } from './run.ts'
import { withStore } from './withStore.ts'

type Options = StoreOptions &
  Readonly<{ published?: string; recordedAt?: string; fromFacts?: boolean; reread?: boolean }>

/** Troubles of the store itself: the documents after this one would meet them too. */
const FATAL = /^STORE_(?!STATEMENT$|CONSTRAINT$|CONFLICT$)/

export const loadCommand = (): Command =>
  runs<Options, readonly string[]>(
    verb('load', 'read articles into the graph; a text that is there already changes nothing')
      .argument(
        '<path...>',
        'files (.txt .html .json .jsonl, a feed’s .xml, an export), folders, http(s) addresses, or - for stdin'
      )
      .addOption(storeOption())
      .addOption(publishedOption())
      .addOption(recordedAtOption())
      .option('--reread', 'replace the claims of a text that is there already')
      .option('--from-facts', 'the inputs are Facts JSON Lines of any extractor, not articles'),
    load
  )

/** Loads what the arguments name and ends with a report of what became of each document. */
export async function load(options: Options, paths: readonly string[]): Promise<ExitCode> {
  const begun = performance.now()
  const recordedAt = options.recordedAt ?? new Date().toISOString()
  const [{ readableSteps, factsSteps }, { EMPTY_REPORT, formatReport, withRefusal, withResult }] =
    await Promise.all([import('./loadSteps.ts'), import('./report.ts')])
  const steps = options.fromFacts ? factsSteps : readableSteps
  return withStore(options, async (store) => {
    let report = EMPTY_REPORT
    for await (const step of steps(store, paths, { ...options, recordedAt })) {
      if ('refused' in step) report = withRefusal(report, step.refused)
      else {
        try {
          if ('judge' in step) await step.judge()
          else report = withResult(report, await step.load())
        } catch (error) {
          const refusal = refusalOf(step.place, error)
          if (FATAL.test(refusal.code)) throw error
          report = withRefusal(report, refusal)
        }
      }
    }
    if (options.json) await printLine(report)
    else say(formatReport(report, (performance.now() - begun) / 1000))
    return report.refused.length > 0 ? EXIT.REFUSED : EXIT.DONE
  })
}
