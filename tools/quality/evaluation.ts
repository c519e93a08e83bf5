import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { z } from 'zod'
import type { Row } from './table.ts'

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

/** What an evaluation folder holds; none of it may be part of this repository. */
const PARTS = ['score/tasks.mjs', 'score/score.mjs', 'corpus', 'gold']

export class EvaluationError extends Error {
  override readonly name = 'EvaluationError'
  readonly code = 'NO_EVALUATION'
}

/** The folder of annotated texts. Throws EvaluationError, saying what is needed, where it is not there. */
export function evaluationFolder(given: string | undefined): string {
  const needed = `a folder with ${PARTS.join(', ')}: annotated texts and the programs that judge facts by them, which are not part of this repository`
  if (!given) {
    throw new EvaluationError(
      `the other figures need ${needed}; give it as "npm run quality -- FOLDER" or in GRIOT_EVALUATION`
    )
  }
  const folder = resolve(given)
  const missing = PARTS.filter((part) => !existsSync(join(folder, part)))
  if (missing.length > 0) {
    throw new EvaluationError(`${folder} lacks ${missing.join(' and ')}; it must be ${needed}`)
  }
  return folder
}

const taskRow = z.object({
  figure: z.string(),
  value: z.number().nullable(),
  digits: z.number(),
  accept: z.number().nullable(),
  stretch: z.number().nullable(),
  verdict: z.string(),
  details: z.array(z.string())
})
type Task = Readonly<{ name: string }>
type Tasks = Readonly<{
  TASKS: readonly Task[]
  measure(task: Task, given: Readonly<Record<string, string>>): unknown
}>

/** Every task on every annotated text, by the evaluation's own program on the built command. */
export const judgeTasks = (folder: string): Promise<readonly Row[]> =>
  judgeBy(folder, join(folder, 'corpus'), () => true)

/** Reports with keys that only the model of roles was trained on; no rule of main events was made by them. */
const TRAINING = 'corpus/muc4/dev1300.upper.jsonl.gz'

/** The main event of the training reports, which tells what that of the others owes to having been looked at. */
export async function judgeTraining(folder: string): Promise<readonly Row[]> {
  if (!existsSync(join(folder, TRAINING))) return []
  const corpus = mkdtempSync(join(tmpdir(), 'griot-quality-'))
  try {
    mkdirSync(join(corpus, 'muc4'))
    copyFileSync(join(folder, TRAINING), join(corpus, 'muc4/tst.upper.jsonl.gz'))
    return await judgeBy(folder, corpus, (task) => task.name === 'main-event')
  } finally {
    rmSync(corpus, { recursive: true })
  }
}

async function judgeBy(
  folder: string,
  corpus: string,
  isAsked: (task: Task) => boolean
): Promise<readonly Row[]> {
  const path = join(folder, 'score/tasks.mjs')
  const { TASKS, measure } = (await import(pathToFileURL(path).href)) as Tasks
  const given = {
    corpus,
    gold: join(folder, 'gold'),
    extract: `"${process.execPath}" "${CLI}" extract --json`
  }
  return TASKS.filter(isAsked)
    .flatMap((task) => z.array(taskRow).parse(measure(task, given)))
    .map((row) => ({ ...row, value: row.value === null ? '–' : row.value.toFixed(row.digits) }))
}

const gold = z.object({
  textFile: z.string().optional(),
  base: z.string().optional(),
  document: z.object({
    publishedAt: z.object({ value: z.string().nullable(), origin: z.string() })
  })
})
const scored = z.object({
  documents: z.array(
    z.object({
      forbidden: z.array(z.unknown()),
      scores: z.object({ 'core claims': z.object({ right: z.number(), of: z.number() }) })
    })
  )
})

/** Each wholly annotated text: core claims found, forbidden facts read. */
export function judgeGold(folder: string): readonly Row[] {
  const scratch = mkdtempSync(join(tmpdir(), 'griot-quality-'))
  try {
    return readdirSync(join(folder, 'gold'))
      .filter((name) => name.endsWith('.json'))
      .flatMap((name) => {
        const path = join(folder, 'gold', name)
        const { textFile, base, document } = gold.parse({
          document: { publishedAt: { value: null, origin: 'NONE' } },
          ...(JSON.parse(readFileSync(path, 'utf8')) as object)
        })
        if (!textFile || base) return []
        const text = join(scratch, 'text.txt')
        writeFileSync(text, readFileSync(join(folder, 'gold', textFile)))
        const { value, origin } = document.publishedAt
        const dated = value && origin === 'METADATA' ? ['--published', value] : []
        const facts = join(scratch, name)
        writeFileSync(facts, run([CLI, 'extract', text, ...dated]))
        const args = [join(folder, 'score/score.mjs'), '--json', '--gold', path, '--facts', facts]
        const [result] = scored.parse(JSON.parse(run(args))).documents
        const core = result?.scores['core claims']
        const id = basename(name, '.json')
        return [
          rowOf(`${id}, core claims found`, `${core?.right} of ${core?.of}`),
          rowOf(`${id}, forbidden facts read`, String(result?.forbidden.length))
        ]
      })
  } finally {
    rmSync(scratch, { recursive: true })
  }
}

const rowOf = (figure: string, value: string): Row => {
  return { figure, value, accept: null, stretch: null, verdict: '', details: [] }
}

function run(args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new EvaluationError(`node ${args.join(' ')}: ${stderr.trim()}`)
  return stdout
}
