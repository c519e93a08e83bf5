import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** The built command, since that is what people run. */
execFileSync(process.execPath, [join(root, 'tools/build.js')], { stdio: 'inherit' })

export type CliResult = Readonly<{ code: number | null; stdout: string; stderr: string }>
type CliOptions = Readonly<{ input?: string; env?: Readonly<Record<string, string>>; cwd?: string }>

/** The command line as a person gives it, in a folder of its own. */
export async function runCli(
  args: readonly string[],
  options: CliOptions = {}
): Promise<CliResult> {
  const child = startCli(args, options)
  child.stdin.end(options.input ?? '')
  const [stdout, stderr, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => child.on('close', resolve))
  ])
  return { code, stdout, stderr }
}

export function startCli(args: readonly string[], options: CliOptions = {}) {
  return spawn(process.execPath, [join(root, 'dist/cli.js'), ...args], {
    cwd: options.cwd ?? newFolder(),
    env: { PATH: process.env.PATH, ...options.env }
  })
}

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'griot-test-'))
