import { INDEXES } from '../../map/indexes.ts'
import type { Order, Role, Source, TouchingEnd } from '../plan/plan.ts'
import { followConditions, followText } from './condition.ts'
import { nameOf, propertyText, variable, type Environment, type Scope } from './environment.ts'

/**
 * Where rows come from. This is the one place where the two dialects differ: Neo4j reads an index in
 * its order, whose leading column is the anchor's id on the edge; the embedded engine has no index of
 * edges and starts from the anchor.
 */
export type Branch = Readonly<{
  /** One or more MATCH clauses, or a WITH; the last takes the conditions. */
  clauses: string
  conditions: readonly string[]
  /** What the rows bind. */
  binds: readonly Role[]
  /** "n1 AS a2", where a binding has another name in the pattern. */
  renamed: Readonly<Partial<Record<Role, string>>>
  /** The sort key, where it is not the one planned. */
  key: string | null
  /** Neo4j: columns of the index before the key, to be sorted by as well. */
  leading: readonly string[]
  /** What is filtered or sorted by `other`. */
  scope: Scope
}>

/** The branches whose rows together are the source's. */
export function branchesOf(
  environment: Environment,
  scope: Scope,
  source: Source,
  order: Order | null
): readonly Branch[] {
  const neo4j = environment.dialect === 'neo4j'
  const node = variable(scope, 'node')
  const edge = variable(scope, 'edge')
  const [start, end] = [variable(scope, 'start'), variable(scope, 'end')]
  const edgeRows: readonly Role[] = ['edge', 'start', 'end']
  const plain = {
    conditions: [],
    binds: ['node'] as readonly Role[],
    renamed: {},
    key: null,
    leading: [],
    scope
  }

  switch (source.from) {
    case 'label':
      return [{ ...plain, clauses: `MATCH (${node}:${source.label})` }]

    case 'ids': {
      const ids = environment.parameter(source.ids)
      const clauses = `MATCH (${node}:${source.label})`
      return [{ ...plain, clauses, conditions: [isOrIn(`${node}.id`, ids, source.ids.as)] }]
    }

    case 'named': {
      const { label, property, edge: type } = source.match
      const key = environment.parameter(source.name)
      const clauses = `MATCH (${edge}:${label}) WHERE ${edge}.${property} = ${key} MATCH (${edge})<-[:${type}]-(${node}:${source.label})`
      return [{ ...plain, clauses }]
    }

    case 'lookup': {
      const condition = `${node}.id = ${propertyText(scope, source.id)}`
      return [{ ...plain, clauses: `MATCH (${node}:${source.label})`, conditions: [condition] }]
    }

    case 'follow': {
      const { follow } = source
      const near = nameOf(scope, source.of)
      const conditions = followConditions(scope, follow)
      const binds: readonly Role[] = follow.distinct ? ['node'] : ['edge', 'node']
      if (neo4j && follow.at !== null && isIndexed(follow.edge, follow.at, edgeKey(order))) {
        const far = `(${node}${follow.to === null ? '' : `:${follow.to}`})`
        const pattern = `[${edge}:${follow.edge}]`
        const clauses =
          follow.direction === 'OUT' ? `MATCH ()-${pattern}->${far}` : `MATCH ${far}-${pattern}->()`
        const anchored = `${edge}.${follow.at} = ${near}.id`
        const leading = [`${edge}.${follow.at}`]
        return [{ ...plain, clauses, conditions: [anchored, ...conditions], binds, leading }]
      }
      return [{ ...plain, clauses: `MATCH ${followText(scope, near, follow)}`, conditions, binds }]
    }

    case 'match':
      return source.matches.map(({ label, property, edge: type }, index): Branch => {
        const near = nameOf(scope, source.of)
        const earlier = source.matches.slice(0, index)
        const conditions = earlier.map(
          (one) => `coalesce(${node}.${one.property} <> ${near}.id, true)`
        )
        if (!neo4j && type !== null) {
          return { ...plain, clauses: `MATCH (${near})<-[:${type}]-(${node})`, conditions }
        }
        const anchored = `${node}.${property} = ${near}.id`
        return {
          ...plain,
          clauses: `MATCH (${node}:${label})`,
          conditions: [anchored, ...conditions],
          leading: order === null ? [] : [`${node}.${property}`]
        }
      })

    case 'edges':
      return source.types.map(({ type, seen, from }): Branch => ({
        ...plain,
        // Neo4j counts edges of a type without looking at their ends.
        clauses: `MATCH (${start}${from === null || neo4j ? '' : `:${from}`})-[${edge}:${type}]->(${end})`,
        binds: edgeRows,
        key: `${edge}.${seen}`
      }))

    case 'touching':
      return source.ends.map((one): Branch => {
        const near = nameOf(scope, source.of)
        const conditions = isSecondEnd(one, source.ends)
          ? [`${edge}.${one.opposite} <> ${near}.id`]
          : []
        const branch = {
          ...plain,
          binds: edgeRows,
          key: `${edge}.${one.seen}`,
          scope: { ...scope, other: one.end === 'start' ? ('end' as const) : ('start' as const) }
        }
        const anchored = `${edge}.${one.property} = ${near}.id`
        if (neo4j && isIndexed(one.type, one.property, one.seen)) {
          return {
            ...branch,
            clauses: `MATCH (${start})-[${edge}:${one.type}]->(${end})`,
            conditions: [anchored, ...conditions],
            leading: [`${edge}.${one.property}`]
          }
        }
        // Its planner keeps the pattern's direction: the anchor comes first.
        const clauses =
          one.end === 'start'
            ? `MATCH (${near})-[${edge}:${one.type}]->(${end})`
            : `MATCH (${near})<-[${edge}:${one.type}]-(${start})`
        return {
          ...branch,
          clauses,
          conditions,
          renamed: one.end === 'start' ? { start: near } : { end: near }
        }
      })

    case 'edgeIds': {
      const ids = environment.parameter(source.ids)
      const { label, lookup } = source.keeper
      const wanted = isOrIn(`${edge}.id`, ids, source.ids.as)
      if (neo4j) {
        const clauses = `MATCH (${start})-[${edge}:${source.type}]->(${end})`
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
          clauses: `MATCH (${start})-[${edge}:${type}]->(${end})`,
          conditions: [condition],
          binds: edgeRows
        }))
      }
      const clauses = `MATCH (${keeper})-[:${source.lookup.near}]->()-[${edge}:${source.types.join('|')}]-()`
      const renamed = { start: `startNode(${edge})`, end: `endNode(${edge})` }
      return [{ ...plain, clauses, conditions: [condition], binds: edgeRows, renamed }]
    }

    case 'endOf': {
      const [edge, start, end] = [source.edge, source.start, source.end].map((ref) =>
        nameOf(scope, ref)
      )
      const chosen = `CASE WHEN ${edge}.${source.property} = ${start}.id THEN ${start} ELSE ${end} END`
      return [{ ...plain, clauses: `WITH ${chosen} AS ${node}` }]
    }
  }
}

function isOrIn(property: string, parameter: string, as: string): string {
  return `${property} ${as === 'ids' ? 'IN' : '='} ${parameter}`
}

/** Another end of the same type came before: an edge from a node to itself is one row. */
function isSecondEnd(one: TouchingEnd, ends: readonly TouchingEnd[]): boolean {
  return ends.some((other) => other.type === one.type && other !== one && one.end === 'end')
}

/** The edge's property that the rows are sorted by. */
function edgeKey(order: Order | null): string | null {
  if (order === null || 'passage' in order.key) return null
  return order.key.of.role === 'edge' ? order.key.name : null
}

function isIndexed(type: string, property: string, key: string | null): boolean {
  return INDEXES.some(
    ({ on, label, properties }) =>
      on === 'edge' && label === type && properties[0] === property && properties[1] === key
  )
}
