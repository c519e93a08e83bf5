import type { Facts, Range, Span, Time } from '../model.ts'

/** A span of the Facts with the path that leads to it. */
export type PlacedSpan = Readonly<{ path: string; span: Span }>
export type PlacedRange = Readonly<{ path: string; range: Range }>

/** Every place in a Facts object that says which words stand where. */
export function spansOf(facts: Facts): readonly PlacedSpan[] {
  const { entities, events, claims, times = [], attributions = [] } = facts
  return [
    ...entities.flatMap(({ mentions }, i) => list(`entities[${i}].mentions`, mentions)),
    ...events.flatMap(({ mentions, time }, i) => [
      ...one(`events[${i}].time`, time),
      ...list(`events[${i}].mentions`, mentions)
    ]),
    ...claims.flatMap(({ quotes, time, claimants }, i) => [
      ...list(`claims[${i}].quotes`, quotes),
      ...one(`claims[${i}].time`, time),
      ...claimants.flatMap(({ cue, start, end, saidAt }, j) => [
        { path: `claims[${i}].claimants[${j}]`, span: { start, end, exact: cue } },
        ...one(`claims[${i}].claimants[${j}].saidAt`, saidAt)
      ])
    ]),
    ...list('times', times),
    ...attributions.flatMap(({ source, cue }, i) => [
      ...one(`attributions[${i}].source`, source),
      ...one(`attributions[${i}].cue`, cue)
    ])
  ]
}

/** Every range without words of its own. */
export function rangesOf({ document, attributions = [] }: Facts): readonly PlacedRange[] {
  return [
    ...document.sections.map((range, i) => ({ path: `document.sections[${i}]`, range })),
    ...attributions.map(({ content }, i) => ({
      path: `attributions[${i}].content`,
      range: content
    }))
  ]
}

function one(path: string, span: Span | Time | null | undefined): readonly PlacedSpan[] {
  return span ? [{ path, span }] : []
}

function list(path: string, spans: readonly Span[]): readonly PlacedSpan[] {
  return spans.map((span, index) => ({ path: `${path}[${index}]`, span }))
}
