import { factsOf, said } from '../factsOf.ts'

const VIOLENT = /^(?:ATTACK|BOMBING|CLASH|KIDNAPPING|COUP|TERRITORIAL_CHANGE)$/
const violent = (text: string): readonly string[] =>
  factsOf(text, '2019-05-06').events.flatMap(({ type, status }) =>
    VIOLENT.test(type) && status === 'ACCOMPLISHED' ? [type] : []
  )

const lines = (text: string): readonly string[] => said(factsOf(text, '2019-05-06'))
const typesOf = (text: string): readonly string[] => factsOf(text).events.map(({ type }) => type)

/** What tells of arms somewhere else in the text, so that no step may rest on its absence. */
const ELSEWHERE = 'A soldier with a rifle stood at the gate on Sunday.'

/** Who or what does no violence but in words, or without a will, with verbs of violence that suit. */
const DOERS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  beasts: [
    ['A bear', 'killed a hiker'],
    ['A swarm of bees', 'attacked the mourners'],
    ['Three dogs', 'attacked a postman'],
    ['Green crabs', 'invaded the bay'],
    ['A gang of monkeys', 'raided a kitchen'],
    ['Locusts', 'overran two districts'],
    ['The weevil', 'besieged the groves']
  ],
  weather: [
    ['Snow', 'invaded the kitchens'],
    ['Waves', 'bombarded the pier'],
    ['The storm', 'stormed into the lower town'],
    ['Ash', 'bombarded the roofs'],
    ['Rain', 'laid siege to the dyke'],
    ['The meteorite', 'exploded over the town']
  ],
  growths: [
    ['Tall weeds', 'invaded the fields'],
    ['The virus', 'struck the ward'],
    ['The tumour', 'hijacked its enzymes']
  ],
  programs: [['The malware', 'invaded the network']],
  talkers: [
    ['The archbishop', 'opened fire on bankers'],
    ['Reporters', 'ambushed the minister'],
    ['Columnists', 'savaged and attacked her'],
    ['The novel', 'attacks the rich']
  ],
  players: [
    ['The striker', 'blasted it home'],
    ['The tenor', 'slaughtered the aria'],
    ['The comedian', 'killed on Friday'],
    ['The goalkeeper', 'was ambushed by the striker']
  ]
}

/** Whole sentences that only sound like it, by what gives them away. */
const ONLY_SOUND: Readonly<Record<string, readonly string[]>> = {
  'a beast that is hurt': [
    'Police shot a runaway bull on Monday.',
    'Poachers killed ten elephants in a week.',
    'Shepherds want it shot.',
    'A hunter shot the wolf on Monday.',
    'The horse was shot on Sunday after a fall.'
  ],
  'a thing of the mind': [
    'The complaint blew up the cartel in 2010.',
    'The paper demolished and torpedoed the theory.',
    'His remark exploded in the debate.',
    'Three firms fired blanks at one another.',
    'He had made a killing on one match.',
    'They held the song hostage for years.'
  ],
  'an answer': ['"That is not so," counsel for the bank shot back.'],
  'an accident': [
    'A recruit shot himself by accident.',
    'The pistol went off accidentally and wounded him.',
    'A helicopter crashed in fog, killing six people.',
    'A bus plunged into a ravine, killing 21 people.',
    'An avalanche killed four climbers on Tuesday.'
  ],
  'a find made safe': [
    'Sappers blew up the shell in a quarry on Monday.',
    'Experts detonated the old bomb in a controlled blast.'
  ],
  'a vote': [
    'Backbenchers toppled the premier by 14 votes on Monday.',
    'The directors ousted the chief executive on Monday.',
    'Shareholders ousted the chairman in a vote.'
  ],
  'a defeat': ['United were buried by Rovers on Sunday.'],
  'what was prevented': [
    'Police foiled the bombing of the station on Monday.',
    'They are charged with conspiracy to cause an explosion.',
    'The army says it prevented an attack on the port.',
    'Two men plotted to carry out a bombing.'
  ],
  'what is only supposed': [
    'If the militia attacks the dam, the mayor will leave.',
    'It is not clear whether rebels stormed the port.',
    'The mayor will leave unless gunmen storm the port.'
  ],
  'what somebody made up': [
    'The tale that miners had thrown dynamite was false.',
    'Police dismissed a rumour that gunmen had stormed the market.',
    'Reports that rebels had stormed the airport were untrue.',
    'A rumour of an attack on the market emptied it.',
    'There is no evidence that gunmen stormed the market.'
  ],
  'what was not done': [
    'The crowd left without attacking the guards.',
    'The men stopped short of storming the gate.'
  ],
  'what flies in': ['Gunners shot down 14 drones on Monday.', 'The fleet downed two missiles.'],
  'a complaint': [
    '“They are strangling us,” said a farmer.',
    'The taxes are killing us.',
    '“We are being robbed,” said one.'
  ],
  'a rescue': ['Rescuers pulled out 51 survivors.'],
  'a sum of years': ['The gang has killed 40 people since 2012.'],
  'what nobody knows of': ['The army was not aware of anyone having been shot by them.'],
  'a dismissal': [
    'The factory fired 300 people on Monday.',
    'The premier fired his interior minister on Monday.'
  ],
  'a rate of hits': ['Guard Tony Reeves shot 12 of 19 and left early.'],
  'a film': ['The ship was captured on film on Monday.'],
  'a story': [
    'The trailer shows a bank being robbed and a train hijacked.',
    'In her new novel three clerks are murdered.',
    'The opera tells of a duke who is stabbed.'
  ]
}

