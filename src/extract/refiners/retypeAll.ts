import { subjectOf } from '../chunks/clauses.ts'
import type { Parsed } from '../chunks/parse.ts'
import type { Draft, TriggerFinding } from '../draft.ts'
import { tellsOfViolence } from '../lexicon/triggers.ts'
import { ATTACK_TYPES } from '../recognizers/events.ts'
import { typesOfNews } from './notTheNews.ts'
import { typeHere } from './retype.ts'

/**
 * Triggers with the type that their clause shows; those that name no event there are left out, and
 * violent ones in a text that tells of no violence otherwise.
 */
export function retyped(draft: Draft): readonly TriggerFinding[] {
  const { text } = draft.view.article
  const isNews = typesOfNews(text)
  const isViolent = tellsOfViolence(text)
  const isHostage = draft.found.triggers.some(
    (t) => t.type === 'KIDNAPPING' && /hostage|captive/i.test(wordsAt(text, t))
  )
  return draft.found.triggers.flatMap((trigger): TriggerFinding[] => {
    const parsed = draft.found.parsed[trigger.sentence]
    const told = parsed ? typeHere(draft, parsed, trigger) : trigger.type
    const type =
      told === 'KIDNAPPING' && parsed && isHeldByPolice(parsed, trigger)
        ? 'ARREST'
        : told === 'ARREST' && parsed && isHostage && isMerelyHeld(parsed, trigger)
          ? 'KIDNAPPING'
          : told
    if (type === null || (isNews !== null && !isNews(type))) return []
    if (isToldOfOldAge(parsed, trigger)) return []
    // A frame knows by those around its verb what others need a sign of elsewhere for.
    const isSigned = isViolent || trigger.by === 'events/frame'
    if (ATTACK_TYPES.has(type) && (!isSigned || isFiction(parsed))) return []
    if (isRound(trigger)) {
      const of = draft.found.triggers.find((t) => ROUNDS.has(t.type) && !isRound(t))
      return of && isNextRound(parsed) ? [{ ...trigger, type: of.type }] : []
    }
    const isWeak =
      trigger.isWeak && type !== 'OTHER' && !(type === 'BOMBING' && trigger.type !== 'BOMBING')
    return [
      type === trigger.type && isWeak === trigger.isWeak ? trigger : { ...trigger, type, isWeak }
    ]
  })
}

/** "A second round is to be held in May": of the talks or the vote that the text tells of. */
const isRound = ({ by, type, lemma }: TriggerFinding): boolean =>
  by === 'events/frame' && type === 'MEETING' && lemma === 'hold'
const isNextRound = (parsed: Parsed | undefined): boolean =>
  parsed?.words.some(
    ({ lower }, i) => lower === 'round' && ORDINAL.test(parsed.words[i - 1]?.lower ?? '')
  ) ?? false
const ORDINAL =
  /^(?:first|second|third|fourth|fifth|final|next|last|new|fresh|another|further|deciding)$/
const ROUNDS = new Set<string>(['ELECTION', 'MEETING'])

/** A verb with the particle behind whom it takes ("taken shoppers hostage"). */
const wordsAt = (text: string, { start, end }: TriggerFinding): string =>
  text.slice(start, end + 40)

/** "About 40 people are being held", where somebody took hostages. */
const isMerelyHeld = (parsed: Parsed, { verb, lemma }: TriggerFinding): boolean => {
  const group = verb === null ? undefined : parsed.verbs[verb]
  return lemma === 'hold' && group?.isPassive === true && parsed.words[group.to]?.lower !== 'by'
}

/** "Police are questioning three men seized in a raid": who holds them had them taken. */
function isHeldByPolice(parsed: Parsed, { verb, lemma }: TriggerFinding): boolean {
  if (verb === null || !/^(?:seize|grab|snatch|take|hold)$/.test(lemma)) return false
  return parsed.verbs.some(
    (v) =>
      v.index < verb &&
      /^(?:question|interrogate|charge|detain|arrest)$/.test(v.lemma) &&
      POLICE.test(parsed.words[subjectOf(parsed, v)?.head ?? -1]?.lower ?? '')
  )
}
const POLICE = /^(?:police|policemen|detectives?|gendarmes?|prosecutors?|investigators?|officers)$/

/** "died in his sleep aged 91": no happening that anybody is to blame for. */
function isToldOfOldAge(parsed: Parsed | undefined, { lemma, end }: TriggerFinding): boolean {
  if (lemma !== 'die' || !parsed) return false
  const at = parsed.words.findIndex((w) => w.start >= end)
  return parsed.words.slice(at, at + NEAR).some((w) => AGED.test(w.lower))
}
const NEAR = 8
const AGED =
  /^(?:sleep|aged|illness|cancer|leukaemia|leukemia|pneumonia|stroke|diabetes|dementia|peacefully|old-age)$/

const STORY =
  /^(?:film|movie|novel|play|series|sequel|thriller|opera|musical|episode|game|documentary|comic|trailer|comedy|drama|ballet|painting|canvas|mural|fresco|tapestry|cartoon|fable|fairy-tale|whodunit|farce|sitcom|puppet-show|pantomime)$/
/** "the film, in which", "the play about", "a novel based on". */
const STORY_OF = /^(?:, )?(?:in which|about|based on|inspired by)\b/
/** "In the film's first minutes a sniper kills", "the novel opens with a murder": told, not reported. */
function isFiction(parsed: Parsed | undefined): boolean {
  const words = parsed?.words.map((w) => w.lower) ?? []
  return words.some(
    (w, i) =>
      (STORY.test(w) &&
        /^(?:the|this|his|her|its|new|first|'s|’s)$/.test(words[i - 1] ?? '') &&
        (words.slice(Math.max(0, i - 5), i - 1).includes('in') ||
          STORY_OF.test(words.slice(i + 1, i + 4).join(' ')) ||
          /^(?:opens|begins|ends|starts|tells|follows|shows|depicts|portrays|imagines|recounts|re-enacts)$/.test(
            words[i + 1] ?? ''
          ))) ||
      (w === 'opens' && words[i + 1] === 'with')
  )
}
