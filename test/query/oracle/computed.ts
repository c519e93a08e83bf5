import type { RollUpPolicy } from '../../../src/generated/schema.ts'
import { ATTRIBUTIONS, type Attribution } from '../../../src/model.ts'
import type { FigureClaim, Party, Tie } from '../../../src/query/rollUp/claim.ts'
import { rollUp } from '../../../src/query/rollUp/rollUp.ts'
import type { MemoryEdge, MemoryGraph, MemoryNode } from './memory.ts'

const ACTORS = ['Person', 'Group', 'Organization', 'Country']
const SIDES = ['CLAIMED_RESPONSIBILITY_FOR', 'ATTRIBUTED_TO', 'PERPETRATED', 'TARGETED']

/** Event.casualties and Event.responsibility, the plain way; the rules of the roll-up have tests of their own. */
export function computedOf(graph: MemoryGraph) {
  const live = graph.nodes
    .filter(({ labels, properties }) => labels.has('Claim') && !properties['retractedAt'])
    .toSorted((a, b) => (String(a.properties['key']) < String(b.properties['key']) ? 1 : -1))
  const tiesOf = (node: MemoryNode) =>
    graph
      .out(node, 'RELATED')
      .filter(({ properties }) =>
        ['HOLDS_POSITION', 'MEMBER_OF', 'PART_OF'].includes(String(properties['predicate']))
      )
      .map(({ to, properties }) => ({
        predicate: properties['predicate'],
        id: id(to),
        type: to.properties['type'] ?? null
      })) as unknown as readonly Tie[]
  const nearest = (claim: MemoryNode): readonly MemoryNode[] => {
    const said = graph.out(claim, 'SAID_BY')
    const depths = said.map(({ properties }) => Number(properties['depth']))
    return said.filter((_, at) => depths[at] === Math.min(...depths)).map(({ to }) => to)
  }

  function figureClaim(node: MemoryNode): FigureClaim & { node: MemoryNode } {
    const { properties } = node
    const [object] = graph.out(node, 'OBJECT').map(({ to }) => to)
    const document = graph.byId.get(String(properties['document']))
    const value = (name: string) => properties[name] ?? null
    return {
      node,
      id: id(node),
      comparator: value('comparator'),
      value: value('value'),
      low: value('low'),
      high: value('high'),
      scope: value('scope'),
      derivation: value('derivation'),
      polarity: value('polarity'),
      counted: object ? { id: id(object), ties: tiesOf(object) } : null,
      speakers: graph.out(node, 'SAID_BY').map(({ to, properties: { depth } }) => ({
        id: id(to),
        type: to.properties['type'] ?? null,
        depth,
        ties: tiesOf(to)
      })),
      document: String(properties['document']),
      lineage: String(properties['document']),
      day: document?.properties['publishedAt'] ?? null
    } as unknown as FigureClaim & { node: MemoryNode }
  }

  const casualties = (
    event: MemoryNode,
    { measure, policy }: { measure: string; policy: RollUpPolicy }
  ) => {
    const claims = live
      .filter(
        ({ properties }) =>
          properties['subject'] === id(event) && properties['predicate'] === measure
      )
      .map(figureClaim)
    const parties = graph
      .in(event, 'ROLE')
      .filter(({ properties }) => SIDES.includes(String(properties['predicate'])))
      .map(({ from, properties }) => ({
        predicate: properties['predicate'],
        id: id(from),
        type: from.properties['type'] ?? null
      })) as unknown as readonly Party[]
    const figure = rollUp(claims, parties, policy)
    return {
      ...figure,
      measure,
      policy,
      used: figure.used.map(({ node }) => node),
      setAside: figure.setAside.map((aside) => ({ ...aside, claim: aside.claim.node }))
    }
  }

  const responsibility = (event: MemoryNode) => {
    const about = live.filter(({ properties }) => {
      const ends = [properties['subject'], properties['object']]
      return ends.includes(id(event))
    })
    const of = (predicate: string) =>
      about.filter(({ properties }) => properties['predicate'] === predicate)
    const isDenial = (claim: MemoryNode) =>
      isNegated(claim) &&
      (claim.properties['predicate'] !== 'CLAIMED_RESPONSIBILITY_FOR' ||
        claim.properties['attribution'] === 'DENIED')
    const affirmed = (predicate: string) => of(predicate).filter((claim) => !isNegated(claim))
    const [claimed, attributed, stated] = [
      affirmed('CLAIMED_RESPONSIBILITY_FOR'),
      affirmed('ATTRIBUTED_TO'),
      affirmed('PERPETRATED')
    ]
    const denied = ['CLAIMED_RESPONSIBILITY_FOR', 'ATTRIBUTED_TO', 'PERPETRATED']
      .flatMap(of)
      .filter(isDenial)
    const deniers = (claim: MemoryNode) => {
      const actors = nearest(claim).filter(isActor)
      return actors.length > 0 ? actors : [null]
    }
    const accused = (claim: MemoryNode) => [actorOf(claim)]
    return {
      claimedBy: statements(claimed ?? [], accused, (group) => group),
      attributedTo: statements(attributed ?? [], accused, (group) => group),
      statedOf: statements(stated ?? [], accused, (group) => group),
      deniedBy: statements(denied, deniers, (group) =>
        [...(attributed ?? []), ...(stated ?? [])].filter((claim) =>
          group.some((denial) => actorOf(denial) === actorOf(claim))
        )
      ),
      unclaimed: of('CLAIMED_RESPONSIBILITY_FOR').filter(
        (claim) => isNegated(claim) && !isDenial(claim)
      )
    }
  }

  function isActor(node: MemoryNode): boolean {
    return ACTORS.includes(String(node.properties['kind']))
  }

  function actorOf(claim: MemoryNode): MemoryNode | null {
    const ends = [...graph.out(claim, 'SUBJECT'), ...graph.out(claim, 'OBJECT')]
    return ends.map(({ to }: MemoryEdge) => to).find((node) => node.labels.has('Actor')) ?? null
  }

  function statements(
    claims: readonly MemoryNode[],
    actors: (claim: MemoryNode) => readonly (MemoryNode | null)[],
    accusing: (group: readonly MemoryNode[]) => readonly MemoryNode[]
  ) {
    const named = [...new Set(claims.flatMap(actors))]
    const made = named.map((actor) => {
      const group = claims.filter((claim) => actors(claim).includes(actor))
      const speakers = new Set(accusing(group).flatMap(nearest))
      const found = group.map(({ properties }) => properties['attribution'] as Attribution)
      const edges = graph.edges.filter(({ properties }) =>
        group.some((claim) => properties['id'] === claim.properties['edge'])
      )
      const [edge] = edges.filter(({ properties }) => properties['kind'] === 'Relation')
      return {
        actor,
        accusers: [...speakers]
          .filter((node) => node !== actor && node.properties['kind'] !== 'Document')
          .toSorted((a, b) => (id(a) < id(b) ? -1 : 1)),
        attribution: ATTRIBUTIONS.find((attribution) => found.includes(attribution)),
        relation: edge ? { edge } : null
      }
    })
    return made.toSorted(
      (a, b) =>
        rank(a.attribution) - rank(b.attribution) ||
        (idOrNone(a.actor) < idOrNone(b.actor) ? -1 : 1)
    )
  }

  return { casualties, responsibility }
}

function id(node: MemoryNode): string {
  return String(node.properties['id'])
}

function idOrNone(node: MemoryNode | null): string {
  return node === null ? '' : id(node)
}

function rank(attribution: Attribution | undefined): number {
  return attribution === undefined ? -1 : ATTRIBUTIONS.indexOf(attribution)
}

function isNegated({ properties }: MemoryNode): boolean {
  return properties['polarity'] === 'NEGATED'
}
