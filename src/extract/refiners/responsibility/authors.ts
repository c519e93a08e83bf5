import { phraseAfter, subjectOf } from '../../chunks/clauses.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'
import type { VerbGroup } from '../../chunks/verbs.ts'
import type { Draft } from '../../draft.ts'
import { DOERS } from '../actors.ts'
import { entityStartingAt } from '../lookups.ts'
import { ownerOf } from './owners.ts'
import { actorAt } from './whoAndWhat.ts'

const DOCUMENT =
  /^(?:statement|communiqu[eé]|letter|message|note|leaflet|text|fax|video|recording|e-?mail|post|declaration|pamphlet|document|release|tweet|bulletin|tape|videotape|audiotape|banner|placard|poster|canvas)s?$/
const ISSUE =
  /^(?:issue|release|publish|send|sign|write|post|make|circulate|distribute|fax|email|broadcast|upload|leave|deliver|hand|put|carry|read)$/
/** Sentences back within which "the statement" is one that was told of. */
const REACH = 4

export const isDocument = (parsed: Parsed, phrase: Phrase): boolean =>
  DOCUMENT.test(parsed.words[phrase.head]?.lower ?? '')

/** Whose words a statement, letter or message tells: the one it is from, or who was said to speak in it. */
export function authorOf(draft: Draft, parsed: Parsed, phrase: Phrase): string | null {
  if (!isDocument(parsed, phrase)) return null
  const own = namedBeside(draft, parsed, phrase)
  const first = parsed.words[phrase.from]?.lower ?? ''
  if (own || !/^(?:the|this|that|its|their)$/.test(first)) return own
  for (let back = 0; back <= REACH; back++) {
    const sentence = draft.found.parsed[parsed.sentence.index - back]
    const before = back === 0 ? phrase.from : Infinity
    const earlier = sentence?.phrases.filter((p) => p.to <= before && isDocument(sentence, p)) ?? []
    for (const document of earlier.toReversed()) {
      const author =
        sentence &&
        (namedBeside(draft, sentence, document) ?? speakingIn(draft, sentence, document))
      if (author) return author
    }
  }
  return null
}

/** "the group's letter", "a letter from X", "a statement signed by X", "a note that X circulated". */
function namedBeside(draft: Draft, parsed: Parsed, phrase: Phrase): string | null {
  const owner = ownerOf(draft, parsed, phrase)
  if (owner) return owner
  const name = parsed.names.findLast((n) => n.from >= phrase.from && n.to <= phrase.head)
  const inside = name ? entityStartingAt(draft, name.finding.start) : null
  if (inside && inside.type !== 'COUNTRY' && DOERS.has(inside.type)) return inside.key
  const at = parsed.words[phrase.to]?.lower === ',' ? phrase.to + 1 : phrase.to
  const tie = parsed.words[at]?.lower ?? ''
  const isNamed =
    parsed.words
      .slice(at, at + 4)
      .map((w) => w.lower)
      .join(' ') === 'in the name of'
  if (isNamed) return actorAt(draft, parsed, phraseAfter(parsed, at + 4))
  const user = userBehind(draft, parsed, phrase.to)
  if (user) return user
  if (/^(?:of|from|by)$/.test(tie)) return actorAt(draft, parsed, phraseAfter(parsed, at + 1))
  const verb = parsed.verbs.find((v) => v.from >= at && v.from < at + 4 && ISSUE.test(v.lemma))
  if (!verb) return null
  if (/^(?:that|which)$/.test(tie)) {
    const subject = subjectOf(parsed, verb)
    return subject && subject.from > at && !verb.isPassive ? actorAt(draft, parsed, subject) : null
  }
  const by = parsed.words.findIndex((w, i) => i >= verb.to && i < verb.to + 4 && w.lower === 'by')
  return verb.from === at && by > 0 ? actorAt(draft, parsed, phraseAfter(parsed, by + 1)) : null
}

/** "a post on a page used by X", "a message on a channel linked to X": those whose it is speak there. */
function userBehind(draft: Draft, parsed: Parsed, at: number): string | null {
  if (!/^(?:on|in|to|from)$/.test(parsed.words[at]?.lower ?? '')) return null
  const medium = phraseAfter(parsed, at + 1)
  if (!medium || !MEDIUM.test(parsed.words[medium.head]?.lower ?? '')) return null
  const owner = ownerOf(draft, parsed, medium)
  if (owner) return owner
  const tie = `${parsed.words[medium.to]?.lower} ${parsed.words[medium.to + 1]?.lower}`
  return USED.test(tie) ? actorAt(draft, parsed, phraseAfter(parsed, medium.to + 2)) : null
}
const MEDIUM =
  /^(?:page|site|website|web|channel|account|feed|forum|blog|wall|profile|handle|radio|station|telegram|facebook|twitter)$/
const USED =
  /^(?:(?:used|run|operated|managed|maintained|controlled|kept|administered) by|(?:linked|tied|close|loyal|belonging|sympathetic) to|(?:affiliated|associated|identified) with)$/

/** "X issued a statement", "X said in a statement", "In a statement, X said". */
function speakingIn(draft: Draft, parsed: Parsed, document: Phrase): string | null {
  const before = parsed.words[document.from - 1]?.lower ?? ''
  const isWithin = /^(?:in|by|through|via)$/.test(before)
  const verb: VerbGroup | undefined =
    parsed.verbs.findLast((v) => v.to <= document.from) ??
    (isWithin ? parsed.verbs.find((v) => v.from >= document.to) : undefined)
  if (!verb || verb.isPassive || (!isWithin && !ISSUE.test(verb.lemma))) return null
  const subject = subjectOf(parsed, verb)
  return subject && !isDocument(parsed, subject) ? actorAt(draft, parsed, subject) : null
}
