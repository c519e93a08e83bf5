import { Command, InvalidArgumentError } from 'commander'
import { SHAPES, type Shape } from './shapes/shape.ts'

/** The comparison; database hits; start and one more report; the embedded store; what indexes cost. */
export const PARTS = ['sides', 'hits', 'upkeep', 'embedded', 'writes'] as const
export type Part = (typeof PARTS)[number]

export type Options = Readonly<{
  /** Nodes, about; in growing order. */
  sizes: readonly number[]
  connections: readonly number[]
  rounds: number
  seconds: number
  shapes: readonly (Shape | 'mixed')[]
  parts: readonly Part[]
}>

const FULL = { sizes: [1e4, 1e5, 1e6], connections: [1, 10, 50], rounds: 2, seconds: 2 }
const QUICK = { sizes: [1e4], connections: [10], rounds: 2, seconds: 1 }

type Given = Partial<
  Pick<Options, 'sizes' | 'connections' | 'rounds' | 'seconds' | 'shapes' | 'parts'>
> & {
  quick?: boolean
  onlySides?: boolean
}

export function readOptions(words: readonly string[]): Options {
  const command = new Command('npm run bench --')
    .description(
      'Measures griot beside other ways to serve the same graph; prints Markdown tables.'
    )
    .option('--quick', 'one small graph, short rounds: shows that everything works')
    .option(
      '--sizes <numbers>',
      'nodes of the graphs, about: 1e4,1e5,1e6; the rounds run on the last',
      readNumbers
    )
    .option('--connections <numbers>', '1,10,50', readNumbers)
    .option('--rounds <number>', 'how often each side has its turn', Number)
    .option('--seconds <number>', 'how long a turn is', Number)
    .option(
      '--shapes <names>',
      `of ${SHAPES.join(', ')}, mixed`,
      (text) => text.split(',') as Shape[]
    )
    .option('--parts <names>', `of ${PARTS.join(', ')}`, (text) => text.split(',') as Part[])
    .option('--only-sides', 'the comparison alone: --parts sides')
  const {
    quick = false,
    onlySides = false,
    ...given
  } = command.parse([...words], { from: 'user' }).opts<Given>()
  return {
    ...(quick ? QUICK : FULL),
    shapes: [...SHAPES, 'mixed'],
    parts: onlySides ? ['sides'] : PARTS,
    ...given
  }
}

function readNumbers(text: string): readonly number[] {
  const numbers = text.split(',').map(Number)
  if (numbers.every((number) => Number.isInteger(number) && number > 0))
    return numbers.sort((a, b) => a - b)
  throw new InvalidArgumentError('Whole numbers with commas between them: 1e4,1e5')
}
