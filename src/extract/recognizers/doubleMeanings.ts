import { phraseAfter, subjectOf } from '../chunks/clauses.ts'
import type { Parsed } from '../chunks/parse.ts'
import type { Phrase } from '../chunks/phrases.ts'
import type { VerbGroup } from '../chunks/verbs.ts'
import { bodyType, peopleKind } from '../lexicon/nouns.ts'

/** "a fire at a hostel", "the fire broke out": not what is opened, exchanged or come under. */
export function isBlaze({ words, verbs }: Parsed, { from, to, head }: Phrase): boolean {
  if (words[from]?.lower === 'a' && head === from + 1) return words[from - 1]?.lower !== 'under'
  return (
    (words[from]?.lower === 'the' || head === from) &&
    verbs.some((v) => v.from === to && BURNS.test(v.lemma))
  )
}
const BURNS =
  /^(?:break|start|spread|rage|gut|sweep|engulf|tear|rip|race|rush|consume|destroy|erupt|claim|kill)$/

/** "shot at a police roadblock", "a false roadblock": where people are stopped, no protest. */
export function isPost(parsed: Parsed, { from, head, to }: Phrase): boolean {
  const { words, verbs } = parsed
  if (BEFORE_POST.test(words[from - 1]?.lower ?? '')) return true
  if (words.slice(from, head).some((w) => OF_POST.test(w.lower))) return true
  const next = verbs.find((v) => v.from === to)
  const doer = next
    ? phraseAfter(parsed, words.findIndex((w, i) => i >= next.to && w.lower === 'by') + 1)
    : null
  const kind = doer ? (words[doer.head]?.lower ?? '') : ''
  return (
    doer !== null &&
    (peopleKind(kind) === 'armed' ||
      bodyType(kind, []) === 'SECURITY_FORCE' ||
      words.slice(doer.from, doer.head).some((w) => w.lower === 'armed'))
  )
}
const BEFORE_POST = /^(?:at|near|through|past|from|behind|by|outside)$/
const OF_POST =
  /^(?:false|fake|bogus|illegal|mock|sham|police|army|military|militia|rebel|guerrilla|paramilitary|militant|insurgent)$/

/** "were beaten back", "beat off the attackers": they were kept out. */
export const isBeatenOff = ({ words }: Parsed, { lemma, to }: VerbGroup): boolean =>
  lemma === 'beat' && /^(?:back|off)$/.test(words[to]?.lower ?? '')

/** "March 18", "in March", "2 March": no march. */
export function isMonth({ words, sentence }: Parsed, from: number, head: number): boolean {
  if (sentence.section === 'DATELINE') return true
  if (words[head]?.text === words[head]?.lower) return false
  const [before, next] = [words[from - 1], words[head + 1]]
  return (
    next?.kind === 'NUMBER' ||
    words.slice(from, head).some((w) => w.kind === 'NUMBER') ||
    before?.kind === 'NUMBER' ||
    /^(?:in|since|last|this|until|till|of|by|from|to|and|early|late|mid|next|during|before|after|for)$/.test(
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

/** "the naval blockade", "a blockade of Gaza": what a state does to another. */
export function isOfState(parsed: Parsed, { from, head, to, of }: Phrase): boolean {
  const { words, names, phrases } = parsed
  if (
    words.slice(from, head).some((w) => /^(?:naval|economic|sea|air|maritime|trade)$/.test(w.lower))
  )
    return true
  if (names.some((n) => n.from >= from && n.to <= head && n.finding.form === 'DEMONYM')) return true
  const whole =
    of === null ? phrases.find((p) => p.from === to + 1 && words[to]?.lower === 'on') : phrases[of]
  if (!whole) return false
  const named = whole.name === null ? undefined : names[whole.name]
  return named
    ? named.finding.type === 'COUNTRY' || named.finding.type === 'REGION'
    : /^(?:ports?|coast|island|enclave|strip|country|territory)$/.test(
        words[whole.head]?.lower ?? ''
      )
}
