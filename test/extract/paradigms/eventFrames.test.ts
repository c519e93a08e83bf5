import { factsOf } from '../factsOf.ts'

/** Clauses that tell an event without the word for it, by type; each is read in every setting below. */
const TOLD: Readonly<Record<string, readonly string[]>> = {
  BOMBING: [
    'a bus drove over a mine',
    'a tractor ran over a landmine',
    'a lorry struck an anti-tank mine',
    'two herders stepped on a mine',
    'a mine went off under a jeep',
    'mortar rounds rained down on a market',
    'shells fell on a sheep market',
    'rockets landed in a school yard',
    'a plane dropped bombs on a hostel',
    'somebody lobbed a grenade into a bar',
    'two grenades were tossed into a bar',
    'a bomb tore through a bus station',
    'a parcel bomb maimed a clerk',
    'militants set off a charge outside a court',
    'a depot came under shellfire',
    'mortar rounds crashed through a roof',
    'a car bomb estimated at 200 kilos tore the front off a court',
    'rebels mortared an army column',
    'gunboats pounded a hideout',
    'the offices of a newspaper were petrol-bombed',
    'three civilians died when a shell hit their home'
  ],
  KIDNAPPING: [
    'armed men led away two engineers',
    'two engineers were led away by armed men',
    'gunmen herded worshippers out of a mosque',
    'worshippers were herded out of a mosque',
    'masked men bundled two doctors into a car',
    'two doctors were bundled into a car',
    'the treasurer was dragged from his home by gunmen',
    'bandits carried off eleven girls',
    'rebels took away twelve women',
    'pirates seized eight sailors',
    'gunmen made off with five teachers',
    'a gang is holding seven missionaries'
  ],
  ARREST: [
    'police picked up three traders',
    'dozens of students were rounded up',
    'two traders were taken into custody',
    'officers led away a trader',
    'riot police pulled people out of the column',
    'the general was placed under house arrest',
    'the suspect gave himself up',
    'two suspects turned themselves in',
    'the gunman surrendered to police',
    'the trader was flown to the capital to face charges',
    'the trader is held without bail'
  ],
  TERRITORIAL_CHANGE: [
    'the rebels marched into the town',
    'the town fell to the rebels',
    'the rebels took the town',
    'the army lost the town to the rebels',
    'the army drove the rebels out of the town',
    'the town changed hands'
  ],
  OTHER: [
    'the two sides swapped prisoners',
    'an exchange of prisoners took place',
    'the militia handed over the remains of two soldiers',
    'the militia set a prisoner free',
    'the militia set free two prisoners',
    'sixty rebels surrendered',
    'sixty rebels laid down their arms',
    'former fighters handed in 64 rifles',
    'experts made a wartime bomb safe'
  ],
  SANCTION: [
    'the government gave the Chadian ambassador two days to leave',
    'two diplomats were told to leave the country',
    'the union imposed travel bans on 14 officials',
    'the treasury froze the assets of two generals',
    'the court fined a dairy two million crowns',
    'a dairy was fined two million crowns',
    'a judge ordered the dairy to pay two million crowns',
    'the junta forbade demonstrations',
    'the union put the trader on its blacklist'
  ],
  PROTEST: [
    'thousands walked to the palace to demand a vote',
    'thousands took to the streets',
    'residents blocked the highway with burning tyres',
    'miners walked off the job',
    'students occupied the university',
    'shopkeepers kept their shutters down',
    'crowds chanted against the president'
  ],
  ATTACK: [
    'gunmen burst into a bar',
    'gunmen sprayed a bar with bullets',
    'rebels set dozens of huts ablaze',
    'men with rifles fired into the crowd',
    'hooded men put a chief to death',
    'ten villagers had their throats slit',
    'hackers broke into the computers of a bank',
    'a cable bridge was set on fire',
    'rebels derailed a train',
    'villagers lynched two thieves',
    'the judge was shot in the head'
  ],
  COUP: ['the military took power', 'officers suspended the constitution'],
  DISASTER: [
    'a ferry sank',
    'a ferry carrying 80 people capsized',
    'a bus plunged into a ravine',
    'a bus fell into a ravine',
    'the river burst its banks',
    'winds of up to 150 km/h battered the coast',
    'hail as big as walnuts bombarded the fields',
    'snow invaded two villages',
    'a stall selling fireworks blew up',
    'five people were killed in a fire',
    'the fire broke out in a hostel'
  ],
  CEREMONY: [
    'the mayor was laid to rest',
    'mourners paid their last respects to the mayor',
    'the minister inaugurated a bridge',
    'the minister opened a hospital',
    'the president laid the foundation stone of a dam'
  ],
  AGREEMENT: [
    'the two sides accepted an Egyptian proposal',
    'the two sides initialled an accord',
    'the two sides concluded a treaty'
  ],
  WITHDRAWAL: [
    'the rebels walked out of the talks',
    'the army began pulling its 1,000 troops out of the valley'
  ],
  DEPLOYMENT: ['the army sent 400 more soldiers to the north', 'the army flew in 200 gendarmes'],
  ELECTION: ['the party captured the seat']
}
/** What looks alike and tells no such event. */
const NOT: readonly (readonly [string, string])[] = [
  ['BOMBING', 'The bus drove into the gold mine at noon.'],
  ['BOMBING', 'Prosecutors dropped the charges against the clerk.'],
  ['BOMBING', 'Shell landed in trouble with its shareholders.'],
  ['BOMBING', 'The minister set off for the harbour.'],
  ['KIDNAPPING', 'The nurse led away two children by the hand.'],
  ['KIDNAPPING', 'Rebels held talks in the capital.'],
  ['KIDNAPPING', 'The song took listeners back to their youth.'],
  ['KIDNAPPING', 'The choir was led into the hall by the priest.'],
  ['ARREST', 'Shares picked up three points.'],
  ['TERRITORIAL_CHANGE', 'Inflation fell to three percent.'],
  ['TERRITORIAL_CHANGE', 'The tourists marched into the museum.'],
  ['TERRITORIAL_CHANGE', 'The army lost a match.'],
  ['OTHER', 'The two neighbours swapped recipes.'],
  ['SANCTION', 'The teacher told the pupils to leave the room.'],
  ['PROTEST', 'The family occupied the house next door.'],
  ['DEPLOYMENT', 'Police arrived at the scene.'],
  ['PROTEST', 'Thousands walked to the beach to enjoy the sun.'],
  ['ATTACK', 'The audience burst into laughter.'],
  ['ATTACK', 'The chef set the rum alight.'],
  ['COUP', 'The wind took power lines down.'],
  ['DISASTER', 'Hope sank.'],
  ['DISASTER', 'The singer battered the piano.'],
  ['CEREMONY', 'The clerk opened a letter.'],
  ['CEREMONY', 'The cook laid the table.'],
  ['AGREEMENT', 'The clerk accepted a bribe.'],
  ['ARREST', 'The runner gave up after ten miles.'],
  ['ARREST', 'The teacher handed in his report.'],
  ['OTHER', 'The bank handed in its accounts.'],
  ['SANCTION', 'The weather was fine.'],
  ['SANCTION', 'Families in the valley live under curfew.'],
  ['ATTACK', 'Hackers met in the library.'],
  ['DISASTER', 'The troops came under a fire of questions.'],
  ['CLASH', 'Firemen battled a blaze at the depot.'],
  ['BOMBING', 'The clerk sent a parcel to the mayor.'],
  ['WITHDRAWAL', 'The audience walked out of the theatre.'],
  ['ELECTION', 'The passenger kept his seat.']
]
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const SETTINGS: readonly ((told: string) => string)[] = [
  (told) => `${upper(told)} near Zola on Monday.`,
  (told) => `On Monday evening ${told} near Zola, officials said.`
]

describe('an event told by a verb and those around it', () => {
  const cells = Object.entries(TOLD).flatMap(([type, clauses]) =>
    clauses.flatMap((told) => SETTINGS.map((set) => [type, set(told)] as const))
  )
  it.each(cells)('is %s: %s', (type, text) => {
    expect(factsOf(text, '2022-06-15').events.map((e) => e.type)).toContain(type)
  })

  it.each(NOT)('is no %s: %s', (type, text) => {
    expect(factsOf(text, '2022-06-15').events.map((e) => e.type)).not.toContain(type)
  })
})
