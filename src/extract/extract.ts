import type { Article, Facts } from '../model.ts'
import { assemble } from './assemble.ts'
import { parseView } from './chunks/parse.ts'
import type { Draft, DraftClaim, Findings, Recognizer, Refiner } from './draft.ts'
import type { Extractor } from './extractor.ts'
import { recognizeTriggers } from './recognizers/events.ts'
import { recognizeFigures } from './recognizers/figures.ts'
import { recognizeNames } from './recognizers/names.ts'
import { recognizeSpeech } from './recognizers/speech.ts'
import { recognizeTimes } from './recognizers/times.ts'
import { attribute } from './refiners/attribute.ts'
import { blame } from './refiners/blame.ts'
import { checkDates } from './refiners/checkDates.ts'
import { chooseMain } from './refiners/chooseMain.ts'
import { codeEvents } from './refiners/codeEvents.ts'
import { creditFigures } from './refiners/creditFigures.ts'
import { countCrowds } from './refiners/countCrowds.ts'
import { countParticipants } from './refiners/countParticipants.ts'
import { countVictims } from './refiners/countVictims.ts'
import { dropAnswers } from './refiners/dropAnswers.ts'
import { dropUnhurt } from './refiners/dropUnhurt.ts'
import { findAims } from './refiners/findAims.ts'
import { findDamage } from './refiners/findDamage.ts'
import { findOrigin } from './refiners/findOrigin.ts'
import { findRoles } from './refiners/findRoles.ts'
import { findWeapons } from './refiners/findWeapons.ts'
import { formEvents } from './refiners/formEvents.ts'
import { identifyVictims } from './refiners/identifyVictims.ts'
import { infer } from './refiners/infer.ts'
import { judge } from './refiners/judge.ts'
import { keepUsed } from './refiners/keepUsed.ts'
import { linkClaims } from './refiners/linkClaims.ts'
import { linkCompounds } from './refiners/linkCompounds.ts'
import { linkAppositions } from './refiners/linkAppositions.ts'
import { linkPronouns } from './refiners/linkPronouns.ts'
import { linkNames } from './refiners/linkNames.ts'
import { linkNominals } from './refiners/linkNominals.ts'
import { placeEvents } from './refiners/placeEvents.ts'
import { mergeRoles } from './refiners/mergeRoles.ts'
import { nameRecipients } from './refiners/nameRecipients.ts'
import { nameVictims } from './refiners/nameVictims.ts'
import { relate } from './refiners/relate.ts'
import { restate } from './refiners/restate.ts'
import { settleMain } from './refiners/settleMain.ts'
import { suggestRoles } from './refiners/suggestRoles.ts'
import { tellHarm } from './refiners/tellHarm.ts'
import { typeByWeapon } from './refiners/typeByWeapon.ts'
import { takePart } from './refiners/takePart.ts'
import { weighSides } from './refiners/weighSides.ts'
import { seenBehind, type Seen } from './seen.ts'
import { segment } from './segment.ts'

const NAME = 'rules@1'

/** What is seen in the text, each on its own; later ones see what earlier ones found. */
const RECOGNIZERS: readonly Recognizer[] = [
  { name: 'names', recognize: (view) => ({ names: recognizeNames(view) }) },
  { name: 'times', recognize: (view) => ({ times: recognizeTimes(view) }) },
  { name: 'figures', recognize: (view) => ({ figures: recognizeFigures(view) }) },
  { name: 'speech', recognize: (view) => ({ speech: recognizeSpeech(view) }) },
  { name: 'phrases', recognize: (view, found) => ({ parsed: parseView(view, found.names) }) },
  {
    name: 'events',
    recognize: (view, found) => ({
      triggers: recognizeTriggers(view, found.parsed, found.figures)
    })
  }
]

/** What it amounts to: entities, events, claims, who says them, and what the claims say of each other. */
const REFINERS: readonly Refiner[] = [
  linkNames,
  linkNominals,
  linkAppositions,
  linkPronouns,
  linkCompounds,
  findOrigin,
  formEvents,
  chooseMain,
  findRoles,
  findWeapons,
  typeByWeapon,
  findDamage,
  findAims,
  countVictims,
  nameVictims,
  identifyVictims,
  tellHarm,
  nameRecipients,
  takePart,
  countParticipants,
  countCrowds,
  blame,
  suggestRoles,
  dropAnswers,
  dropUnhurt,
  mergeRoles,
  weighSides,
  placeEvents,
  settleMain,
  relate,
  judge,
  infer,
  attribute,
  creditFigures,
  restate,
  codeEvents,
  keepUsed,
  linkClaims,
  checkDates
]

/** Reads an article by rules: the same article gives the same Facts; needs no network, clock or model service. */
export const extractor: Extractor = {
  name: NAME,
  extract: (article) => assemble(read(article), NAME)
}

/**
 * Facts, and for the key of each claim what recognizers saw in its words and the refiners that made
 * and changed it, oldest first.
 */
export type Trace = Readonly<{
  facts: Facts
  seen: Readonly<Record<string, readonly Seen[]>>
  steps: Readonly<Record<string, readonly string[]>>
}>

export function trace(article: Article): Trace {
  const draft = read(article)
  const facts = assemble(draft, NAME)
  const trails = [...draft.claims].sort(
    (a, b) =>
      (a.quotes[0]?.start ?? 0) - (b.quotes[0]?.start ?? 0) ||
      (a.quotes[0]?.end ?? 0) - (b.quotes[0]?.end ?? 0)
  )
  const byKey = <T>(read: (claim: DraftClaim) => readonly T[]): Record<string, readonly T[]> =>
    Object.fromEntries(facts.claims.map(({ key }, i) => [key, trails[i] ? read(trails[i]) : []]))
  return { facts, seen: byKey((c) => seenBehind(draft, c)), steps: byKey((c) => c.by) }
}

/** What is read of an article, all of it or as it stands before the refiner of a name. */
export function read(article: Article, before?: string): Draft {
  if (article.language !== 'en') return emptyDraft(article)
  const view = segment(article)
  let found: Findings = { names: [], times: [], figures: [], speech: [], parsed: [], triggers: [] }
  for (const recognizer of RECOGNIZERS) found = { ...found, ...recognizer.recognize(view, found) }
  let draft: Draft = { ...emptyDraft(article), view, found }
  for (const refiner of REFINERS) {
    if (refiner.name === before) break
    draft = withTrails(draft, refiner.refine(draft), refiner.name)
  }
  return draft
}

function emptyDraft(article: Article): Draft {
  const found: Findings = {
    names: [],
    times: [],
    figures: [],
    speech: [],
    parsed: [],
    triggers: []
  }
  return {
    view: { article, sentences: [] },
    found,
    entities: [],
    entityOfPhrase: new Map(),
    membersOfPhrase: new Map(),
    events: [],
    eventOfTrigger: new Map(),
    mainEvent: null,
    claims: [],
    links: [],
    checks: []
  }
}

/** Names the refiner on each claim that it made or changed, and gives new claims a key. */
function withTrails(before: Draft, after: Draft, refiner: string): Draft {
  if (after.claims === before.claims) return after
  const known = new Set<DraftClaim>(before.claims)
  let next = before.claims.reduce((most, c) => Math.max(most, Number(c.key.slice(1)) || 0), 0)
  const claims = after.claims.map((claim): DraftClaim => {
    if (known.has(claim)) return claim
    return { ...claim, key: claim.key || `k${++next}`, by: [...claim.by, refiner] }
  })
  return { ...after, claims }
}
