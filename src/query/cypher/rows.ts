import { MERGEABLE } from '../../map/labels.ts'
import type { Condition, Order, Role, Source } from '../plan/plan.ts'
import { accessTo, givenBy, soughtBy, unserved } from './access.ts'
import { followConditions, followText } from './condition.ts'
import { isOrIn, isSecondEnd } from './ends.ts'
import { nameOf, propertyText, variable, type Environment, type Scope } from './environment.ts'
import { readIndex, type Indexed } from './indexed.ts'
import { pastBranches } from './past.ts'

/**
 * Where rows come from. This is the one place where the two dialects differ: Neo4j reads an index in
 * its order, whose leading columns are the anchor's id on the edge and what is asked of it; the
 * embedded engine has no index of edges and starts from the anchor.
 */
export type Branch = Readonly<{
  /** One or more MATCH clauses, or a WITH; the last takes the conditions. */
  clauses: string
  conditions: readonly string[]
  /** What is left of the list's own conditions. */
  where: Condition
  /** What the rows bind. */
  binds: readonly Role[]
  /** "n1 AS a2", where a binding has another name in the pattern. */
  renamed: Readonly<Partial<Record<Role, string>>>
  /** The sort key, where it is not the one planned. */
  key: string | null
  /** Neo4j: the index read in its order. */
  indexed: Indexed | null
  /** What is filtered or sorted by `other`. */
  scope: Scope
}>

/** A list, or `counted` rows, whose order is null. */
export type Listed = Readonly<{
  source: Source
  where: Condition
  order: Order | null
  counted: boolean
}>

