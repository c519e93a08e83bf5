import { shortly } from '../figuresReader.ts'

/** Ways to tell of twelve without a verb of harm, by what became of them. */
const WAYS: Readonly<Record<string, readonly string[]>> = {
  KILLED: [
    'The raid left twelve dead.',
    'The raid left twelve villagers dead.',
    'Gunmen raided the village, leaving twelve dead.',
    'There were twelve dead.',
    'Twelve were dead.',
    'Twelve villagers were dead by nightfall.',
    'Twelve villagers lay dead.',
    'We have twelve dead.',
    'We have twelve confirmed dead.',
    'Twelve people are confirmed dead.',
    'Twelve villagers were found dead.',
    'Twelve bodies were found.',
    'Rescuers recovered twelve bodies.',
    'The bodies of twelve villagers were recovered.',
    'The killing of twelve villagers shocked the town.',
    'The mayor condemned the murder of twelve villagers.',
    'The slaughter of twelve villagers went unpunished.',
    'The slaying of twelve villagers went unpunished.',
    'The beheading of twelve villagers went unpunished.',
    'The army acknowledged the loss of twelve soldiers.',
    'The army confirmed the death of twelve conscripts.',
    'The army announced the deaths of twelve soldiers.',
    'The army lost twelve soldiers.',
    'The army has lost twelve of its men.',
    'The raid caused twelve deaths.',
    'The raid led to twelve deaths.',
    'Officials confirmed twelve fatalities.',
    'The ministry put the dead at twelve.',
    'The ministry put the number of dead at twelve.',
    'The ministry put the death toll at twelve.',
    'The ministry put the toll at twelve.',
    'The ministry puts the civilian dead at twelve.',
    'The ministry puts the civilian death toll at twelve.',
    'The ministry estimated the dead at twelve.',
    'The ministry gave the number of dead as twelve.',
    'The ministry gave a death toll of twelve.',
    'The ministry gave a toll of twelve dead.',
    'The ministry raised the death toll to twelve.',
    'The number of dead stood at twelve.',
    'The number of dead rose to twelve.',
    'The number of people killed reached twelve.',
    'The dead numbered twelve.',
    'The dead now number twelve.',
    'The death toll climbed to twelve.',
    'Witnesses spoke of twelve dead.',
    'Witnesses spoke of "twelve" comrades dead.',
    'Hospitals counted twelve bodies.',
    'Twelve people lost their lives.',
    'Twelve people met their deaths.',
    'Twelve guards met the same end.',
    'Twelve people had their throats slit.',
    'Raiders slit the throats of twelve villagers.',
    'Twelve villagers burnt to death.',
    'Twelve soldiers paid with their lives.',
    'The raid claimed twelve lives.',
    'The raid claimed the lives of twelve villagers.',
    'The raid cost twelve villagers their lives.',
    'Twelve rebels were eliminated, the army said.',
    'Twelve mercenaries were dispatched to hell, it said.',
    'Twelve villagers did not survive.',
    'Twelve villagers were among the dead.',
    'Neighbours had counted twelve bodies themselves.',
    'The parish recorded twelve murders.',
    'The nation mourns twelve sons.',
    'Twelve fighters loyal to the general were eliminated.',
    'The blast brought to twelve the number of people killed.',
    'He said that "twelve apostates" were killed.'
  ],
  WOUNDED: [
    'The raid left twelve injured.',
    'The raid left twelve villagers wounded.',
    'The raid left twelve villagers with burns.',
    'There were twelve wounded.',
    'The ministry put the injured at twelve.',
    'The ministry put the wounded at twelve.',
    'The ministry put the number of injured at twelve.',
    'The number of wounded rose to twelve.',
    'The injured numbered twelve.',
    'The hospital treated twelve injured people.',
    'The hospital treated twelve people for burns.',
    'Twelve people were treated for bullet wounds.',
    'Twelve people suffered injuries.',
    'Twelve soldiers suffered leg injuries.',
    'Twelve people sustained serious wounds.',
    'Twelve people escaped with minor injuries.',
    'Twelve people were taken to hospital with shrapnel wounds.',
    'Twelve people were admitted to hospital with splinter injuries.',
    'Twelve people were hit in the legs.',
    'Twelve people were hit by shell splinters.',
    'Twelve people were shot in the leg.',
    'Twelve people were cut by flying glass.',
    'The raid caused twelve injuries.',
    'Twelve villagers were among the injured.'
  ],
  ABDUCTED: [
    'The ministry put the number of captives at twelve.',
    'The ministry put the number of hostages at twelve.',
    'The ministry put the hostages at twelve.',
    'The ministry put the number of those abducted at twelve.',
    'The kidnapping of twelve villagers was confirmed.',
    'The abduction of twelve villagers was confirmed.',
    'The rebels took twelve hostages.',
    'The rebels are holding twelve hostages.',
    'The rebels still hold twelve captives.',
    'Twelve villagers are being held hostage.',
    'Twelve villagers are held for ransom.',
    'The rebels took twelve villagers with them.',
    'The rebels made off with twelve villagers.',
    'The rebels admitted holding twelve engineers.',
    'Twelve Ukrainians are still in captivity.'
  ],
  DETAINED: [
    'The arrest of twelve suspects was announced.',
    'Police made twelve arrests.',
    'Police announced twelve arrests.',
    'Twelve suspects are in custody.',
    'Police took twelve suspects into custody.',
    'The ministry put the number of detainees at twelve.',
    'The ministry put the number of arrests at twelve.',
    'Twelve people were put behind bars.',
    'Twelve people were held for questioning.',
    'Twelve people are under arrest.',
    'The centre counted twelve detainees.'
  ],
  MISSING: [
    'Twelve miners are missing.',
    'Twelve miners are unaccounted for.',
    'Twelve miners were reported missing.',
    'The ministry put the missing at twelve.',
    'The number of missing rose to twelve.',
    'Twelve miners have not been seen since.',
    'Twelve miners went missing.'
  ],
  DISPLACED: [
    'Twelve families fled.',
    'Twelve families have fled their homes.',
    'Twelve families abandoned their homes.',
    'Twelve families were driven from their homes.',
    'Twelve families were forced to flee.',
    'The ministry put the displaced at twelve.',
    'The number of displaced rose to twelve.',
    'The raid made twelve families homeless.',
    'Twelve families are homeless.',
    'Twelve families spent the night in tents.',
    'Twelve families sought shelter in the school.'
  ]
}

