import { readFileSync } from 'node:fs'
import { readArticles } from '../../src/article/readArticles.ts'
import { partsOf, wordsOf } from './partsOf.ts'

const folder = new URL('../pages/', import.meta.url)
const itemsOf = (name: string) => readArticles({ bytes: readFileSync(new URL(name, folder)), name })

function article(name: string) {
  const [item] = itemsOf(name)
  if (!item || 'error' in item) throw item?.error ?? new Error(`${name}: nothing read`)
  return item.article
}

test('an agency page gives its text, its day and its publisher, and no menus or captions', () => {
  const page = article('agency.html')
  expect(page).toMatchObject({
    title: 'Bomb kills six at market in Dorvane',
    url: 'https://coastalwire.example/news/dorvane-market-bomb',
    publisher: 'Coastal Wire',
    language: 'en',
    publishedAt: { value: '2023-05-11', precision: 'DAY', origin: 'METADATA' }
  })
  expect(wordsOf(page, 'BODY')).toHaveLength(4)
  expect(wordsOf(page, 'FOOTER')).toEqual(['(Reporting by Ilse Maro; Editing by Jon Dask)'])
  expect(page.text).not.toMatch(/cookies|File photo|ferry disaster|Not this one|Sport/)
})

test('paragraphs of a blog are parted by double breaks', () => {
  const page = article('blog.html')
  expect(wordsOf(page, 'BODY')).toHaveLength(3)
  expect(page.publishedAt.value).toBe('2021-11-03')
  expect(page.text).not.toMatch(/Great post|Share this|I write about roads/)
})

test.each(['live.html', 'liveUnmarked.html'])('%s, a live blog, is refused', (name) => {
  expect(itemsOf(name)).toEqual([
    { place: name, error: expect.objectContaining({ code: 'LIVE_BLOG' }) }
  ])
})

test('a page without head, title and date is read without guessing any', () => {
  expect(article('noMetadata.html')).toMatchObject({
    title: null,
    url: null,
    publisher: null,
    publishedAt: { value: null, precision: null, origin: 'NONE' }
  })
})

test('the items of a list are paragraphs, links to other stories are not', () => {
  const page = article('lists.html')
  expect(wordsOf(page, 'BODY')).toContain('They let the women and children go after an hour.')
  expect(page.text).not.toMatch(/Pirates free tanker/)
  expect(wordsOf(page, 'BOILERPLATE')).toContain(
    'Sign up for our morning newsletter to get the news by mail.'
  )
  expect(page.publishedAt.value).toBe('2020-06-20')
})

test('captions and what a player says are no part of the text', () => {
  const body = wordsOf(article('captions.html'), 'BODY').join(' ')
  expect(body).not.toMatch(/kill time|Blast kills 300|British company/)
  expect(body).toMatch(/17 bodies had been brought/)
})

test('hidden parts are left out, and a printed date is the text’s own', () => {
  const page = article('nested.html')
  expect(page.text).not.toMatch(/never happened|nobody sees/)
  expect(page.publishedAt).toEqual({ value: '2017-03-03', precision: 'DAY', origin: 'TEXT' })
  expect(page.title).toBe('Two held after shooting at clinic')
})

test('a page that scripts fill is read from its linked data', () => {
  const page = article('jsonLdOnly.html')
  expect(wordsOf(page, 'BODY')).toHaveLength(2)
  expect(page).toMatchObject({ publisher: 'Hill Times', url: 'https://hill.example/mine' })
})

test('a wall before the article is no article', () => {
  expect(itemsOf('wall.html')).toEqual([
    { place: 'wall.html', error: expect.objectContaining({ code: 'NO_ARTICLE' }) }
  ])
})

test('a page in Latin-1 is decoded as its head says', () => {
  const html = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><title>Fusillade à Méraud</title></head><body><p>Trois personnes ont été blessées lundi soir lors d'une fusillade à Méraud, selon la préfecture. Les assaillants ont pris la fuite à moto et la police les recherche encore.</p></body></html>`
  const [item] = readArticles({ bytes: Buffer.from(html, 'latin1'), name: 'page.html' })
  expect(item).toMatchObject({ article: { title: 'Fusillade à Méraud', language: 'fr' } })
})

test('an RSS feed gives its full texts, and says where it has a teaser only', () => {
  const [full, teaser] = itemsOf('feed.xml')
  expect(full).toMatchObject({
    place: 'feed.xml#1',
    article: {
      title: 'Bridge blown up at Kolma',
      url: 'https://river.example/kolma',
      publisher: 'River Gazette',
      publishedAt: { value: '2015-04-06', origin: 'METADATA' }
    }
  })
  expect(teaser).toMatchObject({ place: 'feed.xml#2', error: { code: 'NO_ARTICLE' } })
})

test('an Atom feed gives its entries', () => {
  const entry = article('atom.xml')
  expect(partsOf(entry)).toEqual([
    ['HEADLINE', 'Truce holds in Orvan'],
    [
      'BODY',
      'The truce between the two valleys of Orvan held for a third day on Saturday, monitors said.'
    ],
    ['BODY', 'They counted four shots, all of them in the air.']
  ])
  expect(entry.publishedAt.value).toBe('2014-08-30')
})
