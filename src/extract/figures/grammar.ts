/** Closed classes of English that bound noun phrases and clauses. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

export const BE = set(
  'is are was were be been being am get gets got getting remain remained remains lay lie lying'
)
export const AUXILIARY = set(
  "is are was were be been being am has have had having do does did will would can could may might must shall should get gets got wasn't weren't isn't aren't hasn't haven't hadn't didn't won't"
)
export const PREPOSITION = set(
  'of in on at by for from with to into onto during after before since until near under over against between among amid through throughout across along around behind beyond inside outside off within without toward towards upon about above below beneath beside besides despite except like per via following aboard'
)
export const CONJUNCTION = set(
  'and or but nor yet so & while whereas though although because if unless when where after before as than that whether'
)
export const RELATIVE = set('who whom whose which that where when')
export const DETERMINER = set(
  'a an the this that these those his her its their our my your another other each every some any no'
)
export const PRONOUN = set(
  'i you he she it we they me him us them himself herself itself themselves myself ourselves yourself yourselves one ones who whom someone anyone everyone'
)
export const ADVERB = set(
  'also then later already still just only even reportedly allegedly apparently presumably again now today yesterday tonight so far together instantly immediately initially originally critically seriously badly slightly severely gravely fatally lightly reported confirmed believed feared thought presumed said subsequently eventually there here not never too instead previously accidentally deliberately brutally all both either recently since ever often long further once twice always sometimes usually soon perhaps simply quite rather very indeed thus moreover nevertheless nonetheless meanwhile however therefore almost yet seldom openly publicly overnight earlier monday tuesday wednesday thursday friday saturday sunday elsewhere'
)
export const MARK = set(". , ; : ! ? ( ) [ ] { } \" “ ” ‘ '' `` — – ― -- … / = * |")
export const POSSESSIVE = set("'s ' ’")

/** Not a noun, an adjective or a name: where a noun phrase cannot go on. */
export const isClosed = (word: string): boolean =>
  AUXILIARY.has(word) ||
  PREPOSITION.has(word) ||
  CONJUNCTION.has(word) ||
  RELATIVE.has(word) ||
  DETERMINER.has(word) ||
  PRONOUN.has(word) ||
  MARK.has(word) ||
  word === ''

export const isAdverb = (word: string): boolean =>
  ADVERB.has(word) ||
  (word.length > 4 &&
    word.endsWith('ly') &&
    !/^(?:family|assembly|italy|july|ally|early|daily|elderly|friendly)$/.test(word))

/** Plural or collective heads: after one of these an -ed or -ing word begins a participle. */
export const isPluralHead = (word: string): boolean =>
  /^(?:people|men|women|children|police|personnel|troops|others|more|staff|crew|youths|persons|dead|lives|them|us|policemen|policewomen|gunmen|firemen|clergymen|servicemen|congressmen|fishermen|businessmen|newsmen|townspeople|infantrymen|guardsmen|patrolmen|workmen|victims)$/.test(
    word
  ) ||
  (word.length > 3 &&
    word.endsWith('s') &&
    !word.endsWith('ss') &&
    !word.endsWith('ous') &&
    !word.endsWith('us') &&
    !word.endsWith('is')) ||
  word.endsWith('men')
