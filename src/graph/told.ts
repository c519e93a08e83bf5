import type { Claim, Facts, FactsDocument, Row, Statement } from '../model.ts'
import { damaged } from './error.ts'
import { toldClaims } from './told/claims.ts'
import { toldDocument } from './told/document.ts'
import { toldEntity, homesOf } from './told/entity.ts'
import { toldEvent } from './told/event.ts'
import { isOfEvent, readSource, type Source } from './told/source.ts'

export type ToldFacts = Facts & Readonly<{ document: FactsDocument & Readonly<{ text: string }> }>

type Runner = Readonly<{ run(statement: Statement): Promise<readonly Row[]> }>

/**
 * What live documents told, out of the store and in the order of `documents`: their Facts as one
 * that gives the same graph when it is loaded, keyed by the ids that things have by themselves. Each as
 * of the instant that stands in its place in `instants`, or now. Takes a fixed number of
 * statements. Throws GraphError SOURCE_DAMAGED.
 */
export async function readTold(
  runner: Runner,
  documents: readonly string[],
  instants?: readonly string[]
): Promise<readonly ToldFacts[]> {
  const sources = await readSource(runner, documents, instants)
  return documents.flatMap((document) => {
    const source = sources.get(document)
    return source ? [factsOf(source)] : []
  })
}

/** Throws GraphError SOURCE_DAMAGED where something the document told is gone. */
export function factsOf(source: Source): ToldFacts {
  const { mentions, links, checks } = source
  const document = toldDocument(source.document)
  const { text } = document
  const homes = homesOf(source)
  const claims = toldClaims(source, document)
  requireWhole(document.id, source, claims)
  return {
    document,
    entities: mentions
      .filter((mention) => !isOfEvent(mention))
      .map((mention) => toldEntity(mention, text, homes)),
    events: mentions.filter(isOfEvent).map((mention) => toldEvent(mention, document)),
    claims,
    links,
    checks
  }
}

function requireWhole(document: string, { mentions }: Source, claims: readonly Claim[]): void {
  const known = new Set(['document', ...mentions.map(({ told }) => String(told))])
  for (const { key, subject, object, claimants, quotes } of claims) {
    const ends = [subject, object, ...claimants.map(({ entity }) => entity)]
    const lost = ends.find((end) => end !== null && !known.has(end))
    if (lost) throw damaged(document, `its claim ${key} names ${lost}, which it does not mention`)
    if (quotes.length === 0) throw damaged(document, `its claim ${key} has no quote`)
  }
}
