/** One figure; the targets are null where there are none. */
export type Row = Readonly<{
  figure: string
  value: string
  accept: number | null
  stretch: number | null
  verdict: string
  /** What the figure is made of, for people. */
  details: readonly string[]
}>

/** Rows as a Markdown table, numbers to the right, with what they are made of beneath. */
export function toMarkdown(title: string, rows: readonly Row[]): string {
  const cells = rows.map(({ figure, value, accept, stretch, verdict }) => [
    figure,
    value,
    accept === null ? '–' : String(accept),
    stretch === null ? '–' : String(stretch),
    verdict
  ])
  const all = [['figure', 'value', 'accept', 'stretch', 'reached'], ...cells]
  const widths = [0, 1, 2, 3, 4].map((i) => Math.max(...all.map((line) => line[i]?.length ?? 0)))
  const line = (texts: readonly string[]): string =>
    `| ${texts.map((text, i) => (i > 0 && i < 4 ? text.padStart(widths[i] ?? 0) : text.padEnd(widths[i] ?? 0))).join(' | ')} |`
  const rule = `| ${widths.map((width, i) => (i > 0 && i < 4 ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`
  const made = rows.flatMap(({ figure, details }) =>
    details.length === 0 ? [] : [`- ${figure}: ${details.join('; ')}`]
  )
  const [head = [], ...body] = all
  const table = [line(head), rule, ...body.map(line)]
  return [`## ${title}`, '', ...table, ...(made.length > 0 ? ['', ...made] : []), ''].join('\n')
}
