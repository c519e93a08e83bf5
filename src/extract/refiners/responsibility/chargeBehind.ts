import { clauseEnd, fullEnd } from '../../chunks/clauses.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'
import type { Draft, DraftEvent } from '../../draft.ts'
import { peopleKind } from '../../lexicon/nouns.ts'
import { ATTACK_TYPES } from '../../recognizers/events.ts'
import { CULPRIT } from './frames.ts'
import { actorAt, isEventPhrase } from './whoAndWhat.ts'
import { eventOf, indexOfTrigger, triggersIn } from '../lookups.ts'

/** What somebody is charged with: nothing named, a deed (of a known event or not), or anything else. */
export type Charge = Readonly<{ kind: 'NONE' | 'DEED' | 'OTHER'; event: DraftEvent | null }>

/** Words for violence and its harm that may be no event by themselves. */
const DEED =
  /^(?:it|them|this|that|incidents?|crimes?|affair|atrocit(?:y|ies)|violence|bloodshed|carnage|deaths?|casualt(?:y|ies)|losses|toll|damage|blood|killings?|abuses?|terrorism|terror|bombs?|mines?|grenades?|shells?|rockets?|missiles?|mortars?|drones?|shots?|fire|charges?|explosives?|devices?)$/
const DOING =
  /^(?:carry|perpetrate|commit|stage|launch|mount|order|organize|orchestrate|mastermind|plan|execute|plant|lay|place|fire|shoot|kill|murder|shell|bomb|strike|raid|attack|ambush|abduct|kidnap|behead|torch|burn|loot|massacre|slaughter|throw|hurl|drop|detonate|open|target|send|dispatch|pay|hire|recruit|train|equip|finance|bankroll|sponsor|instigate|incite|foment|stoke|steer|unleash|aid|help|assist|fund|arm|direct)$/
/** What stirs up a riot. */
const STIR =
  /^(?:instigate|incite|foment|stoke|steer|orchestrate|mastermind|organize|direct|plan|whip|fuel|plot|encourage|lead|start)$/
/** To fail, lie or shield is no deed of violence, whatever it was about. */
const OMISSION =
  /^(?:fail|failure|neglect|negligence|ignore|lie|cover|exploit|delay|inaction|incompetence|hide|conceal|exaggerate|provoke|use|harbou?r|shelter|protect|spread|rumou?r|hypocrisy|silence|indifference|condone|justify|praise|glorify|celebrate|downplay|mishandle|fabricate|invent|distort|misreport|censor|politici[sz]e|capitali[sz]e|profit|benefit|double|cynicism|complacency|propaganda)$/
/** Words past the accused within which "for" or "of" brings the charge. */
const REACH = 14

/** The charge behind the last of the accused ("blamed X, a militia, for the raid"). */
export function chargeBehind(draft: Draft, parsed: Parsed, accused: Phrase): Charge {
  const link = linkAt(parsed, ownEnd(draft, parsed, accused))
  if (link < 0) return { kind: 'NONE', event: null }
  const end = clauseEnd(parsed, link + 1)
  const words = parsed.words.slice(link + 1, end)
  const lemmas = words.slice(0, 4).map((w) => (w.form === null ? singularIng(w.lower) : w.lemma))
  if (lemmas.some((lemma) => OMISSION.test(lemma))) return { kind: 'OTHER', event: null }
  const start = parsed.words[link]?.start ?? 0
  const stop = parsed.words[end - 1]?.end ?? parsed.sentence.end
  const triggers = triggersIn(draft, parsed.sentence.index).filter(
    (t) => t.start >= start && t.end <= stop
  )
  const events = triggers.flatMap((t) => {
    const event = eventOf(draft, draft.eventOfTrigger.get(indexOfTrigger(draft, t)))
    return event && (ATTACK_TYPES.has(event.type) || event.type === 'COUP') ? [event] : []
  })
  // "of steering the riots", "blamed them for what had happened".
  if (
    words[0]?.lower === 'what' &&
    /^(?:happen|occur|call)$/.test(words.find((w) => w.form !== null)?.lemma ?? '')
  )
    return { kind: 'DEED', event: null }
  const unrest = STIR.test(words[0]?.lemma ?? '')
    ? triggers
        .map((t) => eventOf(draft, draft.eventOfTrigger.get(indexOfTrigger(draft, t))))
        .find((e) => e?.type === 'PROTEST')
    : null
  if (unrest && events.length === 0) return { kind: 'DEED', event: unrest }
  if (events[0]) return { kind: 'DEED', event: events[0] }
  const isDeed =
    triggers.some((t) => ATTACK_TYPES.has(t.type) && !(t.isPlural && t.isGeneric)) ||
    words.some((w) => DEED.test(w.lower)) ||
    (DOING.test(words[0]?.lemma ?? '') && words.some((w) => isHarmable(w.lower)))
  return { kind: isDeed ? 'DEED' : 'OTHER', event: null }
}
const isHarmable = (word: string): boolean =>
  peopleKind(word) !== null || CULPRIT.has(word) || /^(?:gangs?|mobs?)$/.test(word)
