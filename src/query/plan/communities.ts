import { getNamedType, isObjectType } from 'graphql'
import { MOST_MEMBERS } from '../../analysis/communities.ts'
import { COMMUNITY_COLUMNS } from '../computed/communities.ts'
import { FOUND_LABELS } from '../computed/found.ts'
import { objectTypesOf } from './context.ts'
import type { FieldAsked } from './field.ts'
import { NODE, own } from './focus.ts'
import { readArguments } from './input.ts'
import { planMade } from './made.ts'
import { planObjects } from './objects.ts'
import { ALWAYS, type Shape } from './plan.ts'
import { makeRow } from './rowBuilder.ts'
import { planSlice } from './slice.ts'

/** Query.communities: found by a count that goes before the statement, which reads their members. */
export function planCommunities({ context, row, field, nodes, depth }: FieldAsked): Shape {
  const [node] = nodes
  const community = getNamedType(field.type)
  if (!node || !isObjectType(community)) throw new Error('schema.graphql has no Community.')
  const name = `found ${context.searches.length}`
  const members = makeRow()
  members.add({ of: own('node'), name: 'id' })
  let withMembers = false
  const given = readArguments(field.args, node, context.variables)
  const at = context.searches.length
  context.searches.push({ kind: 'communities', name, given })
  const item = planMade(
    context,
    community.name,
    COMMUNITY_COLUMNS,
    nodes,
    depth + 1,
    (part, inner, deeper) => {
      const list = community.getFields()[part]
      if (!list) return null
      withMembers = true
      const column = COMMUNITY_COLUMNS.indexOf(part)
      return planSlice(context, list, column, inner, deeper, (entries, below) => {
        const types = objectTypesOf(context.schema, 'Entity')
        const of = planObjects(context, members, types, entries, NODE, below, true)
        return { shape: 'one', column: 1, of }
      })
    }
  )
  const literal = { value: { literal: withMembers } }
  context.searches[at] = {
    kind: 'communities',
    name,
    given: new Map([...given, ['withMembers', literal]])
  }
  const ids = { value: { variable: name, path: ['nodes'] }, as: 'found', name: 'nodes' } as const
  const labels = withMembers ? FOUND_LABELS : []
  const columns = labels.map((label) =>
    row.add({
      rows: { from: 'ids', label, ids },
      where: ALWAYS,
      gate: null,
      order: null,
      limit: MOST_MEMBERS,
      columns: members.columns()
    })
  )
  const found = { variable: name, path: [] }
  const of: Shape = { shape: 'many', column: 0, of: item, itemNonNull: true }
  return { shape: 'computed', by: 'communities', columns, arguments: { found }, of }
}
