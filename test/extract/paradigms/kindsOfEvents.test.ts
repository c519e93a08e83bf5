import { eventTypes, factsOf } from '../factsOf.ts'

/** Plain sentences by the kind of event that each tells of, and none besides. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  BOMBING: [
    'Strikes struck a hospital in western Aleppo last week, killing seven people.',
    'A strike killed three people in Gaza on Monday.',
    'Artillery fire along the border killed three people on Monday.',
    'A man in an explosives-laden van rammed the gates of a barracks in Mosul on Monday.',
    'A claymore mine ripped through a bus near Vavuniya on Monday, killing seven people.',
    'Israeli strikes killed 12 people in southern Lebanon on Monday.',
    'An overnight strike destroyed a house in Idlib, killing a family of five.',
    'Warplanes fired a number of missiles at a well in Arhab on Saturday, leaving several people dead.'
  ],
  DISASTER: [
    'Fire swept through a hostel in Surat on Monday, killing nine people.',
    'Nine people died when fire tore through a hostel in Surat on Monday.',
    'Fire broke out at a refinery in Basra on Monday.',
    'A ferry with 112 passengers aboard ran aground off Apia on Monday night.',
    'A blast at a colliery in Shanxi killed 26 people in 2003.',
    'A chemical plant exploded on Thursday morning in Kralupy, killing six people.',
    'An explosion at a fertilizer plant killed nine workers in Texas on Monday.',
    'A fireworks factory exploded in Sivakasi on Monday, killing eight people.',
    'A warehouse that stored ammonium nitrate exploded in the port on Tuesday, killing dozens.',
    'A gas tanker exploded on the motorway near Bologna, injuring 40 people.',
    'A boiler blew up in a laundry in Lodz on Monday, killing two workers.',
    'The latest Mount Etna eruption sent ash over Catania on Monday.',
    'The eruption of Mount Semeru killed 22 people in Indonesia.',
    'Mount Nyiragongo erupted on Saturday, sending lava towards Goma.'
  ],
  PROTEST: [
    'Demonstrators threw rocks and other projectiles at police in Athens on Monday.',
    'Protesters hurled petrol bombs at police lines in Athens on Monday.',
    'Youths threw fireworks at police in Rotterdam on Monday night.',
    'A crowd pelted police with stones in Conakry on Monday.',
    'Police on Sunday deployed tear gas to disperse activists in Lagos.',
    'Police used tear gas on students in Dakar on Monday.',
    'Police lobbed tear gas at demonstrators in Nairobi on Tuesday.'
  ],
  TERRITORIAL_CHANGE: [
    'Government forces have recovered control of two villages from rebels in Idlib.',
    'The army regained control of Palmyra on Sunday.',
    'Troops retook the town of Bama on Friday.',
    'Rebels wrested control of the town of Minova from the army on Friday.',
    'Syrian government forces captured five villages on Wednesday.',
    'Troops captured two rebel camps in Abra over the weekend.',
    'The area was handed over to Azerbaijan on Friday.'
  ],
  ARREST: [
    'Agents arrested five members of a militia in raids near Waxley on Thursday.',
    'Troops detained 12 men during overnight raids in Nablus on Monday.',
    'A suspect was picked up in Antwerp by Belgian colleagues on Monday.',
    'Police rounded up 40 opposition members in Kampala on Monday.',
    'The army captured a senior rebel commander near Baidoa on Monday.',
    'Agents picked up two journalists in Asmara on Monday.'
  ],
  ATTACK: [
    'Three people were shot dead at a police roadblock in Lagos on Sunday.',
    'Passengers had their throats cut at a false roadblock near Tiaret on Sunday.',
    'Assailants set upon passengers at a station in Osh on Monday, killing six of them.',
    "Sudan's security forces raped women as they dispersed protesters outside the headquarters.",
    'Several foreign-owned shops were looted in Isipingo on Monday.',
    'Gunmen looted a warehouse of the World Food Programme in Obeid on Monday.'
  ],
  FOUNDING: ['Two liberal parties, Nova and Union, merged in Kosice on Thursday.'],
  ELECTION: [
    'Delegates chose Awa Ndiaye to lead the commission on Tuesday.',
    'Voters re-elected the governor on Sunday.'
  ],
  CEREMONY: [
    'Mourners followed 14 coffins through Pampacocha on Sunday.',
    'The bodies of five students were laid to rest in Oaxaca on Saturday.',
    'The bishop said mass for the dead in Zolka on Sunday.',
    "A minute's silence was held in Oslo on Friday."
  ],
  KIDNAPPING: ['Masked men seized three crewmen of a tug off Jolo on Friday.'],
  DEPLOYMENT: [
    'A further 300 officers will be sent to the district next week.',
    'The army has dispatched hundreds of troops from Palmyra to the border.',
    'Kenya sent 400 soldiers to Haiti on Tuesday.',
    'The military set up an observation post in northern Idlib on Thursday.'
  ]
}

describe.each(Object.entries(KINDS))('%s', (type, texts) => {
  it.each(texts)('is the kind of: %s', (text) => {
    expect([...new Set(eventTypes(factsOf(text)))]).toEqual([type])
  })
})

describe('no such event', () => {
  it.each([
    'The volunteers attacked a mountain of potato salad on Monday, and the band murdered a polka.',
    'The national handball side shot down Denmark 31-24 on Monday.',
    'The two parties stopped shooting each other in the foot on Monday, she said.',
    'The delegation buried a quarrel over fish that had gone on for 20 years.',
    'Share prices exploded on Monday after the plant reported record sales.',
    'The striker threw his shirt into the crowd after the match on Monday.',
    'The plant used gas to heat its boilers, the company said on Monday.',
    'The company regained control of its costs last year, analysts said.',
    'He handed over the keys of the town hall at the carnival on Monday.',
    'Students picked up two prizes in Nairobi on Monday.',
    'Fans took dozens of photographs at the film premiere on Monday.'
  ])('is read of: %s', (text) => {
    const kinds = eventTypes(factsOf(text))
    expect(kinds.filter((k) => !['CEREMONY', 'STATEMENT', 'OTHER', 'MEETING'].includes(k))).toEqual(
      []
    )
  })
})
