import { MERGEABLE } from '../../map/labels.ts'
import {
  everEdge,
  everLabelled,
  formerLabel,
  formerType,
  goneLabel,
  validText,
  WAS
} from '../../map/past.ts'
import type { Follow } from '../../map/place.ts'
import type { Role } from '../plan/plan.ts'
import {
  nameOf,
  propertyText,
  stateNameOf,
  stateOf,
  variable,
  type Environment,
  type Scope
} from './environment.ts'
import type { Branch, Listed } from './rows.ts'
import { isOrIn, isSecondEnd } from './ends.ts'

/** "-[:WAS*0..1]->(n1s)": goes on from a node to the node itself and its former states. */
export function toStates(name: string): string {
  return `-[:${WAS}*0..1]->(${stateOf(name)})`
}

/** What else holds of a node at the end of an edge. */
export function pastFollowConditions(scope: Scope, asOf: string, follow: Follow): string[] {
  const [node, edge] = [variable(scope, 'node'), variable(scope, 'edge')]
  const { to, except, predicate } = follow
  return [
    validText(edge, asOf),
    validText(stateOf(node), asOf),
    to === null ? '' : everLabelled(node, to),
    except === null ? '' : `NOT (${pastLabelText(node, except)})`,
    predicate === null ? '' : `${edge}.predicate = '${predicate}'`
  ].filter(Boolean)
}

/**
 * Whether a node carried a label. That nobody mentions a country is no label of its former states: it
 * has no documents then.
 */
export function pastLabelText(node: string, label: string): string {
  if (label === 'Reference') return `coalesce(${stateOf(node)}.documents, 1) = 0`
  return everLabelled(node, label)
}

/**
 * Where rows come from as of an instant. What is read are states: the node as it is, or one of its
 * former states, and edges of either kind; those that were valid then. No index has their order.
 */
