import { OPERATIONS, variablesOf } from '../shapes/graphql.ts'
import { readData } from '../shapes/read.ts'
import type { Shape } from '../shapes/shape.ts'
import type { Side } from './side.ts'

/** griot's own operations answered by griot. */
export const griot: Side = {
  name: 'griot',
  title: 'griot',
  server: './griot.server.ts',
  shapes: Object.keys(OPERATIONS) as Shape[],
  request: (asked) => ({
    path: '',
    body: JSON.stringify({ query: OPERATIONS[asked.shape], variables: variablesOf(asked) })
  }),
  read: ({ shape }, answer) => readData(shape, (answer as { data: Record<string, unknown> }).data)
}

/** The same operations answered by hand-written resolvers. */
export const resolvers: Side = {
  ...griot,
  name: 'resolvers',
  title: 'Apollo, resolvers by hand, dataloader',
  server: './resolvers.server.ts'
}
