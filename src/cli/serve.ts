import { Option, type Command } from 'commander'
import { readInteger, storeOption, verb, type StoreOptions } from './common.ts'
import { EXIT, type ExitCode } from './failure.ts'
import { print, printLine, say } from './output.ts'
import { runs } from './run.ts'
import { withStore } from './withStore.ts'

type Options = StoreOptions &
  Readonly<{
    port: number
    host: string
    allowOrigin?: readonly string[]
    allowHost?: readonly string[]
    rateLimit?: number
    timeout: number
    log: string
    documents?: readonly string[]
  }>

const HIGHEST_PORT = 65_535
const ONE_HOUR = 3_600_000

export const serveCommand = (): Command =>
  runs<Options>(
    verb('serve', 'serve the graph by GraphQL, and a page to ask it with')
      .addOption(storeOption())
      .addOption(
        new Option('--port <number>', '0 takes any that is free')
          .env('GRIOT_PORT')
          .default(4000)
          .argParser(readInteger(0, HIGHEST_PORT))
      )
      .addOption(
        new Option('--host <address>', '0.0.0.0 lets other machines ask')
          .env('GRIOT_HOST')
          .default('127.0.0.1')
      )
      .option('--allow-origin <origin...>', 'pages elsewhere that may ask, as https://example.org')
      .option('--allow-host <name...>', 'names besides localhost that a local server answers to')
      .addOption(
        new Option(
          '--rate-limit <number>',
          'requests a minute and address, 0 for no limit (default: 1200, none on localhost)'
        ).argParser(readInteger(0, Number.MAX_SAFE_INTEGER))
      )
      .addOption(
        new Option('--timeout <milliseconds>', 'what one request may take')
          .default(30_000)
          .argParser(readInteger(1, ONE_HOUR))
      )
      .option(
        '--documents <path...>',
        'GraphQL documents that clients will ask, as files or folders, planned ahead as the examples are'
      )
      .addOption(
        new Option('--log <level>', 'what goes to stderr, as JSON Lines')
          .env('GRIOT_LOG')
          .choices(['silent', 'error', 'warn', 'info', 'debug'])
          .default('warn')
      ),
    serve
  )

/** Serves until SIGINT or SIGTERM; then lets running requests end and closes the store last. */
export async function serve(options: Options): Promise<ExitCode> {
  // Libraries check more, and more slowly, unless they are told; before any of them is loaded.
  process.env.NODE_ENV ??= 'production'
  const stopped = untilStopped()
  // While the store is opened, which may mean waiting for a database.
  const loading = import('../server.ts')
  const { EXAMPLES, readKnown } = await import('./knownQueries.ts')
  const known = [...(await readKnown([EXAMPLES])), ...(await readKnown(options.documents ?? []))]
  return withStore(options, async (store) => {
    const { startServer } = await loading
    const server = await startServer({
      store,
      port: options.port,
      host: options.host,
      origins: options.allowOrigin ?? [],
      allowedHosts: options.allowHost ?? [],
      timeout: options.timeout,
      known,
      ...(options.rateLimit !== undefined && { rateLimit: options.rateLimit }),
      logger: { level: options.log, stream: process.stderr }
    })
    await tell(server.url, options)
    await stopped
    say('stopping: running requests may end')
    await server.close()
    return EXIT.DONE
  })
}

async function tell(url: string, { json, store }: Options): Promise<void> {
  const addresses = { page: `${url}/`, graphql: `${url}/graphql`, store: store }
  if (json) return printLine(addresses)
  await print(
    `griot serves ${addresses.store}\n  page     ${addresses.page}\n  GraphQL  ${addresses.graphql}\n`
  )
}

/** A second signal ends the process at once. */
function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    let asked = false
    const stop = () => {
      if (asked) process.exit(EXIT.REFUSED)
      asked = true
      resolve()
    }
    process.on('SIGINT', stop)
    process.on('SIGTERM', stop)
  })
}
