import { existsSync } from 'node:fs'
import type { Command } from 'commander'
import type { Retracted } from '../graph/retract.ts'
import { kindOfId } from '../map/ids.ts'
import { recordedAtOption, storeOption, verb, type StoreOptions } from './common.ts'
import { EXIT, UsageError, type ExitCode } from './failure.ts'
import { printLine, say } from './output.ts'
import type { Refusal } from './refusal.ts'
import { runs } from './run.ts'
import { withStore } from './withStore.ts'

type Options = StoreOptions & Readonly<{ reason: string; recordedAt?: string }>

/** What became of a document that is in the store. */
type Outcome = Readonly<{ document: string }> & Exclude<Retracted, { status: 'unknown' }>

export const retractCommand = (): Command =>
  runs<Options, readonly string[]>(
    verb('retract', 'takes documents’ claims back, and all that only they supported')
      .argument(
        '<id...>',
        'ids of documents (query "{ documents { nodes { id title } } }" tells them), or files as they were loaded'
      )
      .requiredOption('--reason <text>', 'why; it is kept with the document')
      .addOption(storeOption())
      .addOption(recordedAtOption()),
    retract
  )

/** Retracts each document in a transaction of its own; loading it again restores it. */
export async function retract(options: Options, ids: readonly string[]): Promise<ExitCode> {
  const reason = options.reason.trim()
  if (reason === '') throw new UsageError('--reason is empty; say why the document is retracted')
  const at = options.recordedAt ?? new Date().toISOString()
  const { retractDocument } = await import('../graph/retract.ts')
  const named = await Promise.all(ids.map(idsNamed))
  return withStore(options, async (store) => {
    const documents: Outcome[] = []
    const refused: Refusal[] = []
    for (const id of new Set(named.flat())) {
      const outcome = await retractDocument(store, id, { reason, at })
      if (outcome.status === 'unknown') refused.push(refusalOfUnknown(id))
      else documents.push({ document: id, ...outcome })
      if (!options.json) say(wordsFor(id, outcome))
    }
    if (options.json) await printLine({ documents, refused })
    return refused.length > 0 ? EXIT.REFUSED : EXIT.DONE
  })
}

/** The id itself, or those of the texts in a file: a document's id is the hash of its text. */
async function idsNamed(name: string): Promise<readonly string[]> {
  if (kindOfId(name) !== null || !existsSync(name)) return [name]
  const { listArticleFiles, readArticleFile } = await import('../article/files.ts')
  return listArticleFiles(name).flatMap((path) =>
    readArticleFile(path).map((item) => ('error' in item ? path : item.article.id))
  )
}

function wordsFor(id: string, outcome: Retracted): string {
  if (outcome.status === 'unknown') return `refused ${refusalOfUnknown(id).message}`
  if (outcome.status === 'already') {
    return `${id}: already retracted at ${outcome.at} (${outcome.reason}); nothing changed`
  }
  const { claims, removedRelations, removedNodes } = outcome
  return `${id}: retracted ${claims} claims; ${removedRelations} relations and ${removedNodes} nodes went with them`
}

function refusalOfUnknown(id: string): Refusal {
  const kind = kindOfId(id)
  const message =
    kind === null || kind === 'document'
      ? `${id}: no such document; give its id, which documents { nodes { id title } } lists, or the file it was loaded from`
      : `${id}: is the id of no document but of another thing (${kind}); name the document that told it`
  return { place: id, code: 'DOCUMENT_UNKNOWN', message }
}
