import type { NameFinding } from '../findings.ts'
import type { View } from '../view.ts'
import { endAtBrackets } from './nameBrackets.ts'
import type { NameCandidate } from './nameCandidates.ts'
import { chooseNames } from './nameChoice.ts'
import { compoundNames, pairedPlaces, withoutCompounds } from './nameCompounds.ts'
import { agreeOnNames } from './nameDocument.ts'
import { settleEntries } from './nameEntries.ts'
import { introducedNames } from './nameIntroduced.ts'
import { matchLexicon } from './nameLexicon.ts'
import type { LexiconMatch } from './nameLexicon.ts'
import { quotedWorks } from './nameQuoted.ts'
import { datelineAgency, nameAddresses, nameRules } from './nameRules.ts'
import { taggedNames } from './nameTagger.ts'
import { readNameText } from './nameText.ts'
import type { NameSentence } from './nameText.ts'

/** Every name, acronym and country adjective of a text, in text order and without overlap. */
export function recognizeNames(view: View): NameFinding[] {
  const texts = readNameText(view)
  const chosen = texts.map((text) => {
    const matches = matchLexicon(text)
    const compounds = compoundNames(text)
    const others = [
      ...listedNames(text, matches),
      ...taggedNames(text, matches),
      ...pairedPlaces(text),
      ...nameRules(text),
      ...nameAddresses(text),
      ...datelineAgency(text),
      ...introducedNames(text),
      ...quotedWorks(text)
    ]
    const names = chooseNames(text, [...compounds, ...withoutCompounds(others, compounds)])
    return endAtBrackets(text, names)
  })
  return settleEntries(texts, agreeOnNames(texts, chosen)).flatMap((names, i) =>
    names.map((found) => findingOf(view, texts[i], found))
  )
}

function listedNames(text: NameSentence, matches: readonly LexiconMatch[]): NameCandidate[] {
  return matches.flatMap(({ from, to, hits }) => {
    const [hit] = hits
    if (!hit) return []
    const { entry, form } = hit
    const sentence = text.sentence.index
    return [
      {
        sentence,
        from,
        to,
        form,
        type: entry.type,
        entry,
        by: 'names/lexicon',
        ...(hits.length > 1 ? { hits } : {}),
        confidence: 0.9
      }
    ]
  })
}

function findingOf(view: View, text: NameSentence | undefined, found: NameCandidate): NameFinding {
  const { sentence, form, type, entry, by, confidence } = found
  const start = text?.sentence.tokens[found.from]?.start ?? 0
  const last = text?.sentence.tokens[found.to - 1]?.end ?? start
  const end = last - (found.leaveOff ?? 0)
  const exact = view.article.text.slice(start, end)
  return { start, end, exact, sentence, form, type, entry, by, confidence }
}