/** The same words where somebody is attacked. */
const REAL = [
  'Gunmen ambushed the minister on Monday and killed his driver.',
  'Police shot a runaway prisoner on Monday, wounding him.',
  'A photographer stabbed two men with a knife on Monday.',
  'A gardener strangled two women on Monday.',
  'The bomb went off by the gate, killing six people.',
  'Soldiers toppled the president on Monday.',
  'Rebels shot down a helicopter on Monday, killing six people.',
  'Reports that rebels had stormed the airport were confirmed by the army on Monday.',
  'A helicopter of the rebels bombed the village, killing six people.',
  'Rebels blew up the bridge on Monday.',
  'Gunmen fired three rounds at the car on Monday, wounding a man.',
  'Gunmen fired on 300 people on Monday.',
  'Gunmen shot 12 of 19 hostages on Monday.',
  'A gang of bandits raided a kitchen on Monday and injured a cook.',
  'Bandits held the crew hostage for two days.',
  'Raiders killed two herders and shot 40 cattle on Monday.',
  'The army did not prevent the attack on the port on Monday, in which six died.'
]

describe('what does no violence', () => {
  it.each(
    Object.entries(DOERS).flatMap(([kind, told]) => told.map(([who, did]) => [kind, who, did]))
  )('is read as none, %s: %s %s', (_kind, who, did) => {
    expect(violent(`${who} ${did}. ${ELSEWHERE}`)).toEqual([])
  })

  it.each(
    Object.entries(ONLY_SOUND).flatMap(([why, told]) => told.map((text) => [why, text] as const))
  )('is read as none, %s: %s', (_why, text) => {
    expect(violent(`${text} ${ELSEWHERE}`)).toEqual([])
  })

  it.each(REAL)('but this is violence: %s', (text) => {
    expect(violent(text).length).toBeGreaterThan(0)
  })
})

