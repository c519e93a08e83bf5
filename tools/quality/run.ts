/**
 * Every figure of how well texts are read, in one run, as Markdown:
 *
 *     npm run quality -- FOLDER        (or GRIOT_EVALUATION=FOLDER npm run quality)
 *
 * FOLDER holds annotated texts and the programs that judge by them (evaluation.ts). Without it only
 * the invented texts of this repository are judged, and the exit code is 2.
 */
import { spawnSync } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  EvaluationError,
  evaluationFolder,
  judgeGold,
  judgeTasks,
  judgeTraining
} from './evaluation.ts'
import { judgeInvented } from './invented.ts'
import { toMarkdown } from './table.ts'

const build = fileURLToPath(new URL('../../tools/build.js', import.meta.url))

console.log(toMarkdown('Invented texts of this repository', judgeInvented()))
try {
  const folder = realpathSync(evaluationFolder(process.argv[2] ?? process.env.GRIOT_EVALUATION))
  const { status } = spawnSync(process.execPath, [build], { stdio: ['ignore', 2, 2] })
  if (status !== 0) throw new EvaluationError('the command could not be built')
  console.log(toMarkdown('Annotated texts', await judgeTasks(folder)))
  const training = await judgeTraining(folder)
  if (training.length > 0) console.log(toMarkdown('Training reports, main event', training))
  console.log(toMarkdown('Wholly annotated texts', judgeGold(folder)))
} catch (error) {
  if (!(error instanceof EvaluationError)) throw error
  console.error(`quality: ${error.message}`)
  process.exitCode = 2
}
