import { figuresOf, inShort, shortly } from '../figuresReader.ts'

const withScope = (text: string): string =>
  figuresOf(text)
    .map((figure) => `${inShort(figure)} ${figure.scope}`)
    .join(', ')

const HARMS: Readonly<Record<string, string>> = {
  KILLED: 'killed',
  WOUNDED: 'wounded',
  ABDUCTED: 'abducted',
  DETAINED: 'arrested'
}
const MEASURES = Object.keys(HARMS)

/** Ways to say that another number was told before, before and behind the verb. */
const REJECTED_BEFORE = [
  ', not fifteen,',
  ', and not fifteen,',
  ', rather than fifteen,',
  ' and not fifteen',
  ' rather than fifteen',
  ' - not fifteen -'
] as const
const TOLD_BEFORE = [
  ', not fifteen as police had said,',
  ', and not fifteen as first reported,',
  ' - not fifteen, as police had said -'
] as const
const TOLD_BEHIND = [
  ', not fifteen as police had said',
  ', not the fifteen first reported',
  ', rather than the fifteen reported earlier',
  ', down from fifteen'
] as const

describe.each(MEASURES)('%s with a number that is taken back', (measure) => {
  const harmed = HARMS[measure] ?? ''
  it.each(REJECTED_BEFORE)('reads the right one of "twelve people%s"', (contrast) => {
    expect(shortly(`Twelve people${contrast} were ${harmed}.`)).toBe(`${measure} EQ 12`)
  })
  it.each(TOLD_BEFORE)('keeps what was told before in "twelve people%s"', (contrast) => {
    expect(withScope(`Twelve people${contrast} were ${harmed}.`)).toBe(
      `${measure} EQ 12 EVENT, ${measure} EQ 15 SUPERSEDED`
    )
  })
  it.each(TOLD_BEHIND)('keeps what was told before behind the verb: %j', (contrast) => {
    expect(withScope(`Gunmen ${harmed} twelve people${contrast}.`)).toBe(
      `${measure} EQ 12 EVENT, ${measure} EQ 15 SUPERSEDED`
    )
  })
})

describe('years of life and dates', () => {
  it.each([
    ['A boy of 13 was killed.', 'KILLED EQ 1'],
    ['A boy of 13 who ran was killed.', 'KILLED EQ 1'],
    ['A woman of 91 and a man of 70 were killed.', 'KILLED EQ 1, KILLED EQ 1'],
    ['Two boys of 13 were killed.', 'KILLED EQ 2'],
    ['A mother of three was killed.', 'KILLED EQ 1'],
    ['A family of six was killed.', 'KILLED EQ 6'],
    ['In March twelve Turkish soldiers were killed.', 'KILLED EQ 12'],
    ['In March at least 12 soldiers were killed.', 'KILLED GE 12'],
    ['In July 31 people died.', 'KILLED EQ 31'],
    ['Last June eleven miners were abducted.', 'ABDUCTED EQ 11'],
    ['On March 12 soldiers were killed.', ''],
    ['In 2004 ten people died.', 'KILLED EQ 10'],
    ['In 2004 soldiers were killed here.', ''],
    ['The quake resulted in 2000 deaths.', 'KILLED EQ 2000'],
    ['He is charged over the eight people he killed.', 'KILLED EQ 8']
  ])('reads %j as %j', (sentence, figures) => {
    expect(shortly(sentence)).toBe(figures)
  })
})

/** Whom a number joins that have none of their own. */
const UNCOUNTED = [
  'the mayor',
  'the mayor, Juan Perez,',
  "the party's organiser in the town, Juan Perez,",
  'Juan Perez',
  'Colonel Juan Perez'
] as const

describe.each(MEASURES)('%s of some without a number and some with one', (measure) => {
  const harmed = HARMS[measure] ?? ''
  it.each(UNCOUNTED)('reads the number behind %j', (first) => {
    expect(shortly(`Gunmen ${harmed} ${first} and two of his bodyguards.`)).toBe(`${measure} EQ 2`)
  })
  it('reads nobody who only acts behind "and"', () => {
    for (const clause of ['two policemen said they saw it', 'two clerks identified the car'])
      expect(shortly(`Gunmen ${harmed} the mayor and ${clause}.`)).toBe('')
  })
  it.each(['they', 'whom they', 'that he'])('reads those whom %s harmed', (pronoun) => {
    expect(shortly(`He spoke of eight workers ${pronoun} had ${harmed}.`)).toBe(`${measure} EQ 8`)
  })
})

