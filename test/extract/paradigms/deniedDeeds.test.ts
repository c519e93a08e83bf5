import { factsOf, said } from '../factsOf.ts'

const TOLD =
  'Fighters of the Northern Front stormed a camp in Mocoa on Monday, killing nine people, a priest said.'
const denials = (text: string): readonly string[] =>
  said(factsOf(text)).filter((line) => / ATTRIBUTED_TO .* NEGATED DENIED by /.test(line))

describe('a deed told in the words of others is a charge, and is denied as one', () => {
  it.each([
    'The Northern Front has denied it.',
    'The Northern Front rejected the accusation, saying its men had only driven off thieves.',
    'The Northern Front\'s press office dismissed that as "a fairy tale".',
    'The Northern Front denied that there had been a massacre.',
    'The Northern Front denied that its fighters had been in Mocoa.',
    'The Northern Front denied its fighters had harmed anyone.',
    "Omar Sadiq, the movement's general, denied that his men had touched the camp.",
    'Omar Sadiq, a spokesman for the Northern Front, said his movement had nothing to do with the raid.',
    'A man who rang a radio station in the name of the Northern Front denied that it had any hand in the affair.',
    'The Northern Front said it had no hand in this comedy.'
  ])('%s', (denial) => {
    expect(denials(`${TOLD} ${denial}`)).toContainEqual(expect.stringMatching(/Northern Front/))
  })

  it.each([
    'The mayor denied that the road had been closed.',
    'The Northern Front denied that there had been talks.',
    'The Northern Front denied that its leaders were rich.',
    'The priest rejected the offer.'
  ])('nothing of it is denied: %s', (sentence) => {
    expect(denials(`${TOLD} ${sentence}`)).toEqual([])
  })
})

const BOMBED = 'Shells hit a market in Mocoa on Monday, killing nine people.'
const BEFORE = 'Gunmen killed nine people in Mocoa on Monday.'
/** Who is said to have done it, and by whom. */
const ACCUSED: readonly (readonly [string, RegExp])[] = [
  [`${BOMBED} Police said the rounds had been fired by the Northern Front.`, /Front .*by Police/],
  [
    'A mine killed nine people. Police said it was laid by the Northern Front.',
    /Front .*by Police/
  ],
  [
    `${BEFORE} The ministry confirmed it, for which it blamed the Northern Front.`,
    /Front .*ministry/
  ],
  [`${BEFORE} The ministry blamed "snipers of the left".`, /snipers .*ministry/],
  [`${BEFORE} The ministry named Omar Sadiq as the leader of the attack.`, /Omar Sadiq .*ministry/],
  [
    `The minister said the Northern Front had lied and that its men had killed nine farmers in Mocoa.`,
    /Northern Front .*minister/
  ],
  [
    'Police chief Ana Ruiz attributed the attack in Mocoa to the Northern Front.',
    /Front ACCUSED_BY_AUTH.*Ruiz/
  ],
  ['Nine men went on trial in Mocoa on Monday charged with blowing up a police post.', /Nine men/],
  [
    'Four soldiers were waylaid by guerrillas of the Northern Front in Mocoa, police said.',
    /ATTACK .*Front .*police/
  ]
]

describe('who is accused, by whom', () => {
  it.each(ACCUSED)('%s', (text, expected) => {
    const lines = said(factsOf(text))
    expect(lines.filter((line) => / ATTRIBUTED_TO /.test(line))).toContainEqual(
      expect.stringMatching(expected)
    )
    expect(lines.filter((line) => / CLAIMED_RESPONSIBILITY_FOR /.test(line))).toEqual([])
  })
})

const BOMB = 'A bomb killed nine people in Mocoa on Monday.'
describe('who says that he is of a body speaks for it', () => {
  it.each([
    'A man claiming to speak for the Northern Front told a newsroom that they had planted it.',
    'In a video, masked men purporting to belong to the Northern Front claimed the attack.',
    'A man claiming to be from the Northern Front said it had planted the bomb.',
    'A banner strung from a bridge and signed by the Northern Front read: "It was us."',
    'Our brothers planted the bomb, the Northern Front said.'
  ])('%s', (text) => {
    expect(said(factsOf(`${BOMB} ${text}`))).toContainEqual(
      expect.stringMatching(/^Northern Front CLAIMED_RESPONSIBILITY_FOR BOMBING/)
    )
  })
  it.each([
    'A man claiming to be a policeman said the Northern Front was behind the attack.',
    'A leaflet found nearby read: "It was us."'
  ])('nobody has: %s', (text) => {
    expect(said(factsOf(`${BOMB} ${text}`)).join()).not.toMatch(/CLAIMED_RESPONSIBILITY_FOR/)
  })
})
