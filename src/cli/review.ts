import { Option, type Command } from 'commander'
import { MACHINE, type Verdict } from '../graph/identity/judgements.ts'
import type { Store } from '../store/store.ts'
import { recordedAtOption, storeOption, verb, type StoreOptions } from './common.ts'
import { EXIT, UsageError, type ExitCode } from './failure.ts'
import { printLine, say } from './output.ts'
import { listUndecided } from './reviewList.ts'
import { runs } from './run.ts'
import { withExistingStore } from './withStore.ts'

type Options = StoreOptions &
  Readonly<{
    same?: string
    different?: string
    withdraw?: string
    reason?: string
    by: string
    recordedAt?: string
  }>

const PAIR = 'the two of this judgement are'

export const reviewCommand = (): Command =>
  runs<Options, undefined>(
    verb('review', 'lists the pairs that may be one and wait for a person, and records decisions')
      .addOption(decisionOption('same', `${PAIR} one`))
      .addOption(decisionOption('different', `${PAIR} two`))
      .addOption(decisionOption('withdraw', 'the judgement counts no longer'))
      .option('--reason <text>', 'why; it is kept with the decision')
      .option('--by <name>', 'who decides', 'reviewer')
      .addOption(storeOption())
      .addOption(recordedAtOption())
      .addHelpText(
        'after',
        `
ID is a judgement's, as the list and Entity.judgements tell it; --same and --different also take
two ids with a comma between them, of things or of documents that are one source. Nothing is overwritten: a decision is
a judgement of its own, and withdrawing it restores the graph.`
      ),
    review
  )

const DECISIONS = ['same', 'different', 'withdraw'] as const

function decisionOption(name: (typeof DECISIONS)[number], words: string): Option {
  return new Option(`--${name} <id>`, words).conflicts(DECISIONS.filter((other) => other !== name))
}

/** Records one decision in a transaction, or lists what is undecided. */
async function review(options: Options): Promise<ExitCode> {
  const decision = DECISIONS.find((name) => options[name] !== undefined)
  if (decision === undefined) {
    if (options.reason !== undefined) {
      throw new UsageError(
        '--reason belongs to --same, --different or --withdraw; give one with it'
      )
    }
    return withExistingStore(options, (store) => listUndecided(store, options.json ?? false))
  }
  const id = options[decision] ?? ''
  const reason = options.reason?.trim() ?? ''
  if (reason === '') throw new UsageError(`--${decision} needs --reason; say why`)
  if (options.by.trim() === '' || options.by === MACHINE) {
    throw new UsageError(`--by names the person who decides; "${options.by}" is none`)
  }
  const said = { reason, by: options.by, at: options.recordedAt ?? new Date().toISOString() }
  return withExistingStore(options, async (store) => {
    if (decision === 'withdraw') {
      const { withdraw } = await import('../graph/identity/judge.ts')
      await withdraw(store, id, said)
      await tell(options, { judgement: id, status: 'withdrawn' })
    } else {
      await tell(options, await decide(store, id, { ...said, verdict: VERDICTS[decision] }))
    }
    return EXIT.DONE
  })
}

const VERDICTS = { same: 'SAME', different: 'DIFFERENT' } as const

type Outcome = Readonly<{ judgement: string; status: string }>
type Decision = Readonly<{ verdict: Verdict; reason: string; by: string; at: string }>

async function decide(store: Store, id: string, decision: Decision): Promise<Outcome> {
  const { judge, pairOfJudgement } = await import('../graph/identity/judge.ts')
  // Two ids with a comma between them: a pair of which nothing was judged yet, documents for instance.
  const [left = '', right] = id.split(',').map((one) => one.trim())
  const pair = right === undefined ? await pairOfJudgement(store, id) : { left, right }
  const judged = await judge(store, { ...pair, ...decision })
  return { judgement: judged.id, status: judged.status }
}

const WORDS: Readonly<Record<string, string>> = {
  new: 'recorded; griot review --withdraw with this id takes it back',
  unchanged: 'recorded before; nothing changed'
}

async function tell({ json }: Options, outcome: Outcome): Promise<void> {
  if (json) await printLine(outcome)
  else say(`${outcome.judgement}: ${WORDS[outcome.status] ?? outcome.status}`)
}
