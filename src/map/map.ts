import {
  Kind,
  valueFromASTUntyped,
  type ConstDirectiveNode,
  type NamedTypeNode,
  type TypeDefinitionNode
} from 'graphql'
import type { EdgePlace, FieldPlace, Follow, KeyPlace, Match, NodePlace } from './place.ts'
import { definitions } from './schema.ts'

/** What schema.graphql says about where things live, read once. */
export type GraphMap = Readonly<{
  /** By name of an object type or interface. */
  nodes: ReadonlyMap<string, NodePlace>
  /** The types of edge that an object type is made of: Relation's. */
  edges: ReadonlyMap<string, readonly EdgePlace[]>
  /** By "Type.field"; for object types what their interfaces say counts too. */
  fields: ReadonlyMap<string, FieldPlace>
  /** Filters whose own conditions concern an edge. */
  onEdge: ReadonlySet<string>
  /** By "EventOrderField.DATE": the property with the sort key. */
  keys: ReadonlyMap<string, KeyPlace>
  /** By "SearchType.ACTOR": the type whose fields are searched. */
  finds: ReadonlyMap<string, string>
}>

type Directives = readonly ConstDirectiveNode[]
type Arguments = Readonly<Record<string, unknown>>

export const map: GraphMap = readMap(definitions)

function readMap(types: readonly TypeDefinitionNode[]): GraphMap {
  const nodes = new Map<string, NodePlace>()
  const edges = new Map<string, readonly EdgePlace[]>()
  const fields = new Map<string, FieldPlace>()
  const onEdge = new Set<string>()
  const keys = new Map<string, KeyPlace>()
  const finds = new Map<string, string>()
  const directivesOf = inherited(types)
  for (const type of types) {
    const own = type.directives ?? []
    const node = one(own, 'node')
    if (node) {
      nodes.set(type.name.value, {
        label: text(node, 'label') ?? '',
        ids: text(node, 'ids'),
        except: text(node, 'except'),
        gone: text(node, 'gone'),
        needs: text(node, 'needs')
      })
    }
    const found = all(own, 'edge')
    if (found.length > 0) edges.set(type.name.value, found.map(edgePlace))
    if (one(own, 'onEdge')) onEdge.add(type.name.value)
    if (type.kind === Kind.ENUM_TYPE_DEFINITION) {
      for (const value of type.values ?? []) {
        const name = `${type.name.value}.${value.name.value}`
        const found = text(one(value.directives ?? [], 'finds') ?? {}, 'type')
        if (found !== null) finds.set(name, found)
        const key = one(value.directives ?? [], 'key')
        if (!key) continue
        keys.set(name, {
          property: text(key, 'property') ?? '',
          of: text(key, 'of')
        })
      }
    } else if ('fields' in type) {
      for (const field of type.fields ?? []) {
        const name = `${type.name.value}.${field.name.value}`
        fields.set(name, fieldPlace(directivesOf(type, field.name.value)))
      }
    }
  }
  return { nodes, edges, fields, onEdge, keys, finds }
}

/** A field's directives: its own, else those of the first interface that has some for it. */
function inherited(
  types: readonly TypeDefinitionNode[]
): (type: TypeDefinitionNode, field: string) => Directives {
  const byName = new Map(types.map((type) => [type.name.value, type]))
  return (type, field) => {
    const interfaces: readonly NamedTypeNode[] = 'interfaces' in type ? (type.interfaces ?? []) : []
    for (const one of [type, ...interfaces.map(({ name }) => byName.get(name.value))]) {
      if (!one || !('fields' in one)) continue
      const fields: readonly { name: { value: string }; directives?: Directives }[] =
        one.fields ?? []
      const found = fields.find(({ name }) => name.value === field)?.directives ?? []
      if (found.length > 0) return found
    }
    return []
  }
}

function fieldPlace(directives: Directives): FieldPlace {
  const property = one(directives, 'property')
  const part = one(directives, 'part')
  const follow = one(directives, 'follow')
  const lookup = one(directives, 'lookup')
  const newest = one(directives, 'newest')
  const searched = one(directives, 'searched')
  return {
    property: property && { name: text(property, 'name') ?? '', code: text(property, 'code') },
    part: part && { prefix: text(part, 'prefix') ?? '', when: text(part, 'when') },
    lookup: lookup && { property: text(lookup, 'property') ?? '', near: text(lookup, 'near') },
    follow: follow && followPlace(follow),
    newest: newest && { key: text(newest, 'key') ?? '' },
    touching: one(directives, 'touching') !== null,
    matches: all(directives, 'match').map(matchPlace),
    packed: one(directives, 'packed') !== null,
    count: one(directives, 'count') && { of: text(one(directives, 'count') ?? {}, 'of') ?? '' },
    present: named(directives, 'present'),
    atLeast: named(directives, 'atLeast'),
    other: named(directives, 'other'),
    computed: one(directives, 'computed') && {
      by: text(one(directives, 'computed') ?? {}, 'by') ?? ''
    },
    searched: searched && { beginnings: (searched['beginnings'] ?? []) as readonly number[] }
  }
}

function named(directives: Directives, name: string): { property: string } | null {
  const found = one(directives, name)
  return found && { property: text(found, 'property') ?? '' }
}

function edgePlace(edge: Arguments): EdgePlace {
  return {
    type: text(edge, 'type') ?? '',
    ids: text(edge, 'ids') ?? '',
    start: text(edge, 'start') ?? '',
    end: text(edge, 'end') ?? '',
    from: text(edge, 'from'),
    to: text(edge, 'to'),
    seen: text(edge, 'seen') ?? ''
  }
}

function followPlace(follow: Arguments): Follow {
  return {
    edge: text(follow, 'edge') ?? '',
    direction: text(follow, 'direction') === 'IN' ? 'IN' : 'OUT',
    at: text(follow, 'at'),
    key: text(follow, 'key'),
    position: text(follow, 'position'),
    to: text(follow, 'to'),
    except: text(follow, 'except'),
    predicate: text(follow, 'predicate'),
    distinct: follow['distinct'] === true,
    copies: (follow['copies'] ?? []) as readonly string[]
  }
}

function matchPlace(match: Arguments): Match {
  return {
    label: text(match, 'label') ?? '',
    property: text(match, 'property') ?? '',
    edge: text(match, 'edge')
  }
}

function all(directives: Directives, name: string): readonly Arguments[] {
  return directives
    .filter((directive) => directive.name.value === name)
    .map(({ arguments: given = [] }) =>
      Object.fromEntries(given.map((one) => [one.name.value, valueFromASTUntyped(one.value)]))
    )
}

function one(directives: Directives, name: string): Arguments | null {
  return all(directives, name)[0] ?? null
}

function text(values: Arguments, name: string): string | null {
  const value = values[name]
  return typeof value === 'string' ? value : null
}
