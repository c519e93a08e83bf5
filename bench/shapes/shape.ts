/** Values that requests are made of. `after` is a stored sort key, `offset` how many come before. */
export type Sample = Readonly<{
  events: readonly string[]
  hot: readonly string[]
  ordinary: readonly string[]
  lists: readonly Readonly<{ type: string; from: string; after: string; offset: number }>[]
  deep: readonly Readonly<{ after: string; offset: number }>[]
  names: readonly string[]
}>

export const SHAPES = [
  'point',
  'list',
  'nested',
  'aggregate',
  'evidence',
  'search',
  'deepPage'
] as const
export type Shape = (typeof SHAPES)[number]

/** What one request asks, before any side has put it into its own words. */
export type Values = Readonly<Record<string, string | number>>

export type Asked = Readonly<{ shape: Shape; values: Values }>
