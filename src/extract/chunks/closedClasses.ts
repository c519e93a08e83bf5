import type { WordKind } from './words.ts'

const CLASSES: Readonly<Partial<Record<WordKind, string>>> = {
  DET: 'a an the this that these those some any no every each another both all either neither several many few various numerous certain such other most half much',
  POSSESSIVE: "my your his her its our their whose 's ’s 's ’",
  PRONOUN:
    'i you he she it we they me him us them himself herself itself themselves one ones others nobody none everyone everybody someone somebody anyone anybody something nothing anything there here',
  RELATIVE: 'who whom which what where when why how whoever whatever',
  PREPOSITION:
    'of in on at by for with from to into against near during after before under over between among through throughout across around about towards toward within without outside inside behind beside besides beyond above below along amid amidst despite except off onto upon alongside per via since until till up down out aboard atop versus like unlike following regarding concerning including plus opposite',
  CONJUNCTION: 'and or but nor yet & plus',
  SUBORDINATOR: 'that if because although though while whereas as than whether unless so once lest',
  AUXILIARY: "is are was were be been being am has have had having do does did 're 've 'd 'm",
  MODAL: "will would can could may might must shall should ought 'll ca wo",
  NEGATION: "not n't n’t never",
  ADVERB:
    'also still already just only even ever again once then now soon later earlier ago today yesterday tomorrow tonight however meanwhile therefore thus moreover nevertheless nonetheless perhaps maybe very too quite rather almost nearly approximately roughly away back together apart abroad elsewhere instead indeed else often sometimes always usually recently currently reportedly allegedly presumably far well more less least ahead afterwards afterward thereafter there alight ablaze afire aflame'
}
const ADVERB_IN_LY = /[a-z]{3}ly$/
const NOT_ADVERBS = new Set(
  'family july italy assembly ally rally supply anomaly monopoly bully reply early daily weekly monthly yearly deadly friendly likely lonely elderly police holy ugly orderly costly cowardly timely unruly hourly quarterly curly burly'.split(
    ' '
  )
)

const table = new Map<string, WordKind>()
for (const [kind, words] of Object.entries(CLASSES)) {
  for (const word of words.split(' ')) if (!table.has(word)) table.set(word, kind as WordKind)
}

/** The class of a function word, or null where the word is open for noun, verb or adjective. */
export function closedClass(word: string): WordKind | null {
  return table.get(word) ?? (ADVERB_IN_LY.test(word) && !NOT_ADVERBS.has(word) ? 'ADVERB' : null)
}
