import { phraseAfter, subjectOf } from '../chunks/clauses.ts'
import type { Parsed } from '../chunks/parse.ts'
import type { Phrase } from '../chunks/phrases.ts'
import type { VerbGroup } from '../chunks/verbs.ts'

/** "a fire at a hostel", "the fire broke out": not what is opened, exchanged or come under. */
export function isBlaze({ words, verbs }: Parsed, { from, to, head }: Phrase): boolean {
  if (words[from]?.lower === 'a' && head === from + 1) return words[from - 1]?.lower !== 'under'
  return (
    words[from]?.lower === 'the' &&
    verbs.some(
      (v) => v.from === to && /^(?:break|start|spread|rage|gut|sweep|engulf)$/.test(v.lemma)
    )
  )
}

/** "March 18", "in March", "2 March": no march. */
export function isMonth({ words, sentence }: Parsed, from: number, head: number): boolean {
  if (sentence.section === 'DATELINE') return true
  if (words[head]?.text === words[head]?.lower) return false
  const [before, next] = [words[from - 1], words[head + 1]]
  return (
    next?.kind === 'NUMBER' ||
    words.slice(from, head).some((w) => w.kind === 'NUMBER') ||
    before?.kind === 'NUMBER' ||
    /^(?:in|since|last|this|until|till|of|by|from|to|and|early|late|mid|next|during|before|after)$/.test(
      (from < head ? words[head - 1] : before)?.lower ?? ''
    )
  )
}

const PAPER =
  /^(?:statement|communiqu[eé]|letter|note|message|leaflet|pamphlet|banner|placard|poster|appeal|petition|confession|affidavit|article|column|book|report|autograph|photograph|photo|shirt|cheque|check|receipt|warrant|form|register|will|post|manifesto)s?$/
/** "a leaflet signed by the rebels", "signed the petition": a name is set to it, nothing is agreed. */
export const isSignature = (parsed: Parsed, verb: VerbGroup): boolean =>
  verb.lemma === 'sign' &&
  [phraseAfter(parsed, verb.to), subjectOf(parsed, verb)].some(
    (p) =>
      p &&
      PAPER.test(parsed.words[p.head]?.lower ?? '') &&
      parsed.words.slice(p.from, p.head).every(({ lower }) => lower !== 'joint')
  )
