import type { Parsed } from '../chunks/parse.ts'
import type { Phrase } from '../chunks/phrases.ts'
import type { VerbGroup } from '../chunks/verbs.ts'
import { isArmedSide } from './ofArms.ts'

/** "heart attack", "film festival": the modifier shows that nobody is attacked. */
const HARMLESS_MODIFIER =
  /^(?:controlled|boardroom|editorial|marketing|diplomatic|publicity|fashion|casting|heart|panic|asthma|verbal|personal|media|political|legal|cyber|price|bull|ad|film|sports?|football|cricket|boxing|cup|legislative|box|chess|tennis|love|court|custody|proxy|takeover|bidding|cost|job)$/
/** What is attacked in words only. */
const HARMLESS_TARGET =
  /^(?:science|truth|decency|dignity|privacy|language|intelligence|senses|palate|ears|livelihoods?|currency|peso|rupee|euro|dollar|bill|budget|proposal|reforms?|law|reputation|character|credibility|freedoms?|rights|democracy|values|policy|policies|taxes|ideas?|tourism|economy|industry|education|culture|heritage|tradition|religion|marriage|sovereignty|independence|constitution|pensions?|wages|jobs|agriculture|environment|nature|integrity|conscience|honou?r|pluralism|secularism|justice|standards|poverty|hunger|corruption|graft|disease|obesity|diabetes|cancer|malaria|aids|illiteracy|unemployment|inflation|debt|waste|crime|smoking|drunkenness|red-tape|bureaucracy|costs|prices|hypocrisy|ignorance|inequality|privilege)$/
/** "came under attack from speculators": those who attack in words or by selling. */
const HARMLESS_DOER =
  /^(?:backbenchers|mps|voters|delegates|caucus|directors|board|columnists|senators|reviewers|tabloids|pundits|regulators|creditors|consumers|customers|viewers|readers|bondholders|speculators|investors|traders|shareholders|bidders|critics|commentators|economists|lawmakers|unions|environmentalists|campaigners|rivals|sellers|funds)$/
const isOfTraders = (parsed: Parsed, { to }: Phrase): boolean =>
  /^(?:from|by)$/.test(parsed.words[to]?.lower ?? '') &&
  parsed.words.slice(to + 1, to + 4).some(({ lower }) => HARMLESS_DOER.test(lower))
const ON_PLACES = /^(?:siege|bombardment|shelling|blockade|invasion)$/
const HARMLESS_OF =
  /^(?:words|wits|ideas|nerves|markets|wills|laughter|criticism|books|applause|protest|cancer|the century|colours?|colors?|flavou?rs|scents|blossom|blooms)$/
/** "came under attack from speculators", "an attack on the currency": nobody is hurt. */
export function isFigurative(
  parsed: Parsed,
  phrase: Phrase,
  lemma: string,
  isViolent: boolean
): boolean {
  const modifier = parsed.words[phrase.head - 1]
  if (phrase.head > phrase.from && modifier && HARMLESS_MODIFIER.test(modifier.lower)) return true
  if (
    /^(?:shot|salvo)$/.test(lemma) &&
    /^(?:first|last|opening|parting|final)$/.test(modifier?.lower ?? '')
  )
    return true
  // "made a killing on the bourse", "a warning shot": money, and words.
  if (
    lemma === 'killing' &&
    /^ma(?:de|k(?:es?|ing))$/.test(parsed.words[phrase.from - 1]?.lower ?? '')
  )
    return true
  if (lemma === 'landslide' && isOfVotes(parsed, phrase)) return true
  const of = phrase.of === null ? null : parsed.phrases[phrase.of]
  const object = of ? (parsed.words[of.head]?.lower ?? '') : ''
  // "the siege of Ana Ruiz": nobody shells or besieges one person.
  const named = of?.name == null ? undefined : parsed.names[of.name]
  if (ON_PLACES.test(lemma) && named?.finding.type === 'PERSON') return true
  if (HARMLESS_OF.test(object)) return true
  const tie = /^(?:on|against|upon)$/.test(parsed.words[phrase.to]?.lower ?? '')
  // "an assault on what he called waste": only those who bear arms hit what is told so.
  if (tie && isUnsaid(parsed, phrase, lemma)) return true
  const aimed = tie ? parsed.phrases.find((p) => p.from === phrase.to + 1) : undefined
  if (isOfTraders(parsed, phrase)) return true
  if (lemma.startsWith('warn') && /^shots?$/.test(parsed.words[phrase.to]?.lower ?? '')) return true
  // "talks on reforms" are held, "an attack on reforms" hits nobody.
  if (isViolent && aimed && HARMLESS_TARGET.test(parsed.words[aimed.head]?.lower ?? '')) return true
  if (lemma === 'battle')
    return /^(?:for|with|over)$/.test(parsed.words[phrase.to]?.lower ?? '') && object === ''
  return false
}

