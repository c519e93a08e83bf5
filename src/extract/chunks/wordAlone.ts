import { remember } from '../remember.ts'
import { closedClass } from './closedClasses.ts'
import type { Word, WordKind } from './words.ts'

const NUMBER_WORDS = new Set(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion dozen dozens scores first second third fourth fifth sixth seventh eighth ninth tenth half'.split(
    ' '
  )
)
const ADJECTIVE =
  /(?:[a-z]{2}(?:ous|ful|less|ical|ic|ive|ary|able|ible|ese|ish|ular|inal|ional|ental|tial|cial|eral|ural|ural|onal)|-(?:led|based|backed|linked|held|wing|style|old|day|year|owned|run|controlled|born|trained|dressed|affiliated|armed|aligned|ranking|level|speaking))$/
export const ADJECTIVES = new Set(
  'neighbouring neighboring armed masked unidentified unknown anonymous alleged suspected military political civilian local foreign national new old young former current recent high low large small big main major minor serious heavy light dead wounded injured missing militant rebel islamist jihadist islamic extremist terrorist southern northern eastern western north south east west central federal rural urban public private senior top chief key same own next last late early long short close nearby neighbouring neighboring deadly unnamed innocent poor rich black white red green blue good bad human fellow great important powerful joint mixed mutual full empty open right left wrong real true false strong weak retired ex pro anti drunk independent official underage alive unarmed uniformed hooded leftist rightist marxist communist socialist separatist paramilitary clandestine guerrilla internal external secret confidential special elite peaceful violent bloody worst best latest initial final total similar possible likely improvised makeshift remote allied rival'.split(
    ' '
  )
)
/** Nouns whose endings look like an adjective's or a verb's. */
export const NOUNS = new Set(
  'secretary-general director-general attorney-general governor-general inspector-general prosecutor-general commissioner-general consul-general procurator-general solicitor-general auditor-general public hospital monitor monitors capital official officials general journal criminal animal arsenal tribunal terminal signal rival funeral cathedral clinic traffic republic music politics clerics cleric critic mechanic detective executive representative relative native motive initiative archive secretary missionary sanctuary salary library military dignitary mercenary revolutionary adversary anniversary january february table cable vegetable building buildings meeting meetings morning evening ceiling king wing string spring ring sling thing things nothing something clothing training funding housing wedding hearing feeling mining banking offspring shooting bombing bombings killing killings fighting kidnapping fishing farming shipping shopping logging shelling looting stabbing beheading lynching uprising hostage trafficking peacekeeping smuggling counting policing lodging village damage outrage hundred seed need speed breed weed bed red injured wounded accused deceased united shed sled feed intelligence ambassador offensive lightning constable medic paramedic captive fugitive operative cardinal functionary beneficiary notary luminary visionary alcoholic fanatic skeptic sceptic academic comic epidemic pandemic topic panic fabric statistic picnic mosaic directive narrative incentive perspective mineral timetable syllable dictionary dispensary tributary itinerary boundary granary infirmary mortuary obituary estuary centenary emissary commentary documentary glossary canary diary apothecary aviary urinal locomotive olive handful mouthful rubbish parish skirmish blemish anguish'.split(
    ' '
  )
)
const isLetter = /\p{L}/u

/** What a word is before its neighbours are asked. */
export const wordAlone = remember((text: string): Pick<Word, 'lower' | 'kind'> => {
  const lower = text.toLowerCase()
  return { lower, kind: firstKind(text, lower) }
})

function firstKind(text: string, lower: string): WordKind {
  if (!isLetter.test(text))
    return /\d/.test(text) ? 'NUMBER' : /^['’]$/.test(text) ? 'POSSESSIVE' : 'MARK'
  if (NUMBER_WORDS.has(lower) || /^\d/.test(lower)) return 'NUMBER'
  const closed = closedClass(lower)
  if (closed) return closed
  if (NOUNS.has(lower)) return 'NOUN'
  return ADJECTIVES.has(lower) || ADJECTIVE.test(lower) ? 'ADJECTIVE' : 'NOUN'
}
