import { timesOf, valuesOf } from './timesOf.ts'

/** A Thursday. */
const DAY = '2021-06-17'

describe('weekdays', () => {
  test.each([
    ['Gunmen attacked the post on Tuesday.', 'on Tuesday', '2021-06-15'],
    ['Gunmen attacked the post on Thursday.', 'on Thursday', '2021-06-17'],
    ['Gunmen attacked the post on Friday.', 'on Friday', '2021-06-11'],
    ['Gunmen attacked the post last Thursday.', 'last Thursday', '2021-06-10'],
    ['The talks will resume on Monday.', 'on Monday', '2021-06-21'],
    ['The funeral would take place on Thursday, the family said.', 'on Thursday', '2021-06-17'],
    ['The court is to rule on Monday.', 'on Monday', '2021-06-21'],
    ['The envoys are scheduled to meet next Tuesday.', 'next Tuesday', '2021-06-22'],
    ['Officials said Tuesday that the envoy will leave.', 'Tuesday', '2021-06-15'],
    ['On Tuesday, the minister resigned.', 'On Tuesday', '2021-06-15'],
    ['The prisoners will be released on Saturday.', 'on Saturday', '2021-06-19'],
    ['The two leaders meet in Geneva on Monday.', 'on Monday', '2021-06-21'],
    ['The bank had been due to close on Monday.', 'on Monday', '2021-06-14'],
    ['Gunmen may have fled on Monday.', 'on Monday', '2021-06-14'],
    ['He will sell his preferred shares on Monday.', 'on Monday', '2021-06-21']
  ])('%s', (text, words, value) => {
    expect(valuesOf(DAY, text)).toEqual([[words, value]])
  })

  test('take the day of publication for past when it is that weekday', () => {
    expect(valuesOf('2021-06-15', 'The army fired on a crowd on Tuesday.')).toEqual([
      ['on Tuesday', '2021-06-15']
    ])
  })

  test('keep the part of the day', () => {
    const [late, early, night] = timesOf(
      DAY,
      'He spoke late Tuesday. They met early Monday. It burned on Sunday night.'
    )
    expect(late).toMatchObject({ exact: 'late Tuesday', value: '2021-06-15', part: 'EVENING' })
    expect(early).toMatchObject({ value: '2021-06-14', part: 'MORNING' })
    expect(night).toMatchObject({ exact: 'on Sunday night', value: '2021-06-13', part: 'NIGHT' })
  })

  test('in a headline in the present tense are past', () => {
    const body =
      'Two men were hurt, the army said. It gave no further details of the fighting there.'
    expect(valuesOf(DAY, `Gunmen meet resistance at port on Tuesday\n\n${body}`)).toEqual([
      ['on Tuesday', '2021-06-15']
    ])
  })

  test('in the plural tell a habit and no day', () => {
    expect(
      timesOf(DAY, 'The market opens on Tuesdays and every Friday.').map((t) => t.kind)
    ).toEqual(['SET', 'SET'])
  })
})

describe('days and months of the calendar', () => {
  test.each([
    ['It happened on 3 May 2019.', 'on 3 May 2019', '2019-05-03'],
    ['It happened on May 3, 2019, in the north.', 'on May 3, 2019', '2019-05-03'],
    ['It happened on 3 May.', 'on 3 May', '2021-05-03'],
    ['It happened on Dec. 30.', 'on Dec. 30', '2020-12-30'],
    ['The truce will end on 2 July.', 'on 2 July', '2021-07-02'],
    ['The offer runs until July 2.', 'July 2', '2021-07-02'],
    ['He said on Saturday, June 12, that it was over.', 'on Saturday, June 12', '2021-06-12'],
    ['Troops fought there from 2 to 5 May.', '2 to 5 May', '2021-05-02/2021-05-05'],
    ['It happened in January.', 'in January', '2021-01'],
    ['It happened in August.', 'in August', '2020-08'],
    ['The vote will be held in August.', 'in August', '2021-08'],
    ['It happened last August.', 'last August', '2020-08'],
    ['It happened in March 2012.', 'in March 2012', '2012-03'],
    ['It happened in early March of last year.', 'in early March of last year', '2020-03'],
    ['The coup of 2021-02-01 was condemned.', '2021-02-01', '2021-02-01']
  ])('%s', (text, words, value) => {
    expect(valuesOf(DAY, text)).toEqual([[words, value]])
  })

  test.each([
    'He may march on with his men.',
    'Theresa May spoke for the government.',
    'MAY GOD HELP US, SHE SAID.',
    'The protesters march to the palace.',
    'The "9 May" Front took the town.',
    'The April 6 Movement called for calm.',
    'It happened in the 27 September neighbourhood.'
  ])('are not read into: %s', (text) => {
    expect(valuesOf(DAY, text)).toEqual([])
  })

  test('two digits after a day are a count and no year', () => {
    expect(valuesOf(DAY, 'On 5 May 20 people were shot dead.')).toEqual([
      ['On 5 May', '2021-05-05']
    ])
  })
})