const isUnsaid = (parsed: Parsed, { from, to }: Phrase, lemma: string): boolean =>
  /^(?:attack|assault|onslaught)$/.test(lemma) &&
  parsed.words[to + 1]?.lower === 'what' &&
  !parsed.phrases.some((p) => p.to <= from && isArmedSide(parsed, p))

/** "complained that he had been stabbed in the back": by his friends. */
export const isBackstabbing = ({ words, verbs }: Parsed, verb: VerbGroup): boolean =>
  /^(?:stab|knife)$/.test(verb.lemma) &&
  words
    .slice(verb.to, verb.to + 3)
    .map(({ lower }) => lower)
    .join(' ') === 'in the back' &&
  verbs.some((v) => v.to <= verb.from && GRUMBLES.test(v.lemma))
const GRUMBLES = /^(?:complain|feel|lament|grumble|moan|protest|resent|fume|mutter|charge)$/

/** "a warning shot": a noun, whatever its form. */
export const isWarningShot = ({ words }: Parsed, { lemma, verb }: VerbGroup): boolean =>
  lemma === 'shoot' && words[verb - 1]?.lower === 'warning'

/** "won by a landslide"; one that does something ("a landslide killed nine voters") is one. */
const isOfVotes = ({ words, verbs }: Parsed, { to }: Phrase): boolean =>
  words.some(({ lower }) => POLLS.test(lower)) && !verbs.some((v) => v.from === to)
const POLLS =
  /^(?:elections?|polls?|votes?|voters?|seats?|victory|win|won|party|parties|majority|re-elected|candidate|opposition|by-election)$/

/** "as if somebody had thrown a bomb", "it sounded like a blast": what something was like. */
export function isLikened({ words }: Parsed, at: number): boolean {
  const before = words.slice(Math.max(0, at - LIKENED), at).map((w) => w.lower)
  const as = before.findLastIndex(
    (w, i) => w === 'as' && /^(?:if|though)$/.test(before[i + 1] ?? '')
  )
  if (as >= 0) return !before.slice(as).some((w) => /^[,;:"“”]$/.test(w))
  const like = before.lastIndexOf('like')
  return (
    like > 0 &&
    like >= before.length - 3 &&
    /^(?:sound|sounded|sounds|look|looked|looks|felt|feel|feels|was|is|be|seemed|sounding|resembling)$/.test(
      before[like - 1] ?? ''
    )
  )
}
const LIKENED = 9

/** "bombarded with letters", "attacked with questions": nothing is thrown but words. */
export const isInWords = (parsed: Parsed, verb: VerbGroup): boolean => {
  const tie = parsed.words.findIndex(
    (w, i) => i >= verb.to && i < verb.to + 4 && w.lower === 'with'
  )
  return (
    tie > 0 &&
    parsed.words
      .slice(tie + 1, tie + 4)
      .some((w) =>
        /^(?:letters|questions|messages|calls|e-?mails|requests|complaints|criticism|insults|demands|offers|texts|tweets|e?mails|memos|figures|facts|arguments|words|jokes|praise|love|kisses|smiles?|charm|flowers|adverts|advertisements|leaflets|lawsuits|writs|claims|data|advice|invitations|petitions|applications|gifts|colours?|flavou?rs|confetti|ideas|trophies)$/.test(
          w.lower
        )
      )
  )
}

/** "the budget blew up in his face", "exploded with joy": nothing went off. */
export const isInFace = ({ words }: Parsed, { lemma, to }: VerbGroup): boolean =>
  /^(?:blow|explode|erupt|detonate)$/.test(lemma) &&
  words
    .slice(to, to + 5)
    .some(
      ({ lower }, i, near) =>
        (/^(?:faces?)$/.test(lower) && near[i - 2]?.lower === 'in') ||
        (/^(?:joy|anger|laughter|rage|fury|applause|cheers|delight|popularity)$/.test(lower) &&
          /^(?:with|in|into)$/.test(near[i - 1]?.lower ?? ''))
    )
