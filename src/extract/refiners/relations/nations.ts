import type { EntityType } from '../../../model.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'
import type { Draft, DraftClaim } from '../../draft.ts'
import { areCompatriots } from '../nominals/compatriots.ts'
import { entityAt, makeClaim, quote } from '../claims.ts'
import { entityOf, entityStartingAt } from '../lookups.ts'

const NATIONAL = new Set<EntityType | null>([
  'PERSON',
  'PERSON_GROUP',
  'ARMED_GROUP',
  'PRIVATE_MILITARY_COMPANY',
  'SECURITY_FORCE',
  'POLITICAL_PARTY',
  'ORGANIZATION',
  'MEDIA',
  'GOVERNMENT_BODY'
])
const OFFICES =
  /^(?:president|premier|chancellor|king|queen|emir|sultan|ruler|leader|minister|ambassador|government|junta|authorities|regime|cabinet|governor|mayor|senator|foreign|prime|defen[cs]e|interior|deputy|vice|chief|spokes\w+)$/

/** "London-based", "Cuban-born": where somebody is at home; "Iran-backed" tells of friends abroad. */
const HOME = /^(?:based|born|run|owned|american|led)$/
const BACKED = /^(?:backed|supported|sponsored|funded|financed|armed|trained|aligned|allied)$/

/** "the Rwanda-backed M23": who backs them is on their side. */
function backing(
  draft: Draft,
  parsed: Parsed,
  phrase: Phrase,
  first: Parsed['names'][number],
  tie: string
): DraftClaim[] {
  if (!BACKED.test(tie)) return []
  const country = entityStartingAt(draft, first.finding.start)
  const backed = entityOf(draft, entityAt(draft, parsed, phrase))
  const isGroup = backed?.type === 'ARMED_GROUP' || backed?.type === 'PERSON_GROUP'
  if (!country || !backed || !isGroup || backed.key === country.key) return []
  return [
    makeClaim({
      predicate: 'ALLIED_WITH',
      subject: country.key,
      object: backed.key,
      quotes: [quote(draft, parsed, phrase.from, phrase.to)],
      confidence: 0.75
    })
  ]
}

/** "Russian paramilitary group, Wagner", "five Venezuelan soldiers"; "the Malian government" governs instead. */
export function nationalities(draft: Draft, parsed: Parsed): readonly DraftClaim[] {
  return parsed.phrases.flatMap((phrase): DraftClaim[] => {
    const first = parsed.names.find(
      (n) =>
        n.from >= phrase.from &&
        (n.to <= phrase.head || areCompatriots(parsed, phrase)) &&
        n.finding.type === 'COUNTRY'
    )
    const possessive = first !== undefined && phrase.possessor === first.to
    if (!first || (first.finding.form !== 'DEMONYM' && !possessive)) return []
    const tie = /[-‐‑](\p{Ll}+)$/u.exec(parsed.words[first.from]?.lower ?? '')?.[1] ?? ''
    if (tie !== '' && !HOME.test(tie)) return backing(draft, parsed, phrase, first, tie)
    const country = entityStartingAt(draft, first.finding.start)
    const described = entityOf(draft, entityAt(draft, parsed, phrase))
    if (!country || !described || country.key === described.key) return []
    const apposed = parsed.names.find(
      (n) =>
        n.from === phrase.to || (n.from === phrase.to + 1 && parsed.words[phrase.to]?.lower === ',')
    )
    const named =
      phrase.name === null && apposed ? entityStartingAt(draft, apposed.finding.start) : null
    const subject =
      named && named.type !== null && NATIONAL.has(named.type) && described.type !== 'PERSON_GROUP'
        ? named
        : described
    const words = quote(
      draft,
      parsed,
      phrase.from,
      subject === named && apposed ? apposed.to : phrase.to
    )
    const inside = parsed.words.slice(first.to, phrase.head + 1)
    // "Moldova's ruling Communists", "the ruling Turkish party"
    const rules =
      subject.type === 'POLITICAL_PARTY' &&
      parsed.words
        .slice(phrase.from, phrase.head + 1)
        .some((w) => /^(?:ruling|governing)$/.test(w.lower))
    const isGoverning = subject.type === 'GOVERNMENT_BODY' && !JUDGES.test(words.exact)
    if (isGoverning || rules) {
      return [
        makeClaim({
          predicate: 'GOVERNS',
          subject: subject.key,
          object: country.key,
          quotes: [words]
        }),
        makeClaim({
          predicate: 'OF_COUNTRY',
          subject: subject.key,
          object: country.key,
          quotes: [words]
        })
      ]
    }
    if (subject.type === 'PERSON') {
      if (!inside.some((w) => OFFICES.test(w.lower)))
        return [
          makeClaim({
            predicate: 'OF_COUNTRY',
            subject: subject.key,
            object: country.key,
            quotes: [words]
          })
        ]
      return [
        makeClaim({
          predicate: 'HOLDS_POSITION',
          subject: subject.key,
          object: country.key,
          quotes: [words],
          confidence: 0.85
        })
      ]
    }
    if (subject.type === null || !NATIONAL.has(subject.type)) return []
    return [
      makeClaim({
        predicate: 'OF_COUNTRY',
        subject: subject.key,
        object: country.key,
        quotes: [words]
      })
    ]
  })
}

/** Bodies of a state that govern nothing. */
const JUDGES =
  /\b(?:courts?|tribunals?|judges?|prosecutors?|embassy|consulate|bank|agency|university|hospital|commission|committee|mission)$/i
