import { fullEnd } from '../../chunks/clauses.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { Draft, DraftClaim } from '../../draft.ts'
import { entityAt, makeClaim, quote } from '../claims.ts'
import { entityOf, entityStartingAt } from '../lookups.ts'

const BODY =
  /^(?:coalition|alliance|group|outfit|cartel|gang|brigade|cult|sect|clan|tribe|syndicate|collective|consortium|think-tank|agency|organization|organisation|movement|front|party|militia|faction|company|agency|network|union|bloc|newspaper|daily|magazine|broadcaster|station|ngo|charity|association|town|city|village|hamlet|port|suburb|settlement|island|province|region|district|river|film|novel|comedy|thriller|drama|play|musical|book|memoir|documentary|song|album)$/

/** "a coalition known as X", "X, a charity", "the X daily": words that say what a named thing is. */
export function kinds(draft: Draft, parsed: Parsed): readonly DraftClaim[] {
  return parsed.phrases.flatMap((phrase): DraftClaim[] => {
    const head = parsed.words[phrase.head]?.lower ?? ''
    if (!BODY.test(head) || phrase.isPronoun) return []
    const own = entityOf(draft, entityAt(draft, parsed, phrase))
    if (phrase.name === null && own?.named) {
      const end = fullEnd(parsed, phrase)
      const called =
        parsed.words[end]?.lower === 'known'
          ? parsed.phrases.find((p) => p.name !== null && p.from >= end && p.from <= end + 3)
          : undefined
      const left = parsed.phrases.find(
        (p) => p.to === phrase.from - 1 && p.name !== null && entityAt(draft, parsed, p) === own.key
      )
      const article = /^an?$/.test(parsed.words[phrase.from]?.lower ?? '')
      if (called) return [isA(draft, parsed, own.key, phrase.from, withBracket(parsed, called.to))]
      return left && article ? [isA(draft, parsed, own.key, left.from, end)] : []
    }
    const name = parsed.names.find((n) => n.to === phrase.head && n.from >= phrase.from)
    const named = name ? entityStartingAt(draft, name.finding.start) : null
    return name &&
      named?.type === 'MEDIA' &&
      /^(?:newspaper|daily|magazine|broadcaster|station)$/.test(head)
      ? [isA(draft, parsed, named.key, name.from, phrase.head + 1)]
      : []
  })
}
const isA = (draft: Draft, parsed: Parsed, key: string, from: number, to: number): DraftClaim =>
  makeClaim({
    predicate: 'IS_A',
    subject: key,
    object: null,
    quotes: [quote(draft, parsed, from, to)],
    confidence: 0.8
  })
const withBracket = (parsed: Parsed, end: number): number =>
  /^[([]$/.test(parsed.words[end]?.lower ?? '') &&
  /^[)\]]$/.test(parsed.words[end + 2]?.lower ?? '')
    ? end + 3
    : end
