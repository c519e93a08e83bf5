import type { Command } from 'commander'
import type { CommonOptions } from './common.ts'
import { describe, exitCodeOf, type ExitCode } from './failure.ts'
import { say } from './output.ts'

/**
 * Runs `action` when the verb is given: its exit code becomes the process's, what it throws becomes
 * one line on stderr. `argument` is what the command line says after the verb.
 */
export function runs<Options extends CommonOptions, Argument = undefined>(
  command: Command,
  action: (options: Options, argument: Argument) => Promise<ExitCode>
): Command {
  return command.action(async (...given: unknown[]) => {
    const options = command.opts<Options>()
    try {
      process.exitCode = await action(options, given[0] as Argument)
    } catch (error) {
      say(`griot: ${describe(error, options.verbose === true)}`)
      process.exitCode = exitCodeOf(error)
    }
  })
}
