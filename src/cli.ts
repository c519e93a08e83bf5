#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { CommanderError, Command } from 'commander'
import { checkCommand } from './cli/check.ts'
import { explainCommand } from './cli/explain.ts'
import { exportCommand } from './cli/export.ts'
import { extractCommand } from './cli/extract.ts'
import { EXIT } from './cli/failure.ts'
import { loadCommand } from './cli/load.ts'
import { endQuietlyOnBrokenPipe } from './cli/output.ts'
import { queryCommand } from './cli/query.ts'
import { rebuildCommand } from './cli/rebuild.ts'
import { retractCommand } from './cli/retract.ts'
import { reviewCommand } from './cli/review.ts'
import { serveCommand } from './cli/serve.ts'

const VERBS = [
  loadCommand,
  extractCommand,
  serveCommand,
  queryCommand,
  explainCommand,
  exportCommand,
  retractCommand,
  reviewCommand,
  rebuildCommand,
  checkCommand
]

function readVersion(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}

function buildProgram(): Command {
  const program = new Command('griot')
    .description('Reads news articles into a graph of who did what to whom, and who says so.')
    .version(readVersion())
    .showHelpAfterError('(griot --help, or griot VERB --help)')
    .addHelpText(
      'after',
      `
Examples:
  griot load seeds                      read a folder of articles into .griot/graph
  griot extract article.txt | jq        what one article says, without a store
  griot serve --port 4000               the GraphQL API and its page
  griot query question.graphql          one answer, without a server

Data goes to stdout, words to stderr. Exit 0: done; 1: something was refused; 2: wrong usage or no store.`
    )
  for (const command of VERBS) program.addCommand(command())
  // Only the commands of this program set an exit code; see cli/failure.ts.
  for (const command of [program, ...program.commands]) command.exitOverride()
  return program
}

endQuietlyOnBrokenPipe()
try {
  await buildProgram().parseAsync()
} catch (error) {
  if (!(error instanceof CommanderError)) throw error
  // Commander has said what is wrong; help and version are no errors.
  process.exitCode = error.exitCode === 0 ? EXIT.DONE : EXIT.USAGE
}
