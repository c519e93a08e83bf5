import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import { Argument, type Command } from 'commander'
import type { Store } from '../store/store.ts'
import { asOfOption, storeOption, verb, type StoreOptions } from './common.ts'
import { EXIT, UsageError, type ExitCode } from './failure.ts'
import { print, printLine, say } from './output.ts'
import { runs } from './run.ts'
import { withStore } from './withStore.ts'

type Options = StoreOptions & Readonly<{ out?: string; asOf?: string; history?: boolean }>

export const exportCommand = (): Command =>
  runs<Options, string>(
    verb('export', 'writes the live graph, or all that was recorded, to a file or to stdout')
      .addArgument(
        new Argument('<format>', 'jsonl: JSON Lines in canonical order, which load reads').choices([
          'jsonl'
        ])
      )
      .addOption(storeOption())
      .addOption(asOfOption())
      .option('--history', 'all that was recorded, in order, which load records again as it was')
      .option('--out <file>', 'write there instead of stdout; nothing is left of a failed one'),
    exportGraph
  )

/** Streams the lines to stdout, or to a file that has its name only when it is whole. */
export async function exportGraph(options: Options): Promise<ExitCode> {
  return withStore(options, async (store) => {
    const lines = await linesOf(store, options)
    if (options.out === undefined || options.out === '-') {
      for await (const line of lines) await print(`${line}\n`)
      return EXIT.DONE
    }
    const written = await writeWhole(options.out, lines)
    if (options.json) await printLine({ file: options.out, lines: written })
    else say(`${options.out}: ${written} lines`)
    return EXIT.DONE
  })
}

async function linesOf(store: Store, { asOf, history }: Options): Promise<AsyncIterable<string>> {
  const until = asOf === undefined ? {} : { asOf }
  if (history) return (await import('../export/history.ts')).exportHistory(store, until)
  return (await import('../export/jsonl.ts')).exportJsonl(store, until)
}

async function writeWhole(file: string, lines: AsyncIterable<string>): Promise<number> {
  const unfinished = `${file}.unfinished`
  const output = createWriteStream(unfinished)
  let written = 0
  try {
    await once(output, 'open').catch((error: NodeJS.ErrnoException) => {
      throw new UsageError(`${file} cannot be written (${error.code}); name another --out`)
    })
    for await (const line of lines) {
      written++
      if (!output.write(`${line}\n`)) await once(output, 'drain')
    }
    output.end()
    await finished(output)
    await rename(unfinished, file)
    return written
  } catch (error) {
    output.destroy()
    await rm(unfinished, { force: true })
    throw error
  }
}
