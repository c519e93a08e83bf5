import type { Command } from 'commander'
import { storeOption, verb, type StoreOptions } from './common.ts'
import { EXIT, type ExitCode } from './failure.ts'
import { print, printLine } from './output.ts'
import { runs } from './run.ts'
import { withStore } from './withStore.ts'

export const checkCommand = (): Command =>
  runs<StoreOptions>(
    verb('check', 'whether the store keeps its own rules').addOption(storeOption()),
    check
  )

export async function check(options: StoreOptions): Promise<ExitCode> {
  const { checkStore } = await import('../graph/check.ts')
  return withStore(options, async (store) => {
    const findings = await checkStore(store)
    if (options.json) await printLine(findings)
    else await print(JSON.stringify(findings, null, 2))
    return findings.length > 0 ? EXIT.REFUSED : EXIT.DONE
  })
}
