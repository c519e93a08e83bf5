import { readArticles } from '../../src/article/readArticles.ts'

const TEXT = 'Two soldiers were killed near the town of Haliko, the army said on Monday.'
const read = (text: string, name: string) => readArticles({ text, name })

test('a JSON object gives its text untouched, with the metadata beside it', () => {
  const json = JSON.stringify({
    text: TEXT,
    title: 'Two killed',
    url: 'https://a.example/1',
    publisher: { name: 'The Post' },
    publishedAt: '2020-02-03T23:30:00-05:00',
    language: 'en'
  })
  expect(read(json, 'a.json')).toMatchObject([
    {
      place: 'a.json',
      article: {
        text: TEXT,
        title: 'Two killed',
        publisher: 'The Post',
        publishedAt: { value: '2020-02-03', origin: 'METADATA' }
      }
    }
  ])
})

test('a list gives an item each, and a bad one does not stop the others', () => {
  const json = JSON.stringify([{ text: TEXT }, { title: 'no text' }, 7, { html: `<p>${TEXT}</p>` }])
  expect(read(json, 'a.json')).toMatchObject([
    { place: 'a.json[0]', article: { text: TEXT } },
    { place: 'a.json[1]', error: { code: 'NO_ARTICLE' } },
    { place: 'a.json[2]', error: { code: 'BAD_JSON' } },
    { place: 'a.json[3]', article: { text: TEXT } }
  ])
})

test('JSON lines are named by their line, blank lines counted', () => {
  const lines = [JSON.stringify({ text: TEXT }), '', '{broken', JSON.stringify({ body: TEXT })]
  expect(read(lines.join('\n'), 'a.jsonl')).toMatchObject([
    { place: 'a.jsonl:1', article: { text: TEXT } },
    { place: 'a.jsonl:3', error: { code: 'BAD_JSON' } },
    { place: 'a.jsonl:4', article: { text: TEXT } }
  ])
})

test('a date that is none is refused, with the key and its place', () => {
  const [item] = read(JSON.stringify({ text: TEXT, date: 'yesterday' }), 'a.json')
  expect(item).toMatchObject({ error: { code: 'BAD_METADATA' } })
  expect(item && 'error' in item && item.error.message).toMatch(
    /^a\.json: "publishedAt": expected a day/
  )
})

test('JSON that is none is refused', () => {
  expect(read('{', 'a.json')).toMatchObject([{ error: { code: 'BAD_JSON', place: 'a.json' } }])
})

test.each([
  ['text', TEXT],
  ['a page', `<!doctype html><html><body><p>${TEXT} ${TEXT}</p></body></html>`],
  ['an object', JSON.stringify({ text: TEXT })],
  ['lines', `${JSON.stringify({ text: TEXT })}\n${JSON.stringify({ text: TEXT })}`],
  ['a list', JSON.stringify([{ text: TEXT }])]
])('without a name %s is known by its looks', (_kind, text) => {
  for (const item of read(text, '-')) {
    expect(item).toMatchObject({ article: { text: expect.stringContaining(TEXT) } })
  }
})

test('XML that is no feed is refused', () => {
  expect(read('<?xml version="1.0"?><svg></svg>', 'a.xml')).toMatchObject([
    { error: { code: 'BAD_FEED' } }
  ])
})
