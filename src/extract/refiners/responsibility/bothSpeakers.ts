import type { Parsed } from '../../chunks/parse.ts'
import type { Draft } from '../../draft.ts'
import { speechIn } from '../lookups.ts'
import { speakerKeys } from '../speakers.ts'

/** Sentences back within which two have spoken. */
const REACH = 2

/** "Both blamed the army": the two who spoke last before word `at`, nearest first; none where only one did. */
export function bothSpeakers(draft: Draft, parsed: Parsed, at: number): readonly string[] {
  const limit = parsed.words[at]?.start ?? 0
  const found: string[] = []
  for (let back = 0; back <= REACH && found.length < 2; back++) {
    const spoken = speechIn(draft, parsed.sentence.index - back).filter(
      (s) => s.source !== null && s.source.end <= limit && !/^both$/i.test(s.source.exact)
    )
    for (const speech of spoken.toReversed())
      for (const key of speakerKeys(draft, speech))
        if (!found.includes(key) && found.length < 2) found.push(key)
  }
  return found.length === 2 ? found : []
}