/** Texts of one or two sentences that tell of other things in words of violence. */
const OTHER_NEWS = [
  'Bakers in Lyon have declared war on the supermarket baguette. "They are killing our craft," said Jules Meunier, who heads their guild, at a rally on Tuesday.',
  'The Bears crushed the Lions 34-7 on Sunday. Their quarterback, Dale Mercer, threw two bombs and was never sacked.',
  'Retailers are bleeding. Two chains have been wiped out by the price war, and a third is fighting for its life, its chief executive told shareholders on Friday.',
  'The central bank fired a bazooka on Thursday: it cut its rate to zero and will buy bonds without limit. The yen took a hit.',
  'Doctors say a new drug kills the tumour by hijacking its own enzymes. In a trial of 44 patients it destroyed every trace in nine.',
  'A chess computer slaughtered the world champion in 19 moves. He fell into an ambush on the queen’s side.',
  'The tax man raided 14 restaurants in Naples on Saturday and seized receipts.',
  'The chef throws a grenade of flavours at you, and the dessert is a killer. I was beaten by the third course.',
  'The museum has hung forty canvases, and painted aeroplanes bomb the violinists next door. The curator calls it a siege of colour.',
  'In the comedy a sniper takes the cook hostage, and in the second act everyone is shot. The audience roared.',
  'A magistrate sent a clerk to prison for fraud. "You ambushed old men at the pay window," he told the defendant, who pleaded guilty.',
  'The party captured the seat of Serowe West in a by-election. "We stormed the fortress," the candidate told supporters, and the rival conceded.',
  'Guerrilla gardeners struck again in Leeds: on Friday night they planted 400 tulips. "We are armed with trowels," said one.',
  'Youths pelted a teacher with snowballs in Tampere on Monday. He fired back and won.'
]
describe('other news', () => {
  it.each(OTHER_NEWS)('tells of no violence: %s', (text) => {
    expect(violent(text)).toEqual([])
    expect(said(factsOf(text)).filter((line) => /VICTIM_OF|PERPETRATED/.test(line))).toEqual([])
  })
})

describe('who only tells of an attack', () => {
  it.each([
    ['Two men stabbed a guard in Afula on Monday. Hamas called the stabbing an answer.', 'Hamas'],
    [
      'A man stabbed four people in Arras on Monday. Youssef Brahim, a baker who flung a chair at him, said he had not spoken.',
      'Youssef Brahim'
    ]
  ])('has no part in it: %s', (text, name) => {
    expect(
      said(factsOf(text)).filter(
        (line) => line.startsWith(name) && /PERPETRATED|VICTIM_OF/.test(line)
      )
    ).toEqual([])
  })
})

describe('whom somebody stops short of accusing', () => {
  it.each([
    'Gunmen killed a radio host on Monday. The prosecutor stopped short of accusing the Night Crabs gang of the murder.',
    'Gunmen killed a radio host on Monday. The prosecutor spoke for an hour without accusing the Night Crabs gang of the murder.',
    'Gunmen killed a radio host on Monday. The prosecutor refused to blame the Night Crabs gang for the murder.'
  ])('is not accused: %s', (text) => {
    expect(said(factsOf(text)).filter((line) => /ATTRIBUTED_TO.*gang/i.test(line))).toEqual([])
  })
})

describe('who has no part in it', () => {
  it.each([
    [
      'Rebels threw a grenade at a bus on Monday. Ali Awad, 16, was hit. His cousin, Rami Awad, a nurse, was on duty when he was brought in.',
      /^Rami Awad VICTIM_OF/
    ],
    [
      'Men threw two grenades at a newspaper on Monday. Zoran Perek, a member of the Democratic Alliance, denied that he had ordered it.',
      /Zoran Perek CLAIMED|Democratic Alliance (?!NEG)SUSPECTED/
    ],
    [
      'KANO (Zorva News) - Gunmen killed six traders on Monday. The 3R group denied it. “We were not there,” its spokesman, Colonel Amadou Sambo, said.',
      /HOLDS_POSITION Zorva News/
    ],
    [
      'The gunmen who killed two men in Giza on Monday belonged to Hasm. The government holds that Hasm is an arm of the Muslim Brotherhood.',
      /ATTRIBUTED_TO Muslim Brotherhood|Muslim Brotherhood PERPETRATED/
    ]
  ])('is said to have none: %s', (text, wrong) => {
    expect(lines(text).filter((line) => wrong.test(line))).toEqual([])
  })

  it('a ship that is seized is hijacked, unless the law seizes it', () => {
    expect(typesOf('The freighter was seized in the Red Sea by gunmen on Monday.')).toContain(
      'KIDNAPPING'
    )
    expect(typesOf('Police seized a boat with cocaine on Monday.')).not.toContain('KIDNAPPING')
  })
})
