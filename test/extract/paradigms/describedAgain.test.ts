import { factsOf, said } from '../factsOf.ts'

const mentionsOf = (text: string, name: string): readonly string[] =>
  factsOf(text)
    .entities.find((e) => e.name === name)
    ?.mentions.map((m) => m.exact) ?? []

describe('a description of what has a name', () => {
  it.each([
    [
      'Belecelta shares fell on Thursday after the Spanish group launched a bid.',
      'Belecelta',
      'the Spanish group'
    ],
    [
      'Sita Air said the plane was new. The airline said 19 were aboard.',
      'Sita Air',
      'The airline'
    ],
    [
      'The BLA attacked a post on Monday. The separatist group said it had killed nine.',
      'BLA',
      'The separatist group'
    ],
    [
      'Hezbollah denied it. The Lebanese movement said its men had left.',
      'Hezbollah',
      'The Lebanese movement'
    ],
    [
      'Ana Ruiz was shot on Monday. The 54-year-old journalist had reported on drugs.',
      'Ana Ruiz',
      'The 54-year-old journalist'
    ],
    [
      'The Daily Zorka reported nine dead. The newspaper gave no names.',
      'Daily Zorka',
      'The newspaper'
    ],
    ['Gunmen entered Tarkov on Monday and shot the town’s mayor, Ana Quispe.', 'Tarkov', 'the town']
  ])('%s', (text, name, mention) => {
    expect(mentionsOf(text, name)).toContainEqual(mention)
  })

  it.each([
    ['The Taliban met Al-Qaeda. The militant group said so.', 'Al-Qaeda', 'The militant group'],
    [
      'Hezbollah denied it. The Palestinian group said its men had left.',
      'Hezbollah',
      'The Palestinian group'
    ],
    [
      'Sita Air and Buddha Air fly there. The airline said 19 were aboard.',
      'Buddha Air',
      'The airline'
    ],
    [
      'The Inis Rua club beat Kilbrack Rowing Club. The Inis Rua club won.',
      'Kilbrack Rowing Club',
      'The Inis Rua club'
    ]
  ])('may be of another: %s', (text, name, mention) => {
    expect(mentionsOf(text, name)).not.toContainEqual(mention)
  })
})

describe('who is tried and who takes over', () => {
  it.each([
    ['Nine men went on trial in Fergana on Monday.', 'Nine men RECIPIENT_OF ARREST'],
    ['Jon Beg stood trial on Monday over the fraud.', 'Jon Beg RECIPIENT_OF ARREST'],
    [
      'Three officers were put on trial on Monday over the killing.',
      'Three officers RECIPIENT_OF ARREST'
    ],
    ['The trial of Ana Ruiz opened on Monday.', 'Ana Ruiz RECIPIENT_OF ARREST'],
    ['Rebels took over the town on Monday.', 'Rebels INITIATED TERRITORIAL_CHANGE']
  ])('%s', (text, claim) => {
    expect(said(factsOf(text, '2024-05-02'))).toContainEqual(claim)
  })
  it.each([
    'Ana Ruiz took over as chief executive of Noordkabel in May.',
    'Ana Ruiz took over the presidency in May.',
    'Ana Ruiz took over from Jon Mendes in May.',
    'The company took over its rival in May.'
  ])('no place changes hands: %s', (text) => {
    expect(factsOf(text, '2024-05-02').events.map((e) => e.type)).not.toContain(
      'TERRITORIAL_CHANGE'
    )
  })
})
