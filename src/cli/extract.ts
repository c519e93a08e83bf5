import type { Command } from 'commander'
import type { Trace } from '../extract/extract.ts'
import type { Article, Facts } from '../model.ts'
import { publishedOption, verb, type CommonOptions } from './common.ts'
import type { Extract } from './extractAll.ts'
import { EXIT, type ExitCode } from './failure.ts'
import { print, printLine, say } from './output.ts'
import { runs } from './run.ts'
import { traceText } from './traceText.ts'

type Read = (article: Article, extract: Extract) => Promise<Facts | Trace>
type Options = CommonOptions & Readonly<{ published?: string; trace?: boolean }>

export const extractCommand = (): Command =>
  runs<Options, readonly string[]>(
    verb('extract', 'print the facts of each document as JSON Lines; touches no store')
      .argument('<path...>', 'files, folders, http(s) addresses, or - for stdin')
      .addOption(publishedOption())
      .option('--trace', 'claims in words instead, each with the steps that made and changed it'),
    extract
  )

const readFacts = (article: Article, extract: Extract): Promise<Facts> => extract(article)

/** Explains itself in this thread: nobody reads the traces of thousands. */
async function readTrace(article: Article): Promise<Trace> {
  const { trace } = await import('../extract/extract.ts')
  return trace(article)
}

/** Facts go to stdout in the order given, refusals to stderr. */
export async function extract(options: Options, paths: readonly string[]): Promise<ExitCode> {
  const { listSources } = await import('./sources.ts')
  const { ARTICLES_PER_THREAD, extractAll } = await import('./extractAll.ts')
  const { startProgress } = await import('./progress.ts')
  const sources = listSources(paths, { published: options.published ?? null })
  // Facts on a terminal are progress enough.
  const progress = await startProgress(process.stdout.isTTY ? 0 : sources.length, 'files')
  let code: ExitCode = EXIT.DONE
  const read: Read = options.trace ? readTrace : readFacts
  for await (const outcome of extractAll(
    sources,
    read,
    ARTICLES_PER_THREAD.READING,
    progress.step
  )) {
    if ('refused' in outcome) {
      say(`refused ${outcome.refused.message}`)
      code = EXIT.REFUSED
    } else if ('steps' in outcome.value && !options.json) {
      await print(traceText(outcome.place, outcome.value))
    } else await printLine(outcome.value)
  }
  progress.stop()
  return code
}