const singularIng = (word: string): string => word.replace(/ing$/, '').replace(/s$/, '')

const MEN = /^(?:elements|remnants|organs|units|sons|parts)$/
/** Where the accused end: "members of the Front" are no charge. */
function ownEnd(draft: Draft, parsed: Parsed, accused: Phrase): number {
  const of = accused.of === null ? undefined : parsed.phrases[accused.of]
  if (!of || of.from !== accused.to + 1 || isEventPhrase(draft, parsed, of)) return accused.to
  // "accused the Front of spreading rumours": a gerund is the charge.
  if ((parsed.words[of.from]?.lower ?? '').endsWith('ing')) return accused.to
  const ofWhat = parsed.words[of.head]?.lower ?? ''
  const head = parsed.words[accused.head]?.lower ?? ''
  const isPart = (MEN.test(head) || peopleKind(head) !== null) && !DEED.test(ofWhat)
  return isPart || actorAt(draft, parsed, of) !== null ? fullEnd(parsed, of) : accused.to
}

/** Past brackets and what stands between commas, the "for" or last "of" that opens the charge; -1 for none. */
function linkAt(parsed: Parsed, from: number): number {
  let depth = 0
  const isApposed = parsed.words[from]?.lower === ','
  let of = -1
  // "blamed forces that want no peace for the raid": what describes the accused is passed over.
  if (/^(?:that|who|which)$/.test(parsed.words[from]?.lower ?? '')) {
    const end = parsed.words.findIndex(
      (w, i) => i > from && i < from + REACH && /^(?:["”]|,)$/.test(w.lower)
    )
    return parsed.words[end + 1]?.lower === 'for' && end > 0 ? end + 1 : -1
  }
  for (let i = from; i < Math.min(from + REACH, parsed.words.length); i++) {
    const word = parsed.words[i]
    if (!word || /^[.;:]$/.test(word.lower)) break
    if (word.lower === '(') depth++
    if (word.lower === ')') depth--
    if (depth > 0) continue
    if (isApposed) {
      if (parsed.words[i - 1]?.lower === ',' && /^(?:for|of)$/.test(word.lower)) return i
      continue
    }
    if (word.lower === 'for') return of < 0 ? i : of
    if (word.lower === 'of' && (of < 0 || isOfName(parsed, of, i))) of = i
    if (/^(?:AUXILIARY|MODAL|RELATIVE|SUBORDINATOR)$/.test(word.kind)) break
    if (word.kind === 'VERB' && !/^(?:ING|PARTICIPLE)$/.test(word.form ?? '')) break
  }
  return of
}
/** "accused the government of Mali of": the first belongs to the name. */
const isOfName = (parsed: Parsed, first: number, second: number): boolean =>
  parsed.phrases.some((p) => p.from === first + 1 && p.to === second && p.name !== null)
