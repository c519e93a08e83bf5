import { AUXILIARY, isAdverb, MARK } from './grammar.ts'
import { lowerAt, type Word } from './words.ts'

/** Those who arrest: whom they take is detained, not abducted. */
const LAW =
  /^(?:police|policem[ae]n|policewom[ae]n|officers?|gendarmes?|gendarmerie|detectives?|constables?|investigators?|sheriffs?|carabinieri|prosecutors?|authorities|troops|soldiers|army|agents|troopers?|commandos|marines)$/
/** "men dressed as soldiers", "police said gunmen led away": the law only stands near. */
const FALSE = /^(?:dressed|disguised|posing|masquerading|uniforms?|rebel|mutinous|former|ex)$/
const REBELS =
  /^(?:resistance|liberation|revolutionary|salvation|freedom|independence|patriotic|insurgent|islamic|people's|red)$/
const AGENT_REACH = 5

/** "police led away 12 men", "12 men were dragged off by soldiers": whether the law does what a verb at [from, to) tells. */
export function isByLaw(words: readonly Word[], from: number, to: number): boolean {
  if (words.some(({ lower }) => FALSE.test(lower))) return false
  for (let at = to; at < to + AGENT_REACH + 8; at++) {
    const word = lowerAt(words, at)
    if (word === '' || MARK.has(word)) break
    if (word === 'by')
      return words.slice(at + 1, at + 1 + AGENT_REACH).some(({ lower }) => LAW.test(lower))
  }
  let at = from - 1
  while (isAdverb(lowerAt(words, at)) || AUXILIARY.has(lowerAt(words, at))) at--
  // "the Lord's Resistance Army", "the Liberation Army": no army of a state.
  if (REBELS.test(lowerAt(words, at - 1)) && lowerAt(words, at) === 'army') return false
  if (LAW.test(lowerAt(words, at))) return true
  return lowerAt(words, from).endsWith('ing') && LAW.test(firstNoun(words))
}

/** "Police raided the house, dragging off 12 men": who the sentence begins with. */
const firstNoun = (words: readonly Word[]): string =>
  words.slice(0, 4).find(({ lower }) => LAW.test(lower))?.lower ?? ''
