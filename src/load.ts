import type { Extractor } from './extract/extractor.ts'
import { readActors } from './extract/lexicon/nameLists.ts'
import { isKnownWord } from './extract/lexicon/knownWords.ts'
import { refuse, type FactsWithText } from './facts/readFacts.ts'
import { verifyFacts } from './facts/verify.ts'
import { addDocument, isStored, type Arrival } from './graph/add.ts'
import { contributionOf } from './graph/contribution.ts'
import { countRows, type Counts } from './graph/counts.ts'
import type { Article, Facts } from './model.ts'
import { canonicalise } from './graph/identity/canonical.ts'
import type { StoredReport } from './graph/identity/reports.ts'
import { kindOfId } from './map/ids.ts'
import type { FindReference } from './resolve/actorReport.ts'
import { judgeActors, tellActorsApart, writeActorReports } from './resolve/judgeActors.ts'
import { judgeDocuments, writeDocumentReport } from './resolve/judgeDocuments.ts'
import { judgeEvents, tellEventsApart, writeReports } from './resolve/judgeEvents.ts'
import { findListed } from './resolve/referenceList.ts'
import { resolve } from './resolve/resolve.ts'
import type { Store } from './store/store.ts'

/** What became of a document. Its counts are of what it brought: all 0 where it was there already. */
export type LoadResult = Counts &
  Readonly<{
    document: string
    status: 'new' | 'unchanged' | 'reread'
    /** Edges of the world that were not there before. */
    newRelations: number
  }>

/** `recordedAt`: when griot learned it, an instant as text ("2024-09-20T08:00:00.000Z"). */
export type LoadOptions = Readonly<{
  extractor: Extractor
  recordedAt: string
  /** Replace the claims of a text that is there already, instead of leaving it alone. */
  reread?: boolean
}>

/**
 * Reads an article and makes what it says part of the graph; a text that is there already is left
 * alone. Throws FactsError where the extractor's Facts do not verify against the text.
 */
export async function load(
  store: Store,
  article: Article,
  { extractor, recordedAt, reread = false }: LoadOptions
): Promise<LoadResult> {
  if (!reread && (await isStored(store, article.id))) return unchanged(article.id)
  const facts = extractor.extract(article)
  refuse(`What ${extractor.name} read in ${article.id}`, verifyFacts(facts, article.text))
  return add(store, facts, article.text, { recordedAt, reread })
}

/** `isJudged`: what it has in common with other documents was judged before, and is not compared. */
export type LoadFactsOptions = Omit<LoadOptions, 'extractor'> & Readonly<{ isJudged?: boolean }>

/** Makes Facts that `readFacts` has verified part of the graph; otherwise as `load`. */
export async function loadFacts(
  store: Store,
  facts: FactsWithText,
  { recordedAt, reread = false, isJudged = false }: LoadFactsOptions
): Promise<LoadResult> {
  return add(store, facts, facts.document.text, { recordedAt, reread, isJudged })
}

async function add(
  store: Store,
  facts: Facts,
  text: string,
  {
    recordedAt,
    reread,
    isJudged = false
  }: Readonly<{ recordedAt: string; reread: boolean; isJudged?: boolean }>
): Promise<LoadResult> {
  const document = facts.document.id
  const arrival = arrivalOf(facts, text, recordedAt)
  const added = await addDocument(store, isJudged ? { ...arrival, judge: () => [] } : arrival, {
    rereadAt: reread ? recordedAt : undefined
  })
  if (added.status === 'unchanged') return unchanged(document)
  const { status, contribution, newRelations } = added
  return { document, status, ...countRows(contribution), newRelations }
}

/** A document's own report has its id; the others are of its events and actors. */
function isOfDocument({ thing, document }: StoredReport): boolean {
  return thing === document
}

function isOfEvent({ thing }: StoredReport): boolean {
  return kindOfId(thing) === 'event'
}

function isOfActor(report: StoredReport): boolean {
  return !isOfDocument(report) && !isOfEvent(report)
}

let listed: FindReference | undefined

/** Reading the list takes a while, and not every process loads. */
function findReference(): FindReference {
  listed ??= findListed(readActors())
  return listed
}

/** A document as the graph takes it in. */
export function arrivalOf(facts: Facts, text: string, recordedAt: string): Arrival {
  const identities = resolve(facts)
  const events = writeReports(facts, text, identities, isKnownWord)
  const actors = writeActorReports(facts, identities, findReference())
  const whole = writeDocumentReport(facts, text)
  const types = new Map(facts.entities.map(({ key, type }) => [key, type]))
  const things = [...identities].filter(([, { kind }]) => kind !== 'Document')
  return {
    document: facts.document.id,
    types: new Map(things.map(([key, { told }]) => [told, types.get(key) ?? null])),
    contribute: (canonicals) =>
      contributionOf({ facts, text, identities: canonicalise(identities, canonicals), recordedAt }),
    reports: [...events, ...actors, whole],
    recordedAt,
    judge: (own, candidates) => [
      ...judgeEvents(events, candidates.filter(isOfEvent), recordedAt),
      ...judgeActors(own.filter(isOfActor), candidates.filter(isOfActor), recordedAt),
      ...judgeDocuments(whole, candidates.filter(isOfDocument), recordedAt)
    ],
    tellApart: (others) => [
      ...tellEventsApart(others.filter(isOfEvent), recordedAt),
      ...tellActorsApart(others.filter(isOfActor), recordedAt)
    ]
  }
}

function unchanged(document: string): LoadResult {
  const nothing = { claims: 0, actors: 0, places: 0, events: 0, relations: 0 }
  return { document, status: 'unchanged', ...nothing, newRelations: 0 }
}
