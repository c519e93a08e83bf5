import type { Command } from 'commander'
import { storeOption, verb, type StoreOptions } from './common.ts'
import { EXIT, type ExitCode } from './failure.ts'
import { print, printLine, say } from './output.ts'
import { runs } from './run.ts'
import { withExistingStore } from './withStore.ts'

export const checkCommand = (): Command =>
  runs<StoreOptions>(
    verb('check', 'whether the store keeps its own rules').addOption(storeOption()),
    check
  )

/** Prints what does not hold, a line each; nothing found is exit 0. */
export async function check(options: StoreOptions): Promise<ExitCode> {
  const { checkStore } = await import('../graph/check.ts')
  return withExistingStore(options, async (store) => {
    const findings = await checkStore(store)
    if (options.json) await printLine(findings)
    else {
      for (const { code, message, ids } of findings)
        await print(`${code}  ${message}${idsText(ids)}\n`)
    }
    say(findings.length === 0 ? 'the store keeps its rules' : `${findings.length} rules are broken`)
    return findings.length === 0 ? EXIT.DONE : EXIT.REFUSED
  })
}

/** Enough to begin looking; --json has all. */
const SHOWN = 3

function idsText(ids: readonly string[]): string {
  if (ids.length === 0) return ''
  const more = ids.length > SHOWN ? ` and ${ids.length - SHOWN} more` : ''
  return `: ${ids.slice(0, SHOWN).join(' ')}${more}`
}
