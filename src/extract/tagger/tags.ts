/** Classes of the training texts: persons, organisations, places, peoples and nationalities. */
export const NAME_CLASSES = ['PER', 'ORG', 'LOC', 'NORP'] as const
export type NameClass = (typeof NAME_CLASSES)[number]

/** Tag 0 is outside; class c begins with 2c + 1 and goes on with 2c + 2. */
export const TAG_COUNT = 1 + 2 * NAME_CLASSES.length
export const OUTSIDE = 0

export const beginOf = (name: NameClass): number => 1 + 2 * NAME_CLASSES.indexOf(name)
export const isBegin = (tag: number): boolean => tag % 2 === 1
export const classOf = (tag: number): NameClass => NAME_CLASSES[(tag - 1) >> 1] ?? 'PER'

/** A name goes on only after its own beginning or middle. */
export const mayFollow = (before: number, tag: number): boolean =>
  tag === OUTSIDE || isBegin(tag) || before === tag || before === tag - 1
