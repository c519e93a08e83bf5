import { fold } from '../map/fold.ts'

/** Words that carry no content of their own, folded. */
const FUNCTION_WORDS = new Set(
  (
    'a an and another are as at be been both but by did do for from had has have he her his how if in ' +
    'into is it its last least less more most mr mrs ms near new no not of off on one or other our out ' +
    'over own said says she so some such than that the their them then there these they this those to too ' +
    'two under up upon was we were what when where which while who whom whose will with year years yet ' +
    'you your about after all also among around before between during each every few many most much ' +
    'several since through until three four five six seven eight nine ten dozen dozens hundred hundreds ' +
    'eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty ' +
    'sixty seventy eighty ninety thousand thousands'
  ).split(' ')
)

/** "The six Jesuit priests’ murder" -> "jesuit", "priest", "murder": folded, singular, in text order. */
export function contentWords(text: string): readonly string[] {
  const words = fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2 && !/^\d/.test(word) && !FUNCTION_WORDS.has(word))
    .map(singular)
  return [...new Set(words)]
}

/** A plain plural taken off: enough for "priests" and "bodies", and the same for both sides. */
function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (word.length > 4 && /(?:ss|sh|ch|x)es$/.test(word)) return word.slice(0, -2)
  if (word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1)
  return word
}
