import { createHash } from 'node:crypto'
import { readArticle } from '../../src/article/readArticle.ts'
import { partsOf, wordsOf } from './partsOf.ts'

const read = (text: string) => readArticle({ text, name: 'test.txt' })

const BODY =
  'Two soldiers were killed near the town of Haliko, the army said. It gave no further details of the fighting.'

describe('the text', () => {
  test.each(['', '  \n\n ', '\uFEFFHello there.\r\nBye.\r\n', 'One line', 'a\u2028b\u2029c'])(
    'is kept as it came: %j',
    (text) => {
      const article = read(text)
      expect(article.text).toBe(text)
      expect(article.id).toBe(createHash('sha256').update(text, 'utf8').digest('hex'))
    }
  )

  test('that is blank has no sections', () => {
    expect(read(' \n\t\n').sections).toEqual([])
  })

  test('keeps its mark of byte order in the offsets', () => {
    const bytes = new TextEncoder().encode(`\uFEFF${BODY}`)
    const article = readArticle({ bytes, name: 'test.txt' })
    expect(article.text.charCodeAt(0)).toBe(0xfeff)
    expect(partsOf(article)).toEqual([['BODY', BODY]])
  })
})

describe('sections', () => {
  test('of an article with headline, summary, body, source and furniture', () => {
    const lead = 'Two soldiers were killed near the town of Haliko, the army said on Monday.'
    const text = [
      'Loading...',
      'Two soldiers killed near Haliko',
      lead,
      `${BODY} The two soldiers were from the same village, a relative said on Monday.`,
      'Share this story',
      'The town lies on the road to the sea. Rebels have attacked convoys on it since March.',
      'Original Source: www.example.org',
      'Post Comment'
    ].join('\n\n')
    const article = read(text)
    expect(partsOf(article).map(([kind]) => kind)).toEqual([
      'BOILERPLATE',
      'HEADLINE',
      'STANDFIRST',
      'BODY',
      'BOILERPLATE',
      'BODY',
      'FOOTER',
      'BOILERPLATE'
    ])
    expect(article.title).toBe('Two soldiers killed near Haliko')
    expect(article.originalSource).toBe('www.example.org')
  })

  test('a lead that the body does not tell again is body', () => {
    const text = `Attack near Haliko\n\n${BODY}\n\nThe price of bread has doubled since spring, and traders blame the closed road for it. Many shops stay shut all week long now.`
    expect(partsOf(read(text)).map(([kind]) => kind)).toEqual(['HEADLINE', 'BODY', 'BODY'])
  })

  test('lines wrapped at a margin are one paragraph', () => {
    const text =
      'Two soldiers were killed near the town of Haliko on Monday, the army said\nin a statement that was read on the radio. It gave no further details of\nthe fighting.'
    expect(partsOf(read(text))).toEqual([['BODY', text]])
  })

  test('an indent opens a paragraph in wrapped copy without blank lines', () => {
    const text =
      '   Two soldiers were killed near the town of Haliko on Monday, the army\nsaid in a statement.\n   It gave no further details of the fighting, which went on for about\nfour hours.'
    expect(wordsOf(read(text), 'BODY')).toHaveLength(2)
  })

  test('a short first line over wrapped lines is the headline', () => {
    const text =
      'Two soldiers killed near the town of Haliko today\nTwo soldiers were killed near the town of Haliko on Monday, the army said\nin a statement that was read on the radio. It gave no further details of\nthe fighting.'
    expect(partsOf(read(text)).map(([kind]) => kind)).toEqual(['HEADLINE', 'BODY'])
  })

  test.each([
    '(Adds details, quotes)',
    '(Corrects spelling of name in paragraph 2)',
    'Correction: An earlier version of this story gave a wrong age.'
  ])('what editors say of the text is furniture: %s', (note) => {
    expect(wordsOf(read(`Attack near Haliko\n\n${note}\n\n${BODY}`), 'BOILERPLATE')).toEqual([note])
  })

  test('an article that corrects another has its headline like any other', () => {
    expect(read(`Correction: age of the victim\n\n${BODY}`).title).toBe(
      'Correction: age of the victim'
    )
    expect(read(`Correction: An earlier version gave a wrong age.\n\n${BODY}`).title).toBeNull()
  })

  test('lines of their own are paragraphs', () => {
    expect(wordsOf(read(`${BODY}\n${BODY.replace('Two', 'Three')}`), 'BODY')).toHaveLength(2)
  })

  test('titles of other stories after "Related stories" are furniture', () => {
    const text = `Attack near Haliko\n\n${BODY}\n\nRelated stories\n\nFlood kills 40 in the north\n\nMinister resigns over ferry\n\n${BODY}`
    expect(wordsOf(read(text), 'BOILERPLATE')).toEqual([
      'Related stories',
      'Flood kills 40 in the north',
      'Minister resigns over ferry'
    ])
  })

  test('a menu is furniture, a sentence with the same words is not', () => {
    const article = read(
      `Home | World | Africa | Sport\n\nAfrica is home to many kinds of sport.\n\n${BODY}`
    )
    expect(wordsOf(article, 'BOILERPLATE')).toEqual(['Home | World | Africa | Sport'])
  })

  test('headings of a wiki text are cut out where they are glued to sentences', () => {
    const text = 'It was an attack.==Background==The town was quiet.==References=='
    expect(partsOf(read(text))).toEqual([
      ['BODY', 'It was an attack.'],
      ['BOILERPLATE', '==Background=='],
      ['BODY', 'The town was quiet.'],
      ['BOILERPLATE', '==References==']
    ])
  })

  test('credits at the end are the footer', () => {
    const text = `Attack near Haliko\n\n${BODY}\n\n(Reporting by A. Writer; Editing by B. Reader)\n\n© 2020 Wire. All rights reserved.`
    expect(wordsOf(read(text), 'FOOTER')).toHaveLength(2)
  })

  test('a paragraph that says "source" in a sentence is no footer', () => {
    const text = `Attack near Haliko\n\n${BODY}\n\nSources in the town said that more men were missing after the fight.`
    expect(wordsOf(read(text), 'FOOTER')).toEqual([])
  })
})

