import type { Command } from 'commander'
import type { Explanation } from '../query/explain.ts'
import { storeOption, verb, type StoreOptions } from './common.ts'
import { EXIT, type ExitCode } from './failure.ts'
import { readRequest, UNLIMITED, type OperationOptions } from './operation.ts'
import { print, say } from './output.ts'
import { runs } from './run.ts'
import { dialectOf, withExistingStore } from './withStore.ts'

type Options = StoreOptions & OperationOptions & Readonly<{ profile?: boolean }>

export const explainCommand = (): Command =>
  runs<Options, string>(
    verb('explain', 'the plan of a GraphQL document, and the one statement it becomes')
      .argument('<file>', 'a GraphQL document, or - for stdin')
      .addOption(storeOption())
      .option('--variables <json>', 'their values, as a JSON object')
      .option('--operation <name>', 'which one, where the document holds several')
      .option('--profile', 'run it, and say what the store says it costs'),
    explain
  )

/**
 * Prints plan, statement and parameters in the dialect of the store named, which needs to answer only
 * where its profile is wanted.
 */
export async function explain(options: Options, file: string): Promise<ExitCode> {
  const request = await readRequest(file, options)
  const [{ explain: explainRequest, explanationText }, { Refusal }] = await Promise.all([
    import('../query/explain.ts'),
    import('../query/errors.ts')
  ])
  try {
    const explanation = explainRequest({ dialect: dialectOf(options.store) }, request, UNLIMITED)
    const profile = options.profile ? await profileOf(options, explanation) : null
    const text = explanationText(explanation) + (profile === null ? '' : `\n${profile}\n`)
    const all = profile === null ? explanation : { ...explanation, profile }
    await print(options.json ? `${JSON.stringify(all)}\n` : text)
    return EXIT.DONE
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    for (const { message } of error.errors) say(`refused ${message}`)
    return EXIT.REFUSED
  }
}

async function profileOf(
  options: StoreOptions,
  { statement, parameters }: Explanation
): Promise<string | null> {
  if (statement === null) return null
  return withExistingStore(options, (store) => store.profile({ cypher: statement, parameters }))
}
