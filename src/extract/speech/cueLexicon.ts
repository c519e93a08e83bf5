import { readFileSync } from 'node:fs'
import type { Stance } from '../findings.ts'
import { indexPhrases, type Phrase } from '../figures/lexicons.ts'
import { inflect } from './inflect.ts'

/** free: a cue wherever it has a subject; clause: only with what is said behind or before it. */
export type Frame = 'free' | 'clause'
export type VerbForm = 'BASE' | 'THIRD' | 'PAST' | 'PARTICIPLE' | 'ING'

/** One form of a verb of saying. */
export type CueVerb = Readonly<{
  lemma: string
  stance: Stance
  frame: Frame
  form: VerbForm
  /** Its base and third person are nouns too ("report", "claims"). */
  nounlike: boolean
}>

type Lexicon = Readonly<{
  verbs: Readonly<Record<Stance, Readonly<Record<Frame, readonly string[]>>>>
  irregular: Readonly<Record<string, readonly string[]>>
  nounlike: readonly string[]
  nouns: Readonly<Record<Stance, readonly string[]>>
  hedges: readonly string[]
  passive: readonly string[]
}>

const lexicon = JSON.parse(
  readFileSync(new URL('../lexicon/cues.json', import.meta.url), 'utf8')
) as Lexicon
const NOUNLIKE = new Set(lexicon.nounlike)

function* verbEntries(): Generator<readonly [string, CueVerb]> {
  const seen = new Set<string>()
  for (const [stance, frames] of Object.entries(lexicon.verbs))
    for (const frame of ['free', 'clause'] as const)
      for (const lemma of frames[frame]) {
        const [head = '', ...particles] = lemma.split(' ')
        const forms = inflect(head, lexicon.irregular[head])
        const named: readonly (readonly [VerbForm, string])[] = [
          ['PAST', forms.past],
          ['PARTICIPLE', forms.participle],
          ['THIRD', forms.third],
          ['ING', forms.ing],
          ['BASE', forms.base]
        ]
        for (const [form, word] of named) {
          const phrase = [word, ...particles].join(' ')
          if (seen.has(phrase)) continue
          seen.add(phrase)
          const nounlike = NOUNLIKE.has(head)
          yield [phrase, { lemma, stance: stance as Stance, frame, form, nounlike }]
        }
      }
}

export const CUE_VERBS: ReadonlyMap<string, readonly Phrase<CueVerb>[]> =
  indexPhrases(verbEntries())
export const CUE_NOUNS: ReadonlyMap<string, Stance> = new Map(
  Object.entries(lexicon.nouns).flatMap(([stance, nouns]) =>
    nouns.map((noun) => [noun, stance as Stance] as const)
  )
)
/** Verbs whose passive still tells that something is said. */
export const PASSIVES: ReadonlySet<string> = new Set(lexicon.passive)
export const HEDGES: ReadonlySet<string> = new Set(lexicon.hedges)
