import type { Command } from 'commander'
import { storeOption, verb, type StoreOptions } from './common.ts'
import { EXIT, type ExitCode } from './failure.ts'
import { readRequest, UNLIMITED, type OperationOptions } from './operation.ts'
import { print } from './output.ts'
import { runs } from './run.ts'
import { withExistingStore } from './withStore.ts'

type Options = StoreOptions & OperationOptions

export const queryCommand = (): Command =>
  runs<Options, string>(
    verb('query', 'answer a GraphQL document; prints the JSON answer')
      .argument('<file>', 'a GraphQL document, or - for stdin')
      .addOption(storeOption())
      .option('--variables <json>', 'their values, as a JSON object')
      .option('--operation <name>', 'which one, where the document holds several'),
    query
  )

/** Prints the answer: one line with --json, else laid out for reading. Errors in it are exit 1. */
export async function query(options: Options, file: string): Promise<ExitCode> {
  const request = await readRequest(file, options)
  const { answer } = await import('../query/answer.ts')
  return withExistingStore(options, async (store) => {
    const { text, errors } = await answer(store, request, UNLIMITED)
    await print(`${options.json ? text : JSON.stringify(JSON.parse(text), null, 2)}\n`)
    return errors.length === 0 ? EXIT.DONE : EXIT.REFUSED
  })
}