describe.each(Object.entries(WAYS))('twelve %s', (measure, sentences) => {
  it.each(sentences)('reads %j', (sentence) => {
    expect(shortly(sentence)).toBe(`${measure} EQ 12`)
  })
})

describe('a second figure behind the first', () => {
  it.each([
    ['It put the dead at 27 and the injured at 12.', 'KILLED EQ 27, WOUNDED EQ 12'],
    ['It spoke of 26 dead and 12 injured.', 'KILLED EQ 26, WOUNDED EQ 12'],
    ['The blast left 9 dead and 12 with burns.', 'KILLED EQ 9, WOUNDED EQ 12'],
    [
      'It put the number of dead at 27 and that of the injured at more than 60.',
      'KILLED EQ 27, WOUNDED GT 60'
    ],
    [
      'Rebels butchered 39 people, the mayor said, while the army spoke of 26 victims.',
      'KILLED EQ 39, KILLED EQ 26'
    ],
    [
      'The governor gave a death toll of 37. The owner raised it to 41.',
      'KILLED EQ 37, KILLED EQ 41'
    ]
  ])('reads %j', (text, expected) => {
    expect(shortly(text)).toBe(expected)
  })
})

describe('what sounds alike and harms nobody', () => {
  it.each([
    'The club lost twelve games.',
    'The club lost twelve players to rivals.',
    'Twelve teams were eliminated.',
    'The court put twelve questions to the witness.',
    'The bank put losses at 12 million dollars.',
    'The firm put the number of visitors at twelve.',
    'The group dispatched twelve officers to the town.',
    'Twelve guests were taken to the airport.',
    'Customs seized twelve lorries.',
    'Twelve trees were cut down.',
    'The drought wiped out twelve herds.',
    'The champion finished off twelve rivals.',
    'Police cars were hit by stones.',
    'The army gave back the bodies of two guerrillas.',
    'The rebels returned the remains of twelve soldiers.',
    'The bodies of twelve soldiers were handed over.',
    'He led away the applause for twelve minutes.',
    'The mine lost contact with the port.',
    'The comedian killed for twelve nights.',
    'The film shows twelve ways to lose weight.',
    'Twelve passengers were carried away by the music.',
    'The rally drew twelve riders.',
    'The hall is capable of holding twelve guests.',
    'The camp is holding 3,000 refugees.',
    'The band fell silent after twelve bars.',
    'Twelve visitors spent the night in the hotel.',
    'She mourns twelve lost years.'
  ])('finds no figure in %j', (text) => {
    expect(shortly(text)).toBe('')
  })
})
