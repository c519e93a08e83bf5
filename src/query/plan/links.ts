import { type FieldNode } from 'graphql'
import { COMPARED, LINK_COLUMNS } from '../computed/links.ts'
import { BLAMING } from '../../analysis/claimLinks.ts'
import { objectTypesOf, type Context } from './context.ts'
import type { FieldAsked } from './field.ts'
import { anchorOf, fromInside, NODE, own } from './focus.ts'
import { planListed } from './list.ts'
import { addProperties, planMade, rowsAlong } from './made.ts'
import { planObjects } from './objects.ts'
import { ALWAYS, type Condition, type Ref, type Rows, type Shape } from './plan.ts'
import { makeRow } from './rowBuilder.ts'
import { planSlice } from './slice.ts'

/** The newest claims about an event that one is compared with. */
const MOST_COMPARED = 40
/** What holds of both claims, whichever of them tells it. */
const MUTUAL = ['CONTRADICTS', 'CORROBORATES', 'IN_TENSION_WITH']

/** Claim.links: what its document tells, and what comparing it with other claims about its event finds. */
export function planLinks(asked: FieldAsked): Shape {
  const { context, row, gate, field, nodes, focus, depth } = asked
  const claim = anchorOf(focus)
  const linked = makeRow()
  addProperties(linked, own('node'), COMPARED)
  linked.add(lineageOf(own('node')))
  const of = planSlice(context, field, 0, nodes, depth + 1, (items, below) =>
    planMade(
      context,
      'ClaimLink',
      LINK_COLUMNS,
      items,
      below,
      (_, inner: readonly FieldNode[], at) => ({
        shape: 'one',
        column: LINK_COLUMNS.indexOf('claim'),
        of: planObjects(
          context,
          linked,
          objectTypesOf(context.schema, 'Claim'),
          inner,
          NODE,
          at,
          true
        )
      })
    )
  )
  const told = (direction: 'OUT' | 'IN', where: Condition): Rows => ({
    ...rowsAlong(fromInside(claim), { edge: 'LINK', direction }, linked, where),
    columns: [...linked.columns(), edgeProperty('type'), edgeProperty('why')],
    gate
  })
  const about = (edge: 'SUBJECT' | 'OBJECT'): Rows => {
    const event = makeRow()
    addProperties(event, own('node'), ['id'])
    event.add(claimsAbout(context, fromInside(fromInside(claim)), linked.columns()))
    return {
      ...rowsAlong(fromInside(claim), { edge, direction: 'OUT', to: 'Event' }, event),
      gate
    }
  }
  const live = planListed(context, 'Claim', own('node'), { except: false, gone: true })
  const mutual: Condition = { oneOf: { of: own('edge'), name: 'type' }, words: MUTUAL }
  const columns = [
    ...COMPARED.map((name) => row.add({ of: claim, name })),
    row.add({ ...lineageOf(claim), gate }),
    row.add(told('OUT', live)),
    row.add(told('IN', { all: [mutual, live] })),
    row.add(about('SUBJECT')),
    row.add(about('OBJECT'))
  ]
  return { shape: 'computed', by: 'links', columns, arguments: {}, of }
}

const edgeProperty = (name: string) => ({ of: own('edge'), name })

/** The lineage of the claim's document. */
function lineageOf(claim: Ref): Rows {
  const document = makeRow()
  addProperties(document, own('node'), ['lineage'])
  return {
    rows: { from: 'lookup', label: 'Document', id: { of: fromInside(claim), name: 'document' } },
    where: ALWAYS,
    gate: null,
    order: null,
    limit: 1,
    columns: document.columns()
  }
}

function is(of: Ref, name: string, words: readonly string[]): Condition {
  return { oneOf: { of, name }, words }
}

/** The live claims about an event that are on the same question as `claim`, newest first. */
function claimsAbout(context: Context, claim: Ref, columns: Rows['columns']): Rows {
  const node = own('node')
  const blaming = [...BLAMING]
  const asked: Condition = {
    any: [
      { same: { of: node, name: 'predicate' }, as: { of: claim, name: 'predicate' } },
      { all: [is(node, 'predicate', blaming), is(claim, 'predicate', blaming)] }
    ]
  }
  return {
    rows: {
      from: 'match',
      of: fromInside(own('node')),
      matches: [
        { label: 'Claim', property: 'subject', edge: 'SUBJECT' },
        { label: 'Claim', property: 'object', edge: 'OBJECT' }
      ],
      passages: null
    },
    where: {
      all: [
        asked,
        is(node, 'scope', ['EVENT']),
        { not: is(node, 'derivation', ['RESTATED']) },
        planListed(context, 'Claim', node, { except: false, gone: true })
      ]
    },
    gate: null,
    order: {
      key: { of: node, name: 'key' },
      begins: null,
      descending: true,
      above: null,
      below: null
    },
    limit: MOST_COMPARED,
    columns
  }
}
