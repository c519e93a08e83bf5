import { verbEntry } from '../chunks/verbForms.ts'
import type { Tense } from './rule.ts'

/** Words of a clause that are looked at on each side. */
const REACH = 16

const MODALS = new Set(['will', "'ll", '’ll', 'shall', 'would', 'wo'])
/** With or without "to": what they speak of is still to come. */
const PLANS = new Set(
  'scheduled due slated planned expected set supposed poised plans plan planning planned intends intend hopes expects expect aims vowed pledged promised threatened'.split(
    ' '
  )
)
const FORWARD_WORDS = new Set(
  'payable upcoming forthcoming effective expire expires maturing matures redeemable deadline ahead'.split(
    ' '
  )
)
const BOUNDARY = /^(?:[;:]|--+|—|–|\(|\)|that|which|who|while|when|although|but|because|if|whereas)$/
const AUXILIARY = new Set('be been being not also have has had is are was were'.split(' '))
const PERFECT = new Set(['was', 'were', 'had', 'has', 'have', 'did'])

const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+|['’]ll|[;:,()—–"]|--+/gu) ?? []

/** Whether the clause around a time expression tells what was or what is to come. */
export function readTense(left: string, right: string): Tense {
  const before = wordsOf(left).slice(-REACH)
  for (let index = before.length - 1; index >= 0; index--) {
    const word = before[index] ?? ''
    if (BOUNDARY.test(word)) break
    const tense = tenseAt(before, index)
    if (tense !== 'UNKNOWN') return tense
  }
  const after = wordsOf(right).slice(0, REACH)
  for (let index = 0; index < after.length; index++) {
    const word = after[index] ?? ''
    if (BOUNDARY.test(word) || (word === ',' && index > 0)) break
    const tense = tenseAt(after, index)
    if (tense !== 'UNKNOWN') return tense
  }
  return 'UNKNOWN'
}

function tenseAt(words: readonly string[], index: number): Tense {
  const word = words[index] ?? ''
  if (MODALS.has(word)) return 'AHEAD'
  if (FORWARD_WORDS.has(word)) return 'AHEAD'
  if (PLANS.has(word)) return isPluperfect(words, index) ? 'PAST' : 'AHEAD'
  if (word === 'to' && /^(?:is|are|'s)$/.test(words[index - 1] ?? '')) return 'AHEAD'
  if (PERFECT.has(word)) return isWithinFuture(words, index) ? 'AHEAD' : 'PAST'
  const forms = verbEntry(word)?.forms ?? []
  if (!forms.includes('PAST') && !forms.includes('PARTICIPLE')) return 'UNKNOWN'
  if (isWithinFuture(words, index)) return 'AHEAD'
  return forms.includes('BASE') ? 'UNKNOWN' : 'PAST'
}

/** "will be released", "to be completed": the participle belongs to what is to come. */
function isWithinFuture(words: readonly string[], index: number): boolean {
  let at = index - 1
  while (AUXILIARY.has(words[at] ?? '')) at--
  return MODALS.has(words[at] ?? '') || (words[at] === 'to' && words[at + 1] === 'be')
}

const isPluperfect = (words: readonly string[], index: number): boolean =>
  words.slice(Math.max(0, index - 3), index).includes('had')
