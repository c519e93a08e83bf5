import { factsOf, said } from '../factsOf.ts'

const saidOf = (text: string): readonly string[] => said(factsOf(text, '2024-05-02'))

describe('who holds an office, runs, founded or is a part of what', () => {
  it.each([
    [
      'A spokesman for the army in the north, Colonel Ali Musa, denied it.',
      'Ali Musa HOLDS_POSITION the army'
    ],
    [
      'Igor Lebed, who commands a Cossack unit, said his men had taken the bridge.',
      'Igor Lebed HOLDS_POSITION a Cossack unit'
    ],
    [
      'The host, President Blaise Kor, described the talks as a war of nerves.',
      'Blaise Kor HOLDS_POSITION'
    ],
    [
      'They will vote to re-elect President Vladimir Voron on Monday.',
      'Vladimir Voron HOLDS_POSITION'
    ],
    [
      'The United Nations Secretary-General, Ban Ki-moon, welcomed the deal.',
      'Ban Ki-moon HOLDS_POSITION United Nations'
    ],
    [
      'Iran’s foreign ministry spokesman, Reza Kamran, rejected the list.',
      'Reza Kamran HOLDS_POSITION foreign ministry'
    ],
    [
      'Philippine military spokesman Colonel Luis Dumlao denied it.',
      'Luis Dumlao HOLDS_POSITION military'
    ],
    [
      'The chief of Noordkabel resigned. Noordkabel’s chairman, Pieter van Loon, did not.',
      'Pieter van Loon HOLDS_POSITION Noordkabel'
    ],
    [
      'Gunmen entered Tarkov on Monday and shot the town’s mayor, Ana Quispe.',
      'Ana Quispe HOLDS_POSITION Tarkov'
    ],
    [
      'The rebels lost one man, according to their spokesman in Honiara, Martin Siri.',
      'Martin Siri HOLDS_POSITION The rebels'
    ],
    [
      'Jean Mbarga of Cameroon, the outgoing chairman of the commission, said so.',
      'Jean Mbarga HOLDS_POSITION the commission'
    ],
    [
      '"We ran," Musa Diallo, the mayor of neighbouring Bankass Nord, said by telephone.',
      'Musa Diallo HOLDS_POSITION Bankass Nord'
    ],
    [
      'She beat her Broad Front rival, Hugo Etchart, in the election.',
      'Hugo Etchart MEMBER_OF Broad Front'
    ],
    [
      'The Botswana Democratic Party held the seat, its candidate, Leta Segok, beating Ona Phiri.',
      'Leta Segok MEMBER_OF Botswana Democratic Party'
    ],
    [
      'A ferry ran aground off Savu. All were taken off safely, said the operator, Samoa Shipping.',
      'Samoa Shipping OPERATES A ferry'
    ],
    [
      'The mill’s owner, Lnex Company, said 40 people worked there.',
      'Lnex Company OPERATES The mill'
    ],
    [
      'The mill, rebuilt in 1979 and owned today by the Warsaw company Lnex, employs 40.',
      'Lnex OPERATES The mill'
    ],
    [
      'Nova Cesta, a party founded in 2016 by the banker Juraj Polak, won 12 seats.',
      'Juraj Polak FOUNDED Nova Cesta'
    ],
    [
      'The Inis Rua club was founded in 1978 by a curate, Father Colm Laoi.',
      'Colm Laoi FOUNDED The Inis Rua club'
    ],
    [
      'She plays for the Elbow Lake Widows, a hockey team that her sister Donna Kowal founded.',
      'Donna Kowal FOUNDED Elbow Lake Widows'
    ],
    [
      'Agents arrested five members of the Brazos Company. The group’s founder, Lyle Dean Harker, is at large.',
      'Lyle Dean Harker FOUNDED The group'
    ],
    [
      'Turkish officials have long regarded the Zagros Resistance Units as an arm of the outlawed PKK.',
      'Zagros Resistance Units PART_OF PKK by Turkish officials'
    ],
    [
      'They belong to Los Zorros, the armed wing of the Juarez cartel.',
      'Los Zorros PART_OF the Juarez cartel'
    ],
    ['Rebels seized Kasharu, a lakeside town in eastern Congo.', 'Kasharu IS_A'],
    ['"Siete Balas", a comedy about two hitmen, opened on Friday.', 'Siete Balas IS_A'],
    [
      'The film "Zandra Nights" is based on the novel "Salt Lane".',
      'Zandra Nights DERIVED_FROM Salt Lane'
    ],
    [
      'Hundreds attended the funeral on Sunday of the mayor, Ana Quispe.',
      'CEREMONY HONOURS Ana Quispe'
    ],
    ['Ana Quispe was buried on Sunday.', 'CEREMONY HONOURS Ana Quispe'],
    ['The mine belongs to the Canadian company Banro.', 'Banro OPERATES The mine'],
    ['The airport has been run by the army since May.', 'the army OPERATES The airport'],
    ['Gunmen shot at Banro’s plant in Kivu on Monday.', 'Banro OPERATES Banro’s plant'],
    ['Two vigils for the dead miners were held on Monday.', 'CEREMONY HONOURS the dead miners'],
    ['Parliament elected Ana Ruiz president on Sunday.', 'Ana Ruiz RECIPIENT_OF ELECTION'],
    ['Mali and Niger are members of ECOWAS.', 'Mali MEMBER_OF ECOWAS'],
    ['Kenya is a member of the African Union.', 'Kenya MEMBER_OF African Union'],
    [
      'Police arrested Jon Beg, a senior figure in the Zorva Front, on Monday.',
      'Jon Beg MEMBER_OF Zorva Front'
    ],
    [
      'Police arrested Jon Beg, second-in-command of the Zorva Front, on Monday.',
      'Jon Beg HOLDS_POSITION Zorva Front'
    ],
    ['Jon Beg, a commander in the Zorva Front, was killed.', 'Jon Beg HOLDS_POSITION Zorva Front'],
    ['Jon Beg, a Zorva Front official, was killed.', 'Jon Beg MEMBER_OF Zorva Front'],
    ['Jon Beg, of the Zorva Front, said that nine had died.', 'Jon Beg MEMBER_OF Zorva Front'],
    ['Ana Ruiz (Zorva Party) won 40 percent of the vote.', 'Ana Ruiz MEMBER_OF Zorva Party'],
    ['Moldova’s ruling Communists won 46 percent of the vote.', 'Communists GOVERNS Moldova'],
    [
      'The Zorva Party, which Ana Ruiz founded in 2012, won 12 seats.',
      'Ana Ruiz FOUNDED Zorva Party'
    ],
    ['The alliance was launched on Monday by Mali, Niger and Chad.', 'Niger FOUNDED The alliance'],
    [
      'A counsellor at the Australian High Commission, Derek Shaw, was expelled.',
      'Derek Shaw MEMBER_OF Australian High Commission'
    ],
    [
      'The captain, Ana Ruiz, has played for Kilbrack Rowing Club since she was nine years old.',
      'Ana Ruiz MEMBER_OF Kilbrack Rowing Club'
    ],
    ['The Socialists won the election on Sunday.', 'Socialists PARTICIPATED_IN ELECTION']
  ])('%s', (text, claim) => {
    expect(saidOf(text)).toContainEqual(claim)
  })

  it.each([
    ['Iran does not regard the Zagros Front as an arm of the Badr Corps.', 'PART_OF'],
    ['The former foreign ministry spokesman, Reza Kamran, rejected the list.', 'HOLDS_POSITION'],
    ['The machine operator, Shirin Akter, died in a fire at the mill.', 'OPERATES'],
    ['She beat her old rival, Hugo Etchart, in the race.', 'MEMBER_OF'],
    ['The company that Ana Ruiz will found in May has no name.', 'FOUNDED'],
    ['The rebels buried the mine on Sunday.', 'HONOURS'],
    ['The Zorva Front’s military chief, Jon Beg, spoke in Bonn.', 'HOLDS_POSITION military'],
    ['A lawyer for the accused, Ana Ruiz, denied it.', 'MEMBER_OF'],
    ['Hungary’s opposition Blue Party denied it.', 'GOVERNS'],
    ['The film "Zandra Nights" was taken off on Friday.', 'DERIVED_FROM']
  ])('not: %s', (text, predicate) => {
    expect(saidOf(text).filter((line) => line.includes(predicate))).toEqual([])
  })
})