describe('datelines', () => {
  test.each([
    [
      'LIMA, 4 NOV 88 (EFE) -- [TEXT] POLICE SAID THAT A BOMB WENT OFF.',
      'LIMA, 4 NOV 88 (EFE) -- [TEXT]',
      '1988-11-04',
      'EFE'
    ],
    [
      'NO CITY (PERU), NO DATE (RADIO X) -- [SPEECH] [GARCIA] [TEXT] IT IS SO.',
      'NO CITY (PERU), NO DATE (RADIO X) -- [SPEECH] [GARCIA] [TEXT]',
      null,
      'RADIO X'
    ],
    ['DORVANE, Kesh (AP) — Police said that a bomb went off.', 'DORVANE, Kesh (AP) —', null, 'AP'],
    [
      'DORVANE (Reuters) - Police said that a bomb went off.',
      'DORVANE (Reuters) -',
      null,
      'Reuters'
    ],
    [
      'DORVANE, May 11 (Reuters) - Police said that a bomb went off.',
      'DORVANE, May 11 (Reuters) -',
      null,
      'Reuters'
    ],
    [
      'Paris, 18 September 2019 (AFP) – Police said that a bomb went off.',
      'Paris, 18 September 2019 (AFP) –',
      '2019-09-18',
      'AFP'
    ],
    [
      'DORVANE, Kesh, Sept. 17, 2019 (AP) — Police said so.',
      'DORVANE, Kesh, Sept. 17, 2019 (AP) —',
      '2019-09-17',
      'AP'
    ],
    ['DORVANE — Police said that a bomb went off.', 'DORVANE —', null, null]
  ])('%s', (text, dateline, day, agency) => {
    const article = read(text)
    expect(wordsOf(article, 'DATELINE')).toEqual([dateline])
    expect(article.publishedAt).toEqual(
      day === null
        ? { value: null, precision: null, origin: 'NONE' }
        : { value: day, precision: 'DAY', origin: 'TEXT' }
    )
    expect(article.publisher).toBe(agency)
  })

  test.each([
    'The minister — who resigned in May — spoke.',
    'Soldiers - five of them - were killed.',
    'General Okol (left) -- a former rebel -- said so.'
  ])('are not read into: %s', (text) => {
    expect(wordsOf(read(text), 'DATELINE')).toEqual([])
  })

  test('a line that only says when gives the day', () => {
    const article = read(
      `Attack near Haliko\n\nPublished: Tuesday, 17 September 2019, 14:30 GMT\n\n${BODY}`
    )
    expect(article.publishedAt).toEqual({ value: '2019-09-17', precision: 'DAY', origin: 'TEXT' })
  })
})

