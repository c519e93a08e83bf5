import { factsOf } from '../factsOf.ts'

const PUBLISHED = '2022-06-15'

/** Where it happened, in the words of reporters, and the town or region meant. */
const WHERE: readonly (readonly [string, string])[] = [
  ['in Zolka', 'Zolka'],
  ['near Zolka', 'Zolka'],
  ['outside Zolka', 'Zolka'],
  ['in the village of Zolka', 'Zolka'],
  ['in the village of Zolka in Hemra district', 'Zolka'],
  ['near Zolka, in the Hemra prefecture', 'Zolka'],
  ['in Zolka, a town of 9,000 people', 'Zolka'],
  ['at Zolka, a hamlet some 40 km north of Hemra', 'Zolka'],
  ['on the heights of Jebel Zolka', 'Jebel Zolka'],
  ['in the oasis of Zolka', 'Zolka'],
  ['on the border of Zolka province', 'Zolka'],
  ['on the outskirts of Zolka', 'Zolka'],
  ['on the Zolka front', 'Zolka'],
  ['in the governorate of Zolka', 'Zolka'],
  ['in Zolka, in the north of Chad', 'Zolka'],
  ['in Chad’s southern Zolka province', 'Zolka'],
  ['at a market in Zolka', 'Zolka'],
  ['on the road from Hemra to Zolka', 'Hemra'],
  ['12 miles south of Zolka', 'Zolka']
]
const DEEDS = [
  (where: string) => `Gunmen attacked a patrol ${where} on Monday, killing three soldiers.`,
  (where: string) => `A bomb went off ${where} on Monday and killed three farmers.`,
  (where: string) => `Three farmers were shot dead ${where} on Monday.`,
  (where: string) => `Three farmers were kidnapped ${where} on Monday, the mayor said.`
]

const placesOf = (text: string): readonly string[] => {
  const facts = factsOf(text, PUBLISHED)
  return facts.claims
    .filter((c) => c.predicate === 'OCCURRED_IN')
    .map((c) => facts.entities.find((e) => e.key === c.object)?.name ?? '')
}
const mainDay = (text: string): string | null | undefined => {
  const facts = factsOf(text, PUBLISHED)
  const event = facts.events.find((e) => e.key === facts.document.mainEvent)
  return event?.time?.value
}

describe('where it happened', () => {
  const cells = WHERE.flatMap(([where, place]) =>
    DEEDS.map((tell) => [tell(where), place] as const)
  )
  it.each(cells)('is read: %s', (text, place) => {
    expect(placesOf(text)).toContain(place)
  })

  it.each([
    [
      'Gunmen killed three farmers in Zolka. "It was terrible," he told reporters in Hemra.',
      'Hemra'
    ],
    ['Three farmers were shot dead in Zolka. A doctor in Hemra said two more were hurt.', 'Hemra'],
    ['Gunmen who had fled to Hemra killed three farmers in Zolka.', 'Hemra'],
    ['Gunmen killed three farmers in Zolka, according to a group in Hemra.', 'Hemra'],
    ['Gunmen killed three farmers in Zolka, the ministry announced in Hemra.', 'Hemra'],
    ['HEMRA, Chad - It was learned here that gunmen had killed three farmers in Zolka.', 'Hemra'],
    [
      'The wounded were taken to a hospital in Hemra after gunmen attacked a bus in Zolka.',
      'Hemra'
    ],
    ['Forty wounded lay in the hospital at Hemra after the attack in Zolka on Monday.', 'Hemra'],
    ['Peace talks on Sudan opened in Nairobi on Monday.', 'Sudan'],
    ['Five Indian soldiers were killed when gunmen attacked their camp in Kashmir.', 'India'],
    ['A bomb blew up under a Russian peacekeeping lorry near Zolka on Sunday.', 'Russia'],
    ['Canada has frozen the assets of three Belarussian ministers.', 'Canada'],
    ['Canada has frozen the assets of three Belarussian ministers.', 'Belarus'],
    ['A dinghy sank off Zolka, Libya. Last year 2,832 died on the route to Italy.', 'Italy'],
    ['The shelling of Zolka came as parties prepared to resume talks in Hemra.', 'Hemra'],
    ['Gunmen killed three farmers in Zolka, near Hemra, on Monday.', 'Hemra'],
    ['A bomb killed three farmers at Zolka, 40 km south of Hemra, on Monday.', 'Hemra'],
    ['Gunmen killed three farmers in Zolka, a town 50 miles north of Hemra, on Monday.', 'Hemra'],
    ['A missile hit a mosque in Zolka, south of the Yemeni city of Hemra, on Sunday.', 'Hemra'],
    ['A man hurt in the Zolka bombing died in hospital in Hemra on Monday.', 'Hemra'],
    ['The rounds that killed five in Zolka were fired by gunners on Mount Hemra.', 'Mount Hemra']
  ])('is not where it was told or where somebody came from: %s', (text, place) => {
    expect(placesOf(text)).not.toContain(place)
  })
})

