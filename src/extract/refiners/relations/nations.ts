import type { EntityType } from '../../../model.ts'
import type { Parsed } from '../../chunks/parse.ts'
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
    if (subject.type === 'GOVERNMENT_BODY') {
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