describe('the day of publication', () => {
  const dated = `LIMA, 4 NOV 88 (EFE) -- ${BODY}`

  test('comes from metadata before the dateline', () => {
    const article = readArticle({ text: dated, name: 'x', metadata: { publishedAt: '1988-11-06' } })
    expect(article.publishedAt).toEqual({
      value: '1988-11-06',
      precision: 'DAY',
      origin: 'METADATA'
    })
  })

  test('comes from the dateline before what the caller says', () => {
    const article = readArticle({ text: dated, name: 'x', published: '2001-01-01' })
    expect(article.publishedAt.value).toBe('1988-11-04')
  })

  test('comes from the caller where nothing else knows it', () => {
    const article = readArticle({ text: BODY, name: 'x', published: '2001-01-01' })
    expect(article.publishedAt).toEqual({
      value: '2001-01-01',
      precision: 'DAY',
      origin: 'METADATA'
    })
  })

  test('is unknown otherwise, never today', () => {
    expect(read(`${BODY} It was on 3 May 2019.`).publishedAt).toEqual({
      value: null,
      precision: null,
      origin: 'NONE'
    })
  })

  test('that is no day is refused with the next step', () => {
    expect(() => readArticle({ text: BODY, name: 'x.txt', published: 'soon' })).toThrow(
      'x.txt: "soon" is no day; write it as 2024-09-19'
    )
  })
})

describe('what is no text', () => {
  test.each([
    ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31], 'BINARY_INPUT'],
    ['a PNG image', [0x89, 0x50, 0x4e, 0x47], 'BINARY_INPUT'],
    ['a zip archive', [0x50, 0x4b, 0x03, 0x04], 'BINARY_INPUT'],
    ['zero bytes', [0x41, 0x00, 0x42], 'BINARY_INPUT'],
    ['broken UTF-8', [0x41, 0xff, 0xff, 0x42], 'UNDECODABLE']
  ])('%s is refused and the file named', (_name, bytes, code) => {
    const read = () => readArticle({ bytes: Uint8Array.from(bytes), name: 'dir/file.txt' })
    expect(read).toThrow(expect.objectContaining({ code, place: 'dir/file.txt' }))
    expect(read).toThrow(/^dir\/file\.txt: /)
  })

  test.each(['utf-16le', 'utf-16be'])('%s with its mark is text', (encoding) => {
    const mark = `\uFEFF${BODY}`
    const units = Buffer.from(mark, 'utf16le')
    const bytes = encoding === 'utf-16le' ? units : units.swap16()
    expect(readArticle({ bytes, name: 'x' }).text).toBe(mark)
  })
})

describe('the language', () => {
  test.each([
    [BODY, 'en'],
    [BODY.toUpperCase(), 'en'],
    ["L'armée a annoncé mardi que deux soldats avaient été tués dans une embuscade.", 'fr'],
    ['El ejército informó el martes de que dos soldados murieron en una emboscada.', 'es'],
    ['قتل جنديان في هجوم شنه مسلحون على نقطة تفتيش', 'ar'],
    ['', 'en'],
    ['Two killed', 'en']
  ])('of %j is %s', (text, language) => {
    expect(read(text).language).toBe(language)
  })

  test('is what metadata says', () => {
    const article = readArticle({ text: BODY, name: 'x', metadata: { language: 'fr-FR' } })
    expect(article.language).toBe('fr')
  })
})
