import type { Command } from 'commander'
import { storeOption, verb, type StoreOptions } from './common.ts'
import { EXIT, type ExitCode } from './failure.ts'
import { readRequest, type OperationOptions } from './operation.ts'
import { print, printLine } from './output.ts'
import { runs } from './run.ts'
import { withStore } from './withStore.ts'

type Options = StoreOptions & OperationOptions & Readonly<{ profile?: boolean }>

export const explainCommand = (): Command =>
  runs<Options, string>(
    verb('explain', 'the plan of a GraphQL document, and the one statement it becomes')
      .argument('<file>', 'a GraphQL document, or - for stdin')
      .addOption(storeOption())
      .option('--variables <json>', 'their values, as a JSON object')
      .option('--operation <name>', 'which one, where the document holds several')
      .option('--profile', 'also what the store says it costs'),
    explain
  )

export async function explain(options: Options, file: string): Promise<ExitCode> {
  const request = await readRequest(file, options)
  const { explain: explainOperation } = await import('../query/explain.ts')
  return withStore(options, async (store) => {
    const explanation = await explainOperation(store, request)
    if (options.json) await printLine(explanation)
    else await print(JSON.stringify(explanation, null, 2) + '\n')
    return EXIT.DONE
  })
}
