import { getNamedType, type FieldNode } from 'graphql'
import {
  BLAME_COLUMNS,
  BLAMING,
  SPEAKER_COLUMNS,
  STATEMENT_COLUMNS
} from '../computed/responsibility.ts'
import { objectTypesOf, placeOf } from './context.ts'
import type { FieldAsked } from './field.ts'
import { anchorOf, EDGE, fromInside, NODE, own } from './focus.ts'
import { planListed } from './list.ts'
import { addProperties, planMade, rowsAlong } from './made.ts'
import { planObjects } from './objects.ts'
import { ALWAYS, type Condition, type Rows, type Shape } from './plan.ts'
import { makeRow, type RowBuilder } from './rowBuilder.ts'

const PARTS = ['claimedBy', 'attributedTo', 'statedOf', 'deniedBy', 'unclaimed']

/** All live claims of who did it, with the actor, the speakers and the edge of each. */
export function planResponsibility(asked: FieldAsked): Shape {
  const { context, row, field, nodes, depth, gate } = asked
  const claim = own('node')
  const actors = makeRow()
  addProperties(actors, own('node'), ['id'])
  const speakers = makeRow()
  addProperties(speakers, own('node'), SPEAKER_COLUMNS)
  addProperties(speakers, own('edge'), ['depth'])
  const edges = makeRow()
  const unclaimed = makeRow()
  let isUnclaimedAsked = false

  const statement = (part: string) => (name: string, inner: readonly FieldNode[], at: number) => {
    const column = STATEMENT_COLUMNS.indexOf(name)
    const planIn = (builder: RowBuilder, type: string) =>
      planObjects(context, builder, objectTypesOf(context.schema, type), inner, NODE, at, true)
    if (name === 'accusers') {
      return { shape: 'many', column, of: planIn(speakers, 'Entity'), itemNonNull: true } as const
    }
    if (name === 'actor') {
      const builder = part === 'deniedBy' ? speakers : actors
      return { shape: 'one', column, of: planIn(builder, 'Actor') } as const
    }
    const types = objectTypesOf(context.schema, 'Relation')
    const of = planObjects(context, edges, types, inner, EDGE, at, true)
    return { shape: 'one', column, of } as const
  }
  const typeName = getNamedType(field.type).name
  const of = planMade(context, typeName, PARTS, nodes, depth + 1, (name, inner, at): Shape => {
    const column = PARTS.indexOf(name)
    if (name === 'unclaimed') {
      isUnclaimedAsked = true
      const types = objectTypesOf(context.schema, 'Claim')
      const item = planObjects(context, unclaimed, types, inner, NODE, at, true)
      return { shape: 'many', column, of: item, itemNonNull: true }
    }
    const type = 'ResponsibilityStatement'
    const item = planMade(context, type, STATEMENT_COLUMNS, inner, at, statement(name))
    return { shape: 'many', column, of: item, itemNonNull: true }
  })

  const live = planListed(context, 'Claim', claim, { except: false, gone: true })
  const is = (name: string, words: readonly string[]): Condition => ({
    oneOf: { of: claim, name },
    words
  })
  const claims = makeRow()
  addProperties(claims, claim, BLAME_COLUMNS)
  const near = fromInside(claim)
  claims.add(rowsAlong(near, { edge: 'SUBJECT', direction: 'OUT', to: 'Actor' }, actors))
  claims.add(rowsAlong(near, { edge: 'OBJECT', direction: 'OUT', to: 'Actor' }, actors))
  const said = { edge: 'SAID_BY', direction: 'OUT', position: 'position' } as const
  claims.add(rowsAlong(near, said, speakers))
  claims.add(edgeRows(asked, edges))
  const notUnclaimed: Condition = {
    any: [
      { not: is('polarity', ['NEGATED']) },
      is('attribution', ['DENIED']),
      is('predicate', ['ATTRIBUTED_TO', 'PERPETRATED'])
    ]
  }
  const isUnclaimed: Condition = {
    all: [
      is('predicate', ['CLAIMED_RESPONSIBILITY_FOR']),
      is('polarity', ['NEGATED']),
      { not: is('attribution', ['DENIED']) },
      live
    ]
  }
  const columns = [
    row.add({
      ...claimRows(asked, { all: [is('predicate', BLAMING), notUnclaimed, live] }, claims),
      gate
    })
  ]
  if (isUnclaimedAsked) {
    columns.push(row.add({ ...claimRows(asked, isUnclaimed, unclaimed), gate }))
  }
  return { shape: 'computed', by: 'responsibility', columns, arguments: {}, of }
}

/** Claims about the event, newest first. */
function claimRows({ focus }: FieldAsked, where: Condition, claims: RowBuilder): Rows {
  const matches = [
    { label: 'Claim', property: 'subject', edge: 'SUBJECT' },
    { label: 'Claim', property: 'object', edge: 'OBJECT' }
  ]
  return {
    rows: { from: 'match', of: fromInside(anchorOf(focus)), matches, passages: null },
    where,
    gate: null,
    order: {
      key: { of: own('node'), name: 'key' },
      begins: null,
      descending: true,
      above: null,
      below: null
    },
    limit: null,
    columns: claims.columns()
  }
}

/** The edge that the claim supports. */
function edgeRows({ context }: FieldAsked, edges: RowBuilder): Rows {
  const { lookup } = placeOf(context, 'Claim', 'relation')
  if (!lookup) throw new Error('schema.graphql does not say where Claim.relation lives.')
  const types = (context.map.edges.get('Relation') ?? []).map(({ type }) => type)
  return {
    rows: { from: 'edgeLookup', types, of: fromInside(own('node')), lookup },
    where: ALWAYS,
    gate: null,
    order: null,
    limit: 1,
    columns: edges.columns()
  }
}
