import { existsSync, readFileSync } from 'node:fs'
import { answer, extractor, load, readArticle } from '../src/index.ts'
import { describeStores } from './stores.ts'

const README = readFileSync('README.md', 'utf8')

/** The code block behind the comment `<!-- name -->`. */
function block(name: string): string {
  const found = new RegExp(`<!-- ${name} -->\\s*\`\`\`\\w+\\n([\\s\\S]*?)\`\`\``).exec(README)
  if (!found?.[1]) throw new Error(`README.md has no block "${name}"`)
  return found[1]
}

function seedArticle() {
  return readArticle({
    name: 'bamako.txt',
    text: readFileSync('seeds/bamako.txt', 'utf8'),
    metadata: JSON.parse(readFileSync('seeds/bamako.meta.json', 'utf8'))
  })
}

test('the claim that the README shows is among the Facts of the seed', () => {
  const shown = JSON.parse(block('claim ATTRIBUTED_TO')) as object
  const { claims } = extractor.extract(seedArticle())
  expect(claims).toContainEqual(expect.objectContaining(shown))
})

test('the documents that the README names exist', () => {
  const links = [...README.matchAll(/\]\((?!http)([^)#]+)\)/g)].map(([, path]) => path ?? '')
  expect(links.length).toBeGreaterThan(5)
  expect(links.filter((path) => !existsSync(path))).toEqual([])
})

describeStores('the README', (open) => {
  test('its query gives its answer', async () => {
    const store = await open()
    await load(store, seedArticle(), { extractor, recordedAt: '2024-09-20T08:00:00.000Z' })
    const { text } = await answer(store, { query: block('query') })
    expect(JSON.parse(text)).toEqual(JSON.parse(block('answer')))
  })
})
