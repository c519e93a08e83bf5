import type { Parsed } from './parse.ts'

/** "hail as big as walnuts". */
export const isAsMuchAs = ({ words }: Parsed, as: number): boolean =>
  words[as]?.lower === 'as' && words[as - 2]?.lower === 'as'
/** "winds of up to 150 km/h", "hail as big as walnuts": where the phrase that they measure ends. */
export const beforeAmount = (parsed: Parsed, tie: number): number => {
  const { words } = parsed
  const before = words[tie - 1]?.lower
  if (words[tie]?.lower === 'to')
    return before === 'up' && words[tie - 2]?.kind === 'PREPOSITION' ? tie - 2 : tie
  return isAsMuchAs(parsed, tie) ? tie - 2 : tie
}