describe('units', () => {
  test.each([
    ['Yesterday a shell hit the school.', 'Yesterday', '2021-06-16'],
    ['He will leave tomorrow.', 'tomorrow', '2021-06-18'],
    ['They fled last week.', 'last week', '2021-06-07/2021-06-13'],
    ['They fled earlier this week.', 'earlier this week', '2021-06-14/2021-06-20'],
    ['They fled over the weekend.', 'over the weekend', '2021-06-12/2021-06-13'],
    ['They fled last month.', 'last month', '2021-05'],
    ['They fled last year.', 'last year', '2020'],
    ['They fled two days ago.', 'two days ago', '2021-06-15'],
    ['They fled three months ago.', 'three months ago', '2021-03'],
    ['They fled nearly five years ago.', 'nearly five years ago', '2016'],
    ['They fled last night.', 'last night', '2021-06-16'],
    ['They fled last summer.', 'last summer', '2020-22'],
    ['They fled in the winter of 2016.', 'in the winter of 2016', '2016-24'],
    ['Sales fell in the first quarter.', 'in the first quarter', '2021-01/2021-03'],
    ['They will meet by the end of the month.', 'the end of the month', '2021-06'],
    ['He will be tried in 10 days.', 'in 10 days', '2021-06-27'],
    ['It rained earlier in the year.', 'earlier in the year', '2021'],
    ['They fled a week or so ago.', 'a week or so ago', '2021-06-07/2021-06-13'],
    ['It fell in January nineteen ninety-seven.', 'in January nineteen ninety-seven', '1997-01']
  ])('%s', (text, words, value) => {
    expect(valuesOf(DAY, text)).toEqual([[words, value]])
  })
})

test.each([
  ['Thursday is quiet. It is the third day of the truce.', 'the third day', '2021-06-17'],
  ['The siege entered its fourth day.', 'its fourth day', '2021-06-17'],
  ['The deal will close at year-end.', 'year-end', '2021-12-31']
])('a day by its number or its place in the year: %s', (text, words, value) => {
  expect(valuesOf(DAY, text).at(-1)).toEqual([words, value])
})

test('a day by its number alone is none', () => {
  expect(valuesOf(DAY, 'He died on the third day of the siege.')).toEqual([])
})

test('a quarter is the one that ends on the day named beside it', () => {
  expect(valuesOf(DAY, 'Profit fell in the quarter ended March 31.')).toEqual([
    ['in the quarter', '2021-01/2021-03'],
    ['March 31', '2021-03-31']
  ])
})

describe('years', () => {
  test.each([
    ['It began in 2012.', 'in 2012', '2012'],
    ['The 2012 coup began here.', 'The 2012', '2012'],
    ['He ruled from 2010 to 2014.', 'from 2010 to 2014', '2010/2014'],
    ['He fought in the war of 1980-88.', '1980-88', '1980/1988'],
    ['The port closed in the 1990s.', 'in the 1990s', '199X'],
    ["They grew up in the late '80s.", "in the late '80s", '198X'],
    ['It was built in the 19th century.', 'in the 19th century', '18XX'],
    ['He has led it since 2014.', 'since 2014', '2014/..'],
    [
      'Courts freed them between June 2015 and February 2016.',
      'between June 2015 and February 2016',
      '2015-06/2016-02'
    ]
  ])('%s', (text, words, value) => {
    expect(valuesOf(DAY, text)).toEqual([[words, value]])
  })

  test.each([
    'About 2000 people fled.',
    'More than 1980 were hurt.',
    'The council passed Resolution 1973.',
    'They paid $2012 for it.',
    'The road is 1990 metres long.'
  ])('are not read into: %s', (text) => {
    expect(valuesOf(DAY, text)).toEqual([])
  })

  test('that are open say so', () => {
    expect(timesOf(DAY, 'He has led it since 2014.')[0]).toMatchObject({
      precision: 'OPEN',
      anchor: null
    })
  })
})

