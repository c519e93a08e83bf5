import { getNamedType, type FieldNode } from 'graphql'
import { CLAIM_COLUMNS, DOCUMENT_COLUMNS, FIGURE_COLUMNS, PARTIES } from '../computed/casualties.ts'
import { objectTypesOf } from './context.ts'
import type { FieldAsked } from './field.ts'
import { anchorOf, fromInside, NODE, own } from './focus.ts'
import { leaf, readArguments } from './input.ts'
import { planListed } from './list.ts'
import { addProperties, planMade, rowsAlong } from './made.ts'
import { planObjects } from './objects.ts'
import { ALWAYS, type Rows, type Shape, type Value } from './plan.ts'
import { makeRow } from './rowBuilder.ts'

/** All live claims of the measure, with what the roll-up looks at, and who has a part in the event. */
export function planCasualties(asked: FieldAsked): Shape {
  const { context, row, gate, field, nodes, focus, depth } = asked
  const [node] = nodes
  if (!node) throw new Error(`No selection of ${field.name}.`)
  const inputs = readArguments(field.args, node, context.variables)
  const measure = given(leaf(inputs.get('measure')))
  const policy = given(leaf(inputs.get('policy')))
  const event = fromInside(anchorOf(focus))
  const claims = makeRow()
  const claim = own('node')
  addProperties(claims, claim, CLAIM_COLUMNS)
  claims.add(rowsAlong(fromInside(claim), { edge: 'OBJECT', direction: 'OUT' }, tied([])))
  const said = { edge: 'SAID_BY', direction: 'OUT', position: 'position' } as const
  claims.add(rowsAlong(fromInside(claim), said, tied(['depth'])))
  claims.add(documentRows())
  const claimShape = (selected: readonly FieldNode[], at: number) =>
    planObjects(context, claims, objectTypesOf(context.schema, 'Claim'), selected, NODE, at, true)
  const figure = getNamedType(field.type).name
  const of = planMade(context, figure, FIGURE_COLUMNS, nodes, depth + 1, (name, selected, at) => {
    const column = FIGURE_COLUMNS.indexOf(name)
    if (name === 'used') {
      return { shape: 'many', column, of: claimShape(selected, at), itemNonNull: true }
    }
    const item = planMade(context, 'SetAside', SET_ASIDE, selected, at, (_, inner, deeper) => ({
      shape: 'one',
      column: 0,
      of: claimShape(inner, deeper)
    }))
    return { shape: 'many', column, of: item, itemNonNull: true }
  })
  const rows = row.add({
    rows: {
      from: 'match',
      of: event,
      matches: [{ label: 'Claim', property: 'subject', edge: 'SUBJECT' }],
      passages: null
    },
    where: {
      all: [
        {
          compare: { of: claim, name: 'predicate' },
          operator: '=',
          to: { value: measure, as: 'value', name: 'measure' }
        },
        planListed(context, 'Claim', claim, { except: false, gone: true })
      ]
    },
    gate,
    order: {
      key: { of: claim, name: 'key' },
      begins: null,
      descending: true,
      above: null,
      below: null
    },
    limit: null,
    columns: claims.columns()
  })
  const parties = row.add({ ...partyRows(event), gate })
  return {
    shape: 'computed',
    by: 'casualties',
    columns: [rows, parties],
    arguments: { measure, policy },
    of
  }
}

const SET_ASIDE = ['claim', 'code', 'reason']

/** [depth, id, type, ties] of a speaker, [id, type, ties] of who is counted. */
function tied(onEdge: readonly string[]) {
  const actor = makeRow()
  addProperties(actor, own('edge'), onEdge)
  addProperties(actor, own('node'), ['id', 'type'])
  const ties = makeRow()
  addProperties(ties, own('edge'), ['predicate'])
  addProperties(ties, own('node'), ['id', 'type'])
  const along = { edge: 'RELATED', direction: 'OUT' } as const
  const words = ['HOLDS_POSITION', 'MEMBER_OF', 'PART_OF']
  const where = { oneOf: { of: own('edge'), name: 'predicate' }, words }
  actor.add(rowsAlong(fromInside(own('node')), along, ties, where))
  return actor
}

function documentRows(): Rows {
  const document = makeRow()
  addProperties(document, own('node'), DOCUMENT_COLUMNS)
  const id = { of: fromInside(own('node')), name: 'document' }
  return {
    rows: { from: 'lookup', label: 'Document', id },
    where: ALWAYS,
    gate: null,
    order: null,
    limit: 1,
    columns: document.columns()
  }
}

function partyRows(event: ReturnType<typeof own>): Rows {
  const party = makeRow()
  addProperties(party, own('edge'), ['predicate'])
  addProperties(party, own('node'), ['id', 'type'])
  const where = { oneOf: { of: own('edge'), name: 'predicate' }, words: PARTIES }
  return rowsAlong(event, { edge: 'ROLE', direction: 'IN' }, party, where)
}

function given(value: Value | null): Value {
  if (value === null) throw new Error('schema.graphql has a default for each argument.')
  return value
}
