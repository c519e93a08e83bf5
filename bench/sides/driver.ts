import { byId, pageOf, type Fields } from '../shapes/common.ts'
import type { Shape } from '../shapes/shape.ts'
import { STATEMENTS } from './driver.statements.ts'
import type { Side } from './side.ts'

/** HTTP and Cypher alone. */
export const driver: Side = {
  name: 'driver',
  title: 'plain HTTP, neo4j-driver, Cypher by hand',
  server: './driver.server.ts',
  shapes: Object.keys(STATEMENTS) as Shape[],
  request: ({ shape, values }) => ({ path: `/${shape}`, body: JSON.stringify(values) }),
  read({ shape }, answer) {
    const rows = answer as readonly Fields[]
    if (shape === 'point') return rows[0]?.event
    if (shape === 'list' || shape === 'deepPage')
      return pageOf(rows.map(({ event }) => event as Fields))
    if (shape === 'search') return byId(rows)
    return shape === 'evidence' ? rows : rows[0]
  }
}
