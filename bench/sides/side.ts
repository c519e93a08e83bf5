import type { Asked, Shape } from '../shapes/shape.ts'

export const SIDES = ['griot', 'neo4jGraphql', 'resolvers', 'driver'] as const
export type SideName = (typeof SIDES)[number]

/**
 * Milliseconds of processor time, bytes of memory, and database hits (0 unless profiled) of a side's
 * process since it began.
 */
export type Usage = Readonly<{ cpu: number; resident: number; hits: number }>

/** What is sent for one request. */
export type Sent = Readonly<{ path: string; body: string }>

/** A side as the bench sees it: how it is asked, and what its answer says in everybody's terms. */
export type Side = Readonly<{
  name: SideName
  title: string
  /** The file whose process serves it. */
  server: string
  shapes: readonly Shape[]
  request(asked: Asked): Sent
  /** The answer as plain rows, equal for all sides. */
  read(asked: Asked, answer: unknown): unknown
}>
