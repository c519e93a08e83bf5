import type { Command } from 'commander'
import type { Article, Facts } from '../model.ts'
import { publishedOption, verb, type CommonOptions } from './common.ts'
import type { Extract } from './extractAll.ts'
import { EXIT, type ExitCode } from './failure.ts'
import { printLine, say } from './output.ts'
import { runs } from './run.ts'

type Options = CommonOptions & Readonly<{ published?: string }>

export const extractCommand = (): Command =>
  runs<Options, readonly string[]>(
    verb('extract', 'print the facts of each document as JSON Lines; touches no store')
      .argument('<path...>', 'files, folders, http(s) addresses, or - for stdin')
      .addOption(publishedOption()),
    extract
  )

const readFacts = (article: Article, extract: Extract): Promise<Facts> => extract(article)

/** Facts go to stdout in the order given, refusals to stderr. */
export async function extract(options: Options, paths: readonly string[]): Promise<ExitCode> {
  const { listSources } = await import('./sources.ts')
  const { extractAll } = await import('./extractAll.ts')
  const { startProgress } = await import('./progress.ts')
  const sources = listSources(paths, { published: options.published ?? null })
  // Facts on a terminal are progress enough.
  const progress = await startProgress(process.stdout.isTTY ? 0 : sources.length, 'files')
  let code: ExitCode = EXIT.DONE
  for await (const outcome of extractAll(sources, readFacts, progress.step)) {
    if ('refused' in outcome) {
      say(`refused ${outcome.refused.message}`)
      code = EXIT.REFUSED
    } else await printLine(outcome.value)
  }
  progress.stop()
  return code
}
