import type { Parsed } from '../chunks/parse.ts'
import type { Phrase } from '../chunks/phrases.ts'

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