describe('where somebody was sent, what was struck and what two deeds share', () => {
  it.each([
    ['Chad sent 400 soldiers to Zolka on Monday.', 'Zolka'],
    ['Winds of up to 120 km/h battered Zolka on Monday.', 'Zolka'],
    ['Hail bombarded the orchards of the Zolka valley on Monday.', 'Zolka'],
    ['The rebels abducted and killed two farmers in Zolka in May.', 'Zolka'],
    ['HEMRA, Chad, June 14 - Peace talks broke up here on Monday.', 'HEMRA'],
    ['A man stabbed a soldier at the central station of Zolka on Monday.', 'Zolka'],
    ['Rebels captured Zolka on Monday after three days of fighting.', 'Zolka'],
    ['Government troops withdrew from Zolka on Monday.', 'Zolka'],
    ['Thousands of teachers marched through Zolka on Monday.', 'Zolka'],
    ['Police arrested four men in Hemra and Zolka on Monday.', 'Zolka'],
    ['Shopkeepers protested in Hemra, Tarka and Zolka on Monday.', 'Zolka'],
    ['ZOLKA, Chad - The two presidents met in this river port on Monday.', 'ZOLKA'],
    ['Rebels stormed the police station of Zolka on Monday.', 'Zolka'],
    ['Ana Ruiz was elected mayor of Zolka on Sunday.', 'Zolka'],
    ['The party held the seat of Zolka in a by-election on Saturday.', 'Zolka'],
    ['Gunmen stormed a school in Zolka before dawn and marched off 60 pupils.', 'Zolka'],
    ['The strike ended in Zolka, where the owners signed a contract on Monday.', 'Zolka']
  ])('%s', (text, place) => {
    expect(placesOf(text)).toContain(place)
  })
})

describe('when nothing of it happened', () => {
  const dated = (text: string): readonly string[] => {
    const facts = factsOf(text, PUBLISHED)
    return facts.claims
      .filter((c) => c.predicate === 'OCCURRED_ON')
      .map((c) => `${facts.events.find((e) => e.key === c.subject)?.type} ${c.time?.value}`)
  }
  it.each([
    ['Rebels released eight soldiers on Monday after holding them for 17 months.', 'KIDNAPPING'],
    ['The island expelled an envoy, the first time since independence in 1980.', 'SANCTION 1980'],
    [
      'It won Sunday’s election without the seats needed to re-elect him, results showed on Monday.',
      'ELECTION 2022-06-13'
    ],
    ['Students marched on Monday to demand direct elections.', 'ELECTION'],
    ['The opposition called for a ceasefire on Monday.', 'AGREEMENT'],
    ['The bishop appealed for talks on Monday.', 'MEETING']
  ])('%s', (text, event) => {
    expect(dated(text).filter((line) => line.startsWith(event))).toEqual([])
  })
  it('has the day of the decision where it is decided', () => {
    expect(
      dated('Ministers agreed on Monday to ban 157 officials and freeze their assets.')
    ).toContain('SANCTION 2022-06-13')
  })
})

describe('when it happened', () => {
  it.each([
    ['Gunmen killed three farmers in Zolka on Monday.', '2022-06-13'],
    ['Gunmen killed three farmers in Zolka yesterday.', '2022-06-14'],
    ['Gunmen killed three farmers in Zolka this morning.', '2022-06-15'],
    ['Gunmen killed three farmers in Zolka last night.', '2022-06-14'],
    ['Gunmen killed three farmers in Zolka two days ago.', '2022-06-13'],
    ['Monday’s bombing in Zolka killed three farmers, police said on Wednesday.', '2022-06-13'],
    ['A boy died on Tuesday of wounds from Monday’s bombing in Zolka.', '2022-06-13'],
    [
      'Police said on Wednesday that gunmen had killed three farmers in Zolka on Monday.',
      '2022-06-13'
    ],
    [
      'Three days after gunmen killed three farmers in Zolka on Saturday, shops opened.',
      '2022-06-11'
    ],
    [
      'Men stopped a bus near Zolka on Sunday, told the driver to get out and shot three farmers.',
      '2022-06-12'
    ],
    ['Firemen left the depot in Zolka on Tuesday, a day after drones struck it.', '2022-06-13'],
    ['Gunmen have been holding a Dutch engineer near Zolka since Sunday.', '2022-06-12'],
    ['The two sides agreed to a ceasefire in Zolka on Monday.', '2022-06-13'],
    ['The two governments agreed on Monday to pull their troops back.', '2022-06-13'],
    ['African heads of state wound up a two-day summit in Zolka on Monday.', '2022-06-13'],
    ['The family that has owned the mine since 1911 agreed on Monday to sell it.', '2022-06-13'],
    [
      'Hundreds lined the street on Saturday as the couple, who were shot dead on Tuesday, were laid to rest.',
      '2022-06-11'
    ],
    [
      'A faction said on Wednesday that it had killed the three farmers who were shot dead in Zolka on Monday.',
      '2022-06-13'
    ]
  ])('%s', (text, day) => {
    expect(mainDay(text)).toBe(day)
  })
})
