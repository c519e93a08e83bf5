import { readOne } from './counted.ts'
import { HARM_PHRASES, type HarmPhrase } from './harmVerbs.ts'
import { linkOf, type Link, type Scene } from './links.ts'
import { fitsWhom } from './whom.ts'
import { phraseEndAt, type Word } from './words.ts'

type Split = HarmPhrase & Readonly<{ rest: readonly string[] }>

/** "beaten" and "beats" with what stands behind those they count, "to death", by the verb. */
const SPLITS: ReadonlyMap<string, readonly Split[]> = splits()

function splits(): ReadonlyMap<string, readonly Split[]> {
  const found = new Map<string, Split[]>()
  for (const entry of HARM_PHRASES) {
    const [verb = '', ...rest] = entry.phrase.split(' ')
    const isSplit = rest.length > 0 && /^(?:PARTICIPLE|ACTIVE)$/.test(entry.form)
    if (!isSplit || rest.at(-1) === 'of') continue
    const list = found.get(verb)
    if (list) list.push({ ...entry, rest })
    else found.set(verb, [{ ...entry, rest }])
  }
  return found
}

/** Whether some word may be the first half of such a verb. */
export const maySplit = (words: readonly Word[]): boolean =>
  words.some(({ lower }) => SPLITS.has(lower))

/** "beat two men to death", "bundled 11 people into cars", "driven 900 people from their homes". */
export function splitVerbLinks({ words, byStart }: Scene): readonly Link[] {
  return words.flatMap(({ lower }, at) => {
    const entries = SPLITS.get(lower)
    const counted = entries && (byStart.get(at + 1) ?? readOne(words, at + 1))
    if (!entries || !counted) return []
    return entries.flatMap(({ rest, measure, of }) => {
      const end = phraseEndAt(words, counted.end, rest)
      if (end === null || !fitsWhom(of, counted, byStart)) return []
      const flags = { hedged: false, negated: false, rank: 0 }
      return [linkOf(measure, counted, at, end, flags)]
    })
  })
}
