import { fullEnd, withCoordinates } from '../../chunks/clauses.ts'
import { spanOf } from '../../chunks/parse.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'
import { isPlural, peopleKind } from '../../lexicon/nouns.ts'
import type { View } from '../../view.ts'

/** "personnel from the centre", "groups linked to X and Y": what follows tells which are meant. */
export function endOfGroup(parsed: Parsed, phrase: Phrase): number {
  const end = fullEnd(parsed, phrase)
  const head = parsed.words[phrase.head]?.lower ?? ''
  const next = parsed.words[end]?.lower ?? ''
  if (next === 'from' && STAFF.test(head)) return phraseEnd(parsed, end + 1) ?? end
  const people =
    peopleKind(head) !== null ||
    /^(?:groups?|gangs?|leftists|organizations?|organisations?)$/.test(head)
  if (people && /^(?:wearing|carrying|dressed|riding|disguised|wielding)$/.test(next))
    return clothed(parsed, end)
  if (!people || !isPlural(head) || !TIED.test(next)) return end
  const to = parsed.words.findIndex(
    (w, i) =>
      i > end &&
      i < end + 6 &&
      /^(?:to|in|with|at|near)$/.test(w.lower) &&
      parsed.words[i + 1]?.lower !== 'be'
  )
  if (to < 0) return end
  const first = parsed.phrases.find((p) => p.from === to + 1 && !p.isPronoun)
  if (!first) return end
  const all = withCoordinates(parsed, first)
  return fullEnd(parsed, all.at(-1) ?? first)
}

/** "men wearing uniforms", "men dressed in black": how they looked is what they are called by. */
function clothed(parsed: Parsed, end: number): number {
  const next = parsed.words[end + 1]
  const start = next?.kind === 'PREPOSITION' ? end + 2 : end + 1
  return phraseEnd(parsed, start) ?? end
}
const phraseEnd = (parsed: Parsed, from: number): number | null => {
  const origin = parsed.phrases.find((p) => p.from === from)
  return origin ? fullEnd(parsed, origin) : null
}

const STAFF =
  /^(?:personnel|staff|members|residents|people|fighters|students|workers|soldiers|officers|troops|men|women|children|civilians)$/

const TIED =
  /^(?:linked|affiliated|operating|loyal|allied|tied|sympathetic|known|staying|living|based|close)$/

/** What a description is called: "maids" for "their maids", but "members of the guard" whole. */
export function coreOf(view: View, parsed: Parsed, phrase: Phrase): string {
  const head = parsed.words[phrase.head]?.lower ?? ''
  const from =
    phrase.possessor !== null && /^(?:PERSON|null)$/.test(String(peopleKind(head)))
      ? phrase.from
      : firstOfCore(parsed, phrase)
  const whole =
    /^(?:members?|leadership|number|group|leaders?|minister|secretary|director|president|chief|head|commander|mayor|governor|one|wife|son|daughter|brother|capital|city|town|village)$/.test(
      head
    )
  const isLone = from === phrase.head && phrase.from === phrase.head
  if (isLone && endOfGroup(parsed, phrase) > phrase.to)
    return spanOf(view, parsed, from, endOfGroup(parsed, phrase)).exact
  return spanOf(view, parsed, from, whole ? fullEnd(parsed, phrase) : phrase.to).exact
}

function firstOfCore(parsed: Parsed, phrase: Phrase): number {
  let from = phrase.from
  while (
    from < phrase.head &&
    /^(?:his|her|their|its|our|another|that|those|these|this|other|several)$/.test(
      parsed.words[from]?.lower ?? ''
    )
  )
    from++
  return from
}