export function pastBranches(
  environment: Environment,
  scope: Scope,
  { source, where }: Listed,
  asOf: string
): readonly Branch[] {
  const [node, edge] = [variable(scope, 'node'), variable(scope, 'edge')]
  const [start, end] = [variable(scope, 'start'), variable(scope, 'end')]
  const between = `i${scope.level}`
  const plain = {
    where,
    binds: ['node'] as readonly Role[],
    renamed: {},
    key: null,
    indexed: null,
    scope
  }
  const valid = (name: string) => validText(name, asOf)
  /** The nodes that the text finds, in the state they were in. */
  const states = (found: string, asked: readonly string[] = []) => ({
    clauses: `${found}${asked.length > 0 ? ` WHERE ${asked.join(' AND ')}` : ''} MATCH (${node})${toStates(node)}`,
    conditions: [valid(stateOf(node))]
  })
  const ends = (found: string, asked: readonly string[], named = '') => ({
    clauses:
      `${found} WHERE ${[valid(edge), ...asked].join(' AND ')} ${named}` +
      `MATCH (${start})${toStates(start)} MATCH (${end})${toStates(end)}`,
    conditions: [valid(stateOf(start)), valid(stateOf(end))],
    binds: ['edge', 'start', 'end'] as readonly Role[]
  })

  switch (source.from) {
    case 'label':
      return ever(source.label).map((label) => ({
        ...plain,
        ...states(`MATCH (${node}:${label})`)
      }))

    case 'ids': {
      const ids = environment.parameter(source.ids)
      const asked = (name: string) => isOrIn(`${name}.id`, ids, source.ids.as)
      const binds: readonly Role[] = source.ids.as === 'ids' ? ['edge', 'node'] : ['node']
      const renamed = source.ids.as === 'ids' ? { edge: node } : {}
      const direct = ever(source.label).map((label) => ({
        ...plain,
        ...states(`MATCH (${node}:${label})`, [asked(node)]),
        binds,
        renamed
      }))
      if (!MERGEABLE.has(source.label)) return direct
      const merged = ever('Merged').map((label) => ({
        ...plain,
        ...states(
          `MATCH (${edge}:${label}) WHERE ${asked(edge)} MATCH (${edge})-${everEdge(between, 'IS')}->(${node})`,
          [valid(between), everLabelled(node, source.label)]
        ),
        binds
      }))
      return [...direct, ...merged]
    }

    case 'named': {
      const { label, property, edge: type } = source.match
      const name = environment.parameter(source.name)
      return ever(label).map((one) => ({
        ...plain,
        ...states(
          `MATCH (${edge}:${one}) WHERE ${edge}.${property} = ${name} ` +
            `MATCH (${edge})<-${everEdge(between, type ?? '')}-(${node})`,
          [valid(between), everLabelled(node, source.label)]
        )
      }))
    }

    case 'lookup': {
      const asked = `${node}.id = ${propertyText(scope, source.id)}`
      return ever(source.label).map((label) => ({
        ...plain,
        ...states(`MATCH (${node}:${label})`, [asked])
      }))
    }

    case 'follow': {
      const { follow, of } = source
      const conditions = pastFollowConditions(scope, asOf, follow)
      const clauses = `MATCH ${pastFollowText(scope, nameOf(scope, of), follow)}`
      const binds: readonly Role[] = follow.distinct ? ['node'] : ['edge', 'node']
      return [{ ...plain, clauses, conditions, binds }]
    }

    case 'match':
      return source.matches.flatMap(({ label, property, edge: type }, index): readonly Branch[] => {
        const near = nameOf(scope, source.of)
        const earlier = source.matches.slice(0, index).map((one) => {
          return `coalesce(${stateOf(node)}.${one.property} <> ${near}.id, true)`
        })
        const found = ({ clauses, conditions }: Pick<Branch, 'clauses' | 'conditions'>) => ({
          ...plain,
          clauses,
          conditions: [...conditions, ...earlier]
        })
        if (type !== null) {
          const match = `MATCH (${near})<-${everEdge(between, type)}-(${node})`
          return [found(states(match, [valid(between)]))]
        }
        return statesWith(scope, label, `${property} = ${near}.id`, asOf).map(found)
      })

    case 'edges':
      return source.types.map(({ type, seen, from }) => ({
        ...plain,
        ...ends(
          `MATCH (${start})-${everEdge(edge, type)}->(${end})`,
          from === null ? [] : [everLabelled(start, from)]
        ),
        key: `${edge}.${seen}`
      }))

    case 'touching':
      return source.ends.map((one) => {
        const near = nameOf(scope, source.of)
        const second = isSecondEnd(one, source.ends)
          ? [`${edge}.${one.opposite} <> ${near}.id`]
          : []
        const [found, named] =
          one.end === 'start'
            ? [
                `MATCH (${near})-${everEdge(edge, one.type)}->(${end})`,
                `WITH *, ${near} AS ${start} `
              ]
            : [
                `MATCH (${near})<-${everEdge(edge, one.type)}-(${start})`,
                `WITH *, ${near} AS ${end} `
              ]
        return {
          ...plain,
          ...ends(found, second, named),
          key: `${edge}.${one.seen}`,
          scope: { ...scope, other: one.end === 'start' ? ('end' as const) : ('start' as const) }
        }
      })

    case 'edgeIds': {
      const ids = environment.parameter(source.ids)
      if (environment.dialect === 'neo4j') {
        const asked = isOrIn(`${edge}.id`, ids, source.ids.as)
        return [source.type, formerType(source.type)].map((type) => ({
          ...plain,
          ...ends(`MATCH (${start})-[${edge}:${type}]->(${end})`, [asked])
        }))
      }
      const { label, lookup } = source.keeper
      const kept = isOrIn(lookup.property, ids, source.ids.as)
      return statesWith(scope, label, kept, asOf).map(({ clauses, conditions }) => {
        const held = [...conditions, valid(stateOf(node))].join(' AND ')
        const found = `${clauses} WHERE ${held} MATCH (${node})-${everEdge(between, lookup.near ?? '')}->()-${everEdge(edge, source.type)}-()`
        const asked = `${edge}.id = ${stateOf(node)}.${lookup.property}`
        return {
          ...plain,
          ...ends(found, [asked], endsOf(edge, start, end))
        }
      })
    }

    case 'edgeLookup': {
      const keeper = stateNameOf(scope, source.of)
      const asked = `${edge}.id = ${keeper}.${source.lookup.property}`
      if (environment.dialect === 'neo4j') {
        const types = source.types.flatMap((type) => [type, formerType(type)])
        return types.map((type) => ({
          ...plain,
          ...ends(`MATCH (${start})-[${edge}:${type}]->(${end})`, [asked])
        }))
      }
      const found =
        `MATCH (${nameOf(scope, source.of)})-${everEdge(between, source.lookup.near ?? '')}->(${node}) ` +
        `WHERE ${valid(between)} MATCH (${node})-${everEdge(edge, ...source.types)}-()`
      return [{ ...plain, ...ends(found, [asked], endsOf(edge, start, end)) }]
    }

    case 'groups':
      throw new Error('Groups are counted, never matched.')

    case 'endOf': {
      const at = nameOf(scope, source.edge)
      const [one, other] = [nameOf(scope, source.start), nameOf(scope, source.end)]
      const [itsState, otherState] = [
        stateNameOf(scope, source.start),
        stateNameOf(scope, source.end)
      ]
      const isFirst = `CASE WHEN ${at}.${source.property} = ${one}.id THEN`
      const clauses =
        `WITH *, ${isFirst} ${one} ELSE ${other} END AS ${node}, ` +
        `${isFirst} ${itsState} ELSE ${otherState} END AS ${stateOf(node)}`
      return [{ ...plain, clauses, conditions: [] }]
    }
  }
}

/** Labels of what is and of what is no more. */
function ever(label: string): readonly string[] {
  return [label, goneLabel(label)]
}

/** `(near)-[edge]->(node)`, and on to the node's states. */
export function pastFollowText(scope: Scope, near: string, { edge, direction }: Follow): string {
  const node = variable(scope, 'node')
  const pattern = everEdge(variable(scope, 'edge'), edge)
  const along = direction === 'OUT' ? `-${pattern}->` : `<-${pattern}-`
  return `(${near})${along}(${node})${toStates(node)}`
}

/** Nodes that had a property in a state, where no edge leads to them: each kind of state has its index. */
function statesWith(scope: Scope, label: string, asked: string, asOf: string) {
  const node = variable(scope, 'node')
  const state = stateOf(node)
  return [
    ...[label, goneLabel(label)].map((one) => ({
      clauses: `MATCH (${node}:${one}) WHERE ${node}.${asked} WITH *, ${node} AS ${state}`,
      conditions: [validText(state, asOf)]
    })),
    {
      clauses: `MATCH (${state}:${formerLabel(label)}) WHERE ${state}.${asked} MATCH (${node})-[:${WAS}]->(${state})`,
      conditions: [validText(state, asOf)]
    }
  ]
}

/** The embedded engine looks at an edge from either end. */
function endsOf(edge: string, start: string, end: string): string {
  return `WITH *, startNode(${edge}) AS ${start}, endNode(${edge}) AS ${end} `
}
