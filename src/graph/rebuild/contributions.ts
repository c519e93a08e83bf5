import type { Transaction } from '../../store/store.ts'
import { contributionOf } from '../contribution.ts'
import { canonicalise, readCanonicals, type Canonicals } from '../identity/canonical.ts'
import { damaged, GraphError } from '../error.ts'
import type { GraphRows, Properties } from '../rows.ts'
import { factsOf } from '../told.ts'
import { toldIdentities } from '../told/identities.ts'
import { readSource, type Source } from '../told/source.ts'

/** What a stored document contributes, with its claims as they are stored. */
export type StoredContribution = Readonly<{ rows: GraphRows; claims: readonly Properties[] }>

export type Contributions = Readonly<{
  told: readonly StoredContribution[]
  /** Why some cannot be told. */
  damaged: readonly GraphError[]
}>

/** What each of the live documents among these contributes. */
export async function readContributions(
  transaction: Transaction,
  documents: readonly string[]
): Promise<Contributions> {
  const told: StoredContribution[] = []
  const damages: GraphError[] = []
  const sources = [...(await readSource(transaction, documents)).values()]
  const mentioned = sources.flatMap(({ mentions }) => mentions.map(({ told }) => String(told)))
  const canonicals = await readCanonicals(transaction, [...new Set(mentioned)])
  for (const source of sources) {
    try {
      told.push({ rows: contributionIn(source, canonicals), claims: source.claims })
    } catch (error) {
      if (!(error instanceof GraphError)) throw error
      damages.push(error)
    }
  }
  return { told, damaged: damages }
}

/** What a stored document contributes where these nodes stand for what it tells of. */
export function contributionIn(source: Source, canonicals: Canonicals): GraphRows {
  const facts = factsOf(source)
  const rows = contributionOf({
    facts,
    text: facts.document.text,
    identities: canonicalise(toldIdentities(source), canonicals),
    recordedAt: String(source.document.recordedAt)
  })
  const ids = new Set(rows.nodes.map(({ properties }) => properties.id))
  const other = facts.claims.find(({ key }) => !ids.has(key))
  if (other) throw damaged(facts.document.id, `its claim ${other.key} has the id of another`)
  return rows
}
