import { verbEntry } from './verbForms.ts'
import type { Word } from './words.ts'

/** A verb with its auxiliaries: words `from` to `to` (exclusive), `verb` the main one. */
export type VerbGroup = Readonly<{
  index: number
  from: number
  to: number
  verb: number
  lemma: string
  isPassive: boolean
  isNegated: boolean
  isInfinitive: boolean
  isParticiple: boolean
  modal: string | null
}>

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'am'])
const CHAIN = new Set(['AUXILIARY', 'MODAL', 'NEGATION', 'ADVERB'])

/** Verb groups of one sentence in order. */
export function findVerbs(words: readonly Word[]): readonly VerbGroup[] {
  const groups: VerbGroup[] = []
  words.forEach((word, i) => {
    if (word.kind !== 'VERB') return
    let from = i
    const chain: Word[] = []
    while (from > 0 && joinsVerb(words, from - 1)) {
      from--
      const part = words[from]
      if (part) chain.unshift(part)
    }
    while (from < i && words[from]?.kind === 'ADVERB') {
      from++
      chain.shift()
    }
    // "is to vote" does it, "is to be heard" has it done, and so has who "is to blame".
    const goal = word.lemma === 'blame' ? -1 : chain.findLastIndex((part) => part.lower === 'to')
    const hasBe = chain.slice(goal + 1).some((part) => BE.has(part.lower))
    const isReduced = chain.length === 0 && (word.form === 'PARTICIPLE' || word.form === 'PAST')
    const agent = nextWord(words, i)?.lower === 'by' || isByPastParticle(words, i)
    groups.push({
      index: groups.length,
      from,
      to: i + 1,
      verb: i,
      lemma: word.lemma,
      isPassive: (hasBe && word.form !== 'ING') || (isReduced && agent),
      isNegated:
        chain.some((part) => part.kind === 'NEGATION' || part.lower === 'yet') ||
        isOfNeither(words, from),
      isInfinitive: chain.some((part) => part.lower === 'to'),
      isParticiple: !chain.some((part) => part.kind === 'AUXILIARY') && word.form === 'ING',
      modal: chain.find((part) => part.kind === 'MODAL')?.lower ?? null
    })
  })
  return groups
}

/** "Neither the army nor the rebels attacked": none of the two did. */
function isOfNeither(words: readonly Word[], from: number): boolean {
  let joint = from - 1
  while (joint > 0 && words[joint]?.lower !== 'nor') {
    if (words[joint]?.kind === 'VERB' || words[joint]?.kind === 'MARK') return false
    joint--
  }
  const opened = words.findLastIndex((w, i) => i < joint && w.lower === 'neither')
  return joint > 0 && opened >= 0 && words.slice(opened, joint).every((w) => w.kind !== 'VERB')
}

function joinsVerb(words: readonly Word[], i: number): boolean {
  const word = words[i]
  if (!word) return false
  if (CHAIN.has(word.kind) || word.lower === 'yet') return true
  return word.lower === 'to' && words[i + 1]?.kind !== 'NOUN' && !isGerund(words[i + 1])
}
/** "admitted to holding": the "to" of a gerund is a preposition. */
const isGerund = (word: Word | undefined): boolean =>
  word?.form === 'ING' || /^(?:being|having)$/.test(word?.lower ?? '')
/** "a man shot dead by soldiers", "guards taken hostage by rebels"; no "moved up by 5 percent". */
const isByPastParticle = (words: readonly Word[], i: number): boolean =>
  words[i + 2]?.lower === 'by' &&
  /^(?:dead|down|up|off|over|apart|alive|hostage|captive|prisoner)$/.test(
    words[i + 1]?.lower ?? ''
  ) &&
  words[i + 3]?.kind !== 'NUMBER' &&
  verbEntry(words[i]?.lower ?? '')?.forms.includes('PARTICIPLE') === true
const nextWord = (words: readonly Word[], i: number): Word | undefined =>
  words[i + 1]?.kind === 'ADVERB' ? words[i + 2] : words[i + 1]