describe('those who are held, freed, driven out, missing or in hospital', () => {
  it.each([
    ['Some 1,200 villagers are camping in the woods.', 'DISPLACED APPROX 1200'],
    ['Some 300 families are sheltering in two schools.', 'DISPLACED APPROX 300'],
    ['The army left some 130 people without a roof.', 'DISPLACED APPROX 130'],
    ['Around 40 people had to leave their homes for a school.', 'DISPLACED APPROX 40'],
    ['Two of them were detained in hospital overnight.', 'WOUNDED EQ 2'],
    ['Two children were kept in hospital overnight.', 'WOUNDED EQ 2'],
    ['Ten people were in a critical condition.', 'WOUNDED EQ 10'],
    ['No one came to harm.', 'WOUNDED SOME NEGATED'],
    ['Police recaptured eleven inmates.', 'DETAINED EQ 11'],
    ['Police shot two of them dead and recaptured eleven.', 'KILLED EQ 2, DETAINED EQ 11'],
    ['Nothing has been heard of ten workers.', 'MISSING EQ 10'],
    ['Four crew members could not be found.', 'MISSING EQ 4'],
    ['The rebels hold two engineers, who vanished on Friday.', 'ABDUCTED EQ 2'],
    ['Soldiers took nine prisoners.', 'ABDUCTED EQ 9'],
    ['Gunmen stormed the site and took ten workers.', 'ABDUCTED EQ 10'],
    ['Ten workers were taken by gunmen.', 'ABDUCTED EQ 10'],
    ['Five of the hostages are women.', 'ABDUCTED EQ 5'],
    ['Raiders left behind 37 bodies.', 'KILLED EQ 37'],
    ['The rebels put their own losses at nine.', 'KILLED EQ 9'],
    ['The ministry put the dead of the siege at 200.', 'KILLED EQ 200'],
    ['A man who carried out the dead put their number at 27.', 'KILLED EQ 27']
  ])('reads %j as %j', (sentence, figures) => {
    expect(shortly(sentence)).toBe(figures)
  })
  it.each([
    'Some 200 people camped in the square.',
    'Two hundred soldiers are camping in the woods.',
    'Two of the hostages were freed.',
    'Ten of the hostages escaped.',
    'Police freed two of the hostages.',
    'The bus took ten workers home.',
    'Ten pupils were taken by bus to the capital.',
    'Gunmen took ten minutes to flee.',
    'There was no word of a ceasefire.',
    'The firm put its losses at $9 million.',
    'The firm put its losses at 40 million.',
    'The army recaptured three villages.'
  ])('reads nobody in %j', (sentence) => {
    expect(shortly(sentence)).toBe('')
  })
  it.each([
    'It was the worst attack since a bomb killed 40 people in the town.',
    'The war has killed 20,000 people.',
    'More than 1,000 people have been killed in the conflict.',
    'In the 1990s the group killed 300 people.',
    'A week earlier 17 people were killed.',
    'Last June a driver killed three people.'
  ])('tells %j of another time', (sentence) => {
    expect(figuresOf(sentence).map(({ scope }) => scope)).toEqual(['BACKGROUND'])
  })
})

describe('what is only meant, or said to be false', () => {
  it.each([
    'The bomb could have killed hundreds.',
    'The bomb would have killed dozens.',
    'Rebels threatened to kill ten hostages.',
    'Rebels will kill ten hostages.',
    'Ten hostages will be killed.',
    'Hundreds could be killed, they warned.',
    'Nine people may be jailed.'
  ])('reads nobody in %j', (sentence) => {
    expect(shortly(sentence)).toBe('')
  })
  it.each([
    'Dozens may have been killed.',
    'The raid may have killed nine people.',
    'As many as 30 people could have been killed.',
    'Last May killed nine people.'
  ])('reads some in %j', (sentence) => {
    expect(shortly(sentence)).not.toBe('')
  })
  it.each([
    'Reports that nine people had died were false.',
    'Rumours that nine people had died were untrue.',
    'It was not true that nine people had died.',
    'The army described as false a report that nine people had died.',
    'There is no truth in reports that nine people died.',
    'The report of nine deaths was a lie.'
  ])('denies %j', (sentence) => {
    expect(shortly(sentence)).toBe('KILLED EQ 9 NEGATED')
  })
  it.each([
    'True to form, the rebels killed nine people.',
    'The report said nine people died when a driver took a wrong turn.',
    'Reports that nine people had died were true.'
  ])('affirms %j', (sentence) => {
    expect(shortly(sentence)).toBe('KILLED EQ 9')
  })
})
