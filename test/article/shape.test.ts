import { readArticles } from '../../src/article/readArticles.ts'

const SENTENCE = 'Two soldiers were killed near the town of Haliko, the army said on Monday. '

test.each([
  [
    'nested ten thousand deep',
    `${'<div>'.repeat(10_000)}<p>${SENTENCE}${SENTENCE}</p>${'</div>'.repeat(10_000)}`
  ],
  ['of thirty thousand elements', `<p>${SENTENCE}${SENTENCE}</p>${'<i>x</i>'.repeat(30_000)}`]
])(
  'a page %s is read in seconds',
  (_name, body) => {
    const [item] = readArticles({ text: `<html><body>${body}</body></html>`, name: 'a.html' })
    expect(item).toMatchObject({ article: { text: expect.stringContaining('Two soldiers') } })
  },
  20_000
)

test('a page nested as deep as real ones is scored', () => {
  const menu = '<ul><li><a href="/a">A menu entry that is not the article</a></li></ul>'
  const body = `${'<div>'.repeat(50)}<div>${menu}</div><div>${`<p>${SENTENCE.repeat(3)}</p>`.repeat(4)}</div>${'</div>'.repeat(50)}`
  const [item] = readArticles({ text: `<html><body>${body}</body></html>`, name: 'a.html' })
  expect(item && 'article' in item && item.article.text).not.toMatch(/menu entry/)
})
