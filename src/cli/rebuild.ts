import type { Command } from 'commander'
import type { Rebuilt } from '../graph/rebuild.ts'
import { storeOption, verb, type StoreOptions } from './common.ts'
import { EXIT, type ExitCode } from './failure.ts'
import { printLine, say } from './output.ts'
import { startProgress } from './progress.ts'
import { runs } from './run.ts'
import { withStore } from './withStore.ts'

export const rebuildCommand = (): Command =>
  runs<StoreOptions>(
    verb(
      'rebuild',
      'derives the world again from the claims; changes nothing where all is well'
    ).addOption(storeOption()),
    rebuild
  )

/** Puts right what is not as the claims have it; documents that lost something are exit 1. */
export async function rebuild(options: StoreOptions): Promise<ExitCode> {
  const { rebuildWorld } = await import('../graph/rebuild.ts')
  return withStore(options, async (store) => {
    const cypher = 'MATCH (d:Document) WHERE d.retractedAt IS NULL RETURN count(*)'
    const [[total] = []] = await store.run({ cypher, parameters: {} })
    const progress = await startProgress(Number(total), 'documents')
    const rebuilt = await rebuildWorld(store, progress.step).finally(progress.stop)
    const damaged = rebuilt.damaged.map(({ code, message }) => ({ code, message }))
    if (options.json) await printLine({ ...rebuilt, damaged })
    else say(wordsFor(rebuilt))
    return damaged.length > 0 ? EXIT.REFUSED : EXIT.DONE
  })
}

function wordsFor({ documents, damaged, ...changes }: Rebuilt): string {
  const lines = [`rebuilt from ${documents} documents: ${changesOf(changes)}`]
  return [...lines, ...damaged.map(({ message }) => `  refused ${message}`)].join('\n')
}

function changesOf({
  clusters,
  restored,
  removed,
  words
}: Pick<Rebuilt, 'clusters' | 'restored' | 'removed' | 'words'>): string {
  const counts = [
    [clusters, 'things led to their nodes'],
    [restored.nodes, 'nodes restored'],
    [restored.edges, 'edges restored'],
    [restored.names, 'names restored'],
    [restored.claims, 'claims led to their edges'],
    [words, 'nodes found by their words again'],
    [removed.nodes, 'nodes removed'],
    [removed.edges, 'edges removed'],
    [removed.names, 'names removed']
  ] as const
  const changed = counts.filter(([count]) => count > 0)
  return changed.map(([count, what]) => `${count} ${what}`).join(', ') || 'nothing had to change'
}
