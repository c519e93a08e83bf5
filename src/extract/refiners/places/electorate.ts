import { phraseEndingAt } from '../../chunks/edges.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'

/** "elected mayor of X", "held the seat of X": where the votes were cast. */
export function isElectorate(parsed: Parsed, { from }: Phrase): boolean {
  if (!/^(?:of|for)$/.test(parsed.words[from - 1]?.lower ?? '')) return false
  const office = phraseEndingAt(parsed, from - 1)
  return office !== null && ELECTED.test(parsed.words[office.head]?.lower ?? '')
}
const ELECTED =
  /^(?:mayor|mayoress|governor|president|vice-president|councillor|councilor|alderman|provost|premier|senator|deputy|seat|constituency|ward|mayoralty|presidency|governorship|council|legislature|assembly|parliament)$/
