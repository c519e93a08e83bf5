import { everEdge, goneLabel, validText, WAS } from '../../map/past.ts'

/** How a statement meets what is valid: now, or as of an instant. */
export type Moment = Readonly<{
  /** A statement for nodes of a label, wherever they are found: those that are gone have another. */
  found(label: string, read: (label: string) => string): string
  /** "MATCH (n:Claim) WHERE …": what is asked of a node, and of the state that it is in. */
  node(name: string, label: string, ofNode?: string, ofState?: string): string
  /** " MATCH (a)-[e:ROLE]->(b)" */
  edge(from: string, name: string, types: readonly string[], to: string): string
  /** What is valid of a node's properties stands there, by the name of the node. */
  state(name: string): string
  /** A property that stands on the node and on no former state of it; NULL where the state has it. */
  own(name: string, property: string): string
  parameters: Readonly<Record<string, string>>
}>

/** What the graph is. */
export const NOW: Moment = {
  found: (label, read) => read(label),
  node: (name, label, ofNode = '', ofState = '') =>
    `MATCH (${name}:${label})${where(ofNode, ofState)}`,
  edge: (from, name, types, to) =>
    ` MATCH (${from})-[${name}:${types.map((type) => `\`${type}\``).join('|')}]->(${to})`,
  state: (name) => name,
  own: () => 'NULL',
  parameters: {}
}

/** What the graph was at an instant, as text; now where none is given. */
export function momentOf(asOf: string | undefined): Moment {
  return asOf === undefined ? NOW : { ...momentIn('$at'), parameters: { at: asOf } }
}

/** The same where the text of the statement says at which. */
export function momentIn(instant: string): Moment {
  return {
    found: (label, read) => [label, goneLabel(label)].map(read).join(' UNION ALL '),
    node: (name, label, ofNode = '', ofState = '') =>
      `MATCH (${name}:${label})${where(ofNode)} MATCH (${name})-[:${WAS}*0..1]->(${stateOf(name)})` +
      where(validText(stateOf(name), instant), ofState),
    edge: (from, name, types, to) =>
      ` MATCH (${from})-${everEdge(name, ...types)}->(${to})${where(validText(name, instant))}`,
    state: stateOf,
    own: (name, property) => `${name}.${property}`,
    parameters: {}
  }
}

const stateOf = (name: string): string => `${name}s`

function where(...conditions: readonly string[]): string {
  const asked = conditions.filter(Boolean)
  return asked.length === 0 ? '' : ` WHERE ${asked.join(' AND ')}`
}
