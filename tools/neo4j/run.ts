import { Command, InvalidArgumentError } from 'commander'
import { StarterError } from './failure.ts'
import { startPermanent } from './permanent.ts'
import { DEFAULT_VERSION, findVersion, VERSIONS } from './versions.ts'

type Options = { port: number; version: string; folder: string }

const FOLDER = '.griot/neo4j'
const BOLT_PORT = 7687

const command = new Command('npm run neo4j --')
  .description('Runs a real Neo4j Community on this machine, without a container, until ctrl-C.')
  .option('--port <number>', 'Bolt port', readPort, BOLT_PORT)
  .option(
    '--version <name>',
    `one of ${VERSIONS.map(({ name }) => name).join(', ')}`,
    DEFAULT_VERSION
  )
  .option('--folder <path>', 'where its data, logs and password are kept', FOLDER)
  .action(run)

await command.parseAsync()

async function run({ port, version, folder }: Options): Promise<void> {
  try {
    const server = await startPermanent(findVersion(version), folder, port, say)
    const stop = (): void => {
      say('Stopping Neo4j …')
      void server.stop()
    }
    process.once('SIGINT', stop)
    process.once('SIGTERM', stop)
    process.stdout.write(
      [
        `export GRIOT_STORE=${server.address}`,
        `export NEO4J_USER=${server.user}`,
        `export NEO4J_PASSWORD=${server.password}`,
        ''
      ].join('\n')
    )
    say('Neo4j answers. Copy these lines into another terminal; ctrl-C here stops it.')
    await server.ended
  } catch (error) {
    if (!(error instanceof StarterError)) throw error
    say(`${error.code}: ${error.message}`)
    process.exitCode = 1
  }
}

function readPort(text: string): number {
  const port = Number(text)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new InvalidArgumentError('It is a number from 1 to 65535.')
}

function say(words: string): void {
  process.stderr.write(`${words}\n`)
}