describe('words without a period', () => {
  test.each([
    ['It grew over recent years.', 'over recent years'],
    ['It was the first attack in years.', 'in years'],
    ['It was the first attack in several years.', 'in several years'],
    ['They recently left.', 'recently'],
    ['They are now free.', 'now'],
    ['They left a few years ago.', 'a few years ago']
  ])('%s', (text, words) => {
    expect(timesOf(DAY, text)).toMatchObject([
      { exact: words, value: null, precision: 'VAGUE', anchor: null, kind: 'POINT' }
    ])
  })

  test.each([
    'They fought for three weeks.',
    'The two-year war is over.',
    'He waited for decades.'
  ])('lengths are kept apart: %s', (text) => {
    expect(timesOf(DAY, text)).toMatchObject([{ kind: 'DURATION', value: null }])
  })
})

describe('anniversaries', () => {
  test('name a month at best, never a day', () => {
    expect(
      timesOf(DAY, 'It fell on the two-year anniversary of the uprising in the capital.')
    ).toMatchObject([
      {
        exact: 'on the two-year anniversary of the uprising',
        value: '2019-06',
        precision: 'MONTH',
        derivation: 'INFERRED',
        anchor: DAY
      }
    ])
  })

  test('count by ordinals too', () => {
    expect(valuesOf(DAY, 'Crowds marked the tenth anniversary of the revolt.')).toEqual([
      ['the tenth anniversary of the revolt', '2011-06']
    ])
  })
})

describe('days spoken of before', () => {
  test('carry "the next day" and "that day"', () => {
    expect(valuesOf(DAY, 'The blast was on 3 May 2019. Two men were held the next day.')).toEqual([
      ['on 3 May 2019', '2019-05-03'],
      ['the next day', '2019-05-04']
    ])
  })

  test('do not become the day of an event: "two days after the attack"', () => {
    expect(valuesOf(DAY, 'He came two days after the attack.')).toEqual([])
  })
})

describe('without a day of publication', () => {
  test.each([
    ['Gunmen attacked the post on Tuesday.', 'on Tuesday', 'DAY'],
    ['They fled last week.', 'last week', 'WEEK'],
    ['They fled in January.', 'in January', 'MONTH'],
    ['They fled last year.', 'last year', 'YEAR'],
    ['They fled two days ago.', 'two days ago', 'DAY'],
    [
      'It fell on the one-year anniversary of the pact.',
      'on the one-year anniversary of the pact',
      'MONTH'
    ]
  ])('%s has words and precision, no value', (text, words, precision) => {
    expect(timesOf(null, text)).toMatchObject([
      { exact: words, value: null, precision, anchor: null }
    ])
  })

  test('what is absolute keeps its value', () => {
    expect(valuesOf(null, 'It began in 2012. It ended on 3 May 2019.')).toEqual([
      ['in 2012', '2012'],
      ['on 3 May 2019', '2019-05-03']
    ])
  })

  test('a date without a year follows the first whole day that the text prints', () => {
    expect(
      timesOf(null, 'The raid was on 30 December 2018. A note came on 2 January.')[1]
    ).toMatchObject({
      exact: 'on 2 January',
      value: '2019-01-02',
      anchor: '2018-12-30'
    })
  })
})

describe('upper case', () => {
  test('is read like any other', () => {
    const text =
      'LIMA, 4 NOV 88 (AGENCY) -- [TEXT] GUNMEN TODAY ATTACKED A BANK. ON 27 OCTOBER AT 1030 A BOMB\nWENT OFF. POLICE SAID LAST NIGHT THAT IN MAY IT WAS WORSE.'
    expect(valuesOf(null, text)).toEqual([
      ['TODAY', '1988-11-04'],
      ['ON 27 OCTOBER AT 1030', '1988-10-27'],
      ['LAST NIGHT', '1988-11-03'],
      ['IN MAY', '1988-05']
    ])
  })
})

describe('clock times', () => {
  test('join the day beside them', () => {
    expect(timesOf(DAY, 'The blast came at about 10:30 p.m. on Tuesday.')).toMatchObject([
      { exact: 'at about 10:30 p.m. on Tuesday', value: '2021-06-15', part: 'NIGHT' }
    ])
  })
})