/** The branches whose rows together are the source's. */
export function branchesOf(
  environment: Environment,
  scope: Scope,
  listed: Listed
): readonly Branch[] {
  const { source, where, order, counted } = listed
  if (scope.asOf !== null) return pastBranches(environment, scope, listed, scope.asOf)
  const neo4j = environment.dialect === 'neo4j'
  const node = variable(scope, 'node')
  const edge = variable(scope, 'edge')
  const [start, end] = [variable(scope, 'start'), variable(scope, 'end')]
  const edgeRows: readonly Role[] = ['edge', 'start', 'end']
  const plain = {
    conditions: [],
    where,
    binds: ['node'] as readonly Role[],
    renamed: {},
    key: null,
    indexed: null,
    scope
  }
  const given = neo4j ? givenBy(source, where) : []
  const sought = soughtBy(source, order)
  const indexedBy = (branch: number, name: string, anchorId: string | null) => {
    const one = sought[branch]
    if (!neo4j || one === undefined || (!counted && one.key === null)) return null
    const access = accessTo(one, given)
    return access && readIndex(environment, scope, { access, name, anchor: one.anchor, anchorId })
  }
  const served = (indexed: Indexed | null) =>
    indexed === null ? {} : { indexed, where: unserved(where, indexed.access) }

  switch (source.from) {
    case 'label': {
      const { label } = source
      const clauses = `MATCH (${node}:${label})`
      return [{ ...plain, clauses, ...served(indexedBy(0, node, null)) }]
    }

    case 'ids': {
      const ids = environment.parameter(source.ids)
      const asked = (name: string) => isOrIn(`${name}.id`, ids, source.ids.as)
      // The edge of a row is what has the id that was asked for.
      const binds: readonly Role[] = source.ids.as === 'ids' ? ['edge', 'node'] : ['node']
      const direct = {
        ...plain,
        clauses: `MATCH (${node}:${source.label})`,
        conditions: [asked(node)],
        binds,
        renamed: source.ids.as === 'ids' ? { edge: node } : {}
      }
      if (!MERGEABLE.has(source.label)) return [direct]
      const clauses = `MATCH (${edge}:Merged) WHERE ${asked(edge)} MATCH (${edge})-[:\`IS\`]->(${node}:${source.label})`
      return [direct, { ...plain, clauses, binds }]
    }

    case 'named': {
      const { label, property, edge: type } = source.match
      const key = environment.parameter(source.name)
      // Named, as the planner of a young database at times reads all names.
      const hint = neo4j ? ` USING INDEX SEEK ${edge}:${label}(${property})` : ''
      const clauses = `MATCH (${edge}:${label})${hint} WHERE ${edge}.${property} = ${key} MATCH (${edge})<-[:${type}]-(${node}:${source.label})`
      return [{ ...plain, clauses }]
    }

    case 'lookup': {
      const condition = `${node}.id = ${propertyText(scope, source.id)}`
      return [{ ...plain, clauses: `MATCH (${node}:${source.label})`, conditions: [condition] }]
    }

    case 'follow': {
      const { edge: label, direction, to, distinct } = source.follow
      const near = nameOf(scope, source.of)
      const conditions = followConditions(source.follow, edge, node)
      const binds: readonly Role[] = distinct ? ['node'] : ['edge', 'node']
      const indexed = indexedBy(0, edge, `${near}.id`)
      if (indexed === null) {
        const clauses = `MATCH ${followText(scope, near, source.follow)}`
        return [{ ...plain, clauses, conditions, binds }]
      }
      const far = `(${node}${to === null ? '' : `:${to}`})`
      const pattern = `[${edge}:${label}]`
      const clauses =
        direction === 'OUT' ? `MATCH ()-${pattern}->${far}` : `MATCH ${far}-${pattern}->()`
      return [{ ...plain, clauses, conditions, binds, ...served(indexed) }]
    }

    case 'match':
      return source.matches.map(({ label, property: anchor, edge: type }, index): Branch => {
        const near = nameOf(scope, source.of)
        const earlier = source.matches.slice(0, index)
        const conditions = earlier.map(
          (one) => `coalesce(${node}.${one.property} <> ${near}.id, true)`
        )
        if (!neo4j && type !== null) {
          return { ...plain, clauses: `MATCH (${near})<-[:${type}]-(${node})`, conditions }
        }
        const indexed = indexedBy(index, node, `${near}.id`)
        const anchored = indexed === null ? [`${node}.${anchor} = ${near}.id`] : []
        const clauses = `MATCH (${node}:${label})`
        return {
          ...plain,
          clauses,
          conditions: [...anchored, ...conditions],
          ...served(indexed)
        }
      })

    case 'edges':
      return source.types.map(({ type: label, seen, from }, index): Branch => ({
        ...plain,
        // Neo4j counts edges of a type without looking at their ends.
        clauses: `MATCH (${start}${from === null || neo4j ? '' : `:${from}`})-[${edge}:${label}]->(${end})`,
        binds: edgeRows,
        key: `${edge}.${seen}`,
        ...served(indexedBy(index, edge, null))
      }))

    case 'touching':
      return source.ends.map((one, index): Branch => {
        const near = nameOf(scope, source.of)
        const { type: label, seen } = one
        const branch = {
          ...plain,
          conditions: isSecondEnd(one, source.ends)
            ? [`${edge}.${one.opposite} <> ${near}.id`]
            : [],
          binds: edgeRows,
          key: `${edge}.${seen}`,
          scope: { ...scope, other: one.end === 'start' ? ('end' as const) : ('start' as const) }
        }
        const indexed = indexedBy(index, edge, `${near}.id`)
        if (indexed !== null) {
          const clauses = `MATCH (${start})-[${edge}:${label}]->(${end})`
          return { ...branch, clauses, ...served(indexed) }
        }
        // Its planner keeps the pattern's direction: the anchor comes first.
        const clauses =
          one.end === 'start'
            ? `MATCH (${near})-[${edge}:${label}]->(${end})`
            : `MATCH (${near})<-[${edge}:${label}]-(${start})`
        const renamed = one.end === 'start' ? { start: near } : { end: near }
        return { ...branch, clauses, renamed }
      })

    case 'edgeIds': {
      const ids = environment.parameter(source.ids)
      const { label, lookup } = source.keeper
      const wanted = isOrIn(`${edge}.id`, ids, source.ids.as)
      if (neo4j) {
        const clauses = byEdgeId(start, edge, source.type, end)
        return [{ ...plain, clauses, conditions: [wanted], binds: edgeRows }]
      }
      const kept = isOrIn(`${node}.${lookup.property}`, ids, source.ids.as)
      const clauses =
        `MATCH (${node}:${label}) WHERE ${kept} ` +
        `MATCH (${node})-[:${lookup.near}]->()-[${edge}:${source.type}]-() ` +
        `WHERE ${edge}.id = ${node}.${lookup.property} WITH DISTINCT ${edge} `
      return [
        {
          ...plain,
          clauses,
          binds: edgeRows,
          renamed: { start: `startNode(${edge})`, end: `endNode(${edge})` }
        }
      ]
    }

    case 'edgeLookup': {
      const keeper = nameOf(scope, source.of)
      const condition = `${edge}.id = ${keeper}.${source.lookup.property}`
      if (neo4j) {
        return source.types.map((type): Branch => ({
          ...plain,
          clauses: byEdgeId(start, edge, type, end),
          conditions: [condition],
          binds: edgeRows
        }))
      }
      // In one pattern, a batch member without the first edge is an internal error of the engine.
      const clauses = `MATCH (${keeper})-[:${source.lookup.near}]->(${node}) MATCH (${node})-[${edge}:${source.types.join('|')}]-()`
      const renamed = { start: `startNode(${edge})`, end: `endNode(${edge})` }
      return [{ ...plain, clauses, conditions: [condition], binds: edgeRows, renamed }]
    }

    case 'groups':
      throw new Error('Groups are counted, never matched.')

    case 'endOf': {
      const [edge, start, end] = [source.edge, source.start, source.end].map((ref) =>
        nameOf(scope, ref)
      )
      const chosen = `CASE WHEN ${edge}.${source.property} = ${start}.id THEN ${start} ELSE ${end} END`
      return [{ ...plain, clauses: `WITH ${chosen} AS ${node}` }]
    }
  }
}

/** While a graph is small the planner would rather read all edges of the type. */
function byEdgeId(start: string, edge: string, type: string, end: string): string {
  return `MATCH (${start})-[${edge}:${type}]->(${end}) USING INDEX SEEK ${edge}:${type}(id)`
}
