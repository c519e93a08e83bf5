import { ATTRIBUTIONS, type Attribution, type Predicate } from '../../model.ts'

type Row = readonly unknown[]
type Rows = readonly Row[]

/** What a row of a claim begins with; then its actor as subject and as object, speakers, edge. */
export const BLAME_COLUMNS = ['predicate', 'polarity', 'attribution'] as const
/** What a row of a speaker begins with; then its depth. */
export const SPEAKER_COLUMNS = ['id', 'kind'] as const
export const BLAMING: readonly Predicate[] = [
  'CLAIMED_RESPONSIBILITY_FOR',
  'ATTRIBUTED_TO',
  'PERPETRATED'
]
export const STATEMENT_COLUMNS: readonly string[] = ['actor', 'accusers', 'attribution', 'relation']

type Blame = Readonly<{
  predicate: Predicate
  isDenial: boolean
  attribution: Attribution
  /** Whom it is said of. */
  actor: Row | null
  /** Nearest the fact. */
  speakers: Rows
  edge: Rows
}>

const ACTORS: ReadonlySet<unknown> = new Set(['Person', 'Group', 'Organization', 'Country'])

/** The row of a Responsibility: claimedBy, attributedTo, statedOf, deniedBy, unclaimed. */
export function responsibility([claims, unclaimed]: readonly unknown[]): Row {
  const blames = (claims as Rows).map(blameOf)
  const affirmed = (predicate: Predicate) =>
    statements(
      blames.filter((blame) => !blame.isDenial && blame.predicate === predicate),
      ({ actor }) => [actor],
      (group) => group
    )
  const accusing = blames.filter(
    ({ isDenial, predicate }) => !isDenial && predicate !== 'CLAIMED_RESPONSIBILITY_FOR'
  )
  return [
    affirmed('CLAIMED_RESPONSIBILITY_FOR'),
    affirmed('ATTRIBUTED_TO'),
    affirmed('PERPETRATED'),
    statements(
      blames.filter(({ isDenial }) => isDenial),
      deniersOf,
      (group) =>
        accusing.filter(({ actor }) => group.some((denial) => idOf(denial.actor) === idOf(actor)))
    ),
    unclaimed ?? []
  ]
}

/** One for each actor; `accusing`: the claims whose speakers are its accusers. */
function statements(
  blames: readonly Blame[],
  actorsOf: (blame: Blame) => readonly (Row | null)[],
  accusing: (group: readonly Blame[]) => readonly Blame[]
): Rows {
  const groups = new Map<string, { actor: Row | null; group: Blame[] }>()
  for (const blame of blames) {
    for (const actor of actorsOf(blame)) {
      const known = groups.get(idOf(actor))
      if (known) known.group.push(blame)
      else groups.set(idOf(actor), { actor, group: [blame] })
    }
  }
  return [...groups]
    .map(([id, { actor, group }]) => {
      const accusers = new Map(
        accusing(group)
          .flatMap(({ speakers }) => speakers)
          .filter((speaker) => idOf(speaker) !== id && speaker[1] !== 'Document')
          .map((speaker) => [idOf(speaker), speaker] as const)
      )
      const strength = Math.min(...group.map((blame) => ATTRIBUTIONS.indexOf(blame.attribution)))
      const edge = group.find((blame) => blame.edge.length > 0)?.edge ?? []
      const inOrder = [...accusers].toSorted(([a], [b]) => (a < b ? -1 : 1))
      return { id, actor, accusers: inOrder.map(([, speaker]) => speaker), strength, edge }
    })
    .toSorted((a, b) => a.strength - b.strength || (a.id < b.id ? -1 : 1))
    .map(({ actor, accusers, strength, edge }) => [
      actor === null ? [] : [actor],
      accusers,
      ATTRIBUTIONS[strength],
      edge
    ])
}

/** Those who say that it was not so; nobody where the text names none. */
function deniersOf({ speakers }: Blame): readonly (Row | null)[] {
  const actors = speakers.filter(([, kind]) => ACTORS.has(kind))
  return actors.length > 0 ? actors : [null]
}

function blameOf(row: Row): Blame {
  const [predicate, polarity, attribution, subjects, objects, speakers, edge] = row
  const said = speakers as Rows
  const depth = Math.min(...said.map(([, , depth]) => Number(depth)))
  return {
    predicate: predicate as Predicate,
    isDenial: polarity === 'NEGATED',
    attribution: attribution as Attribution,
    actor: (subjects as Rows)[0] ?? (objects as Rows)[0] ?? null,
    speakers: said.filter((speaker) => Number(speaker[2]) === depth),
    edge: edge as Rows
  }
}

/** Rows of actors and of speakers begin with the id. */
function idOf(actor: Row | null): string {
  return actor === null ? '' : String(actor[0])
}
