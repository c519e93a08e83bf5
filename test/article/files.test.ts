import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { listArticleFiles, readArticleFile } from '../../src/article/files.ts'

const TEXT = 'Two soldiers were killed near the town of Haliko, the army said on Monday.'
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'griot-article-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const write = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  return path
}

test('a folder gives its articles in order, without sidecars, hidden and other files', () => {
  for (const name of [
    'b.txt',
    'a.html',
    'a.meta.json',
    'sub/c.jsonl',
    '.hidden.txt',
    'x.png',
    'README.md'
  ]) {
    write(name, TEXT)
  }
  expect(listArticleFiles(folder)).toEqual(
    ['a.html', 'b.txt', 'sub/c.jsonl'].map((name) => join(folder, name))
  )
})

test('a path that is not there is refused', () => {
  expect(() => listArticleFiles(join(folder, 'none'))).toThrow(
    expect.objectContaining({ code: 'NOT_FOUND' })
  )
})

test('the metadata beside a text wins over what the caller gives', () => {
  const path = write('a.txt', TEXT)
  write('a.meta.json', '{"publishedAt": "2019-05-03", "publisher": "The Post", "note": "ours"}')
  expect(readArticleFile(path, { published: '2020-01-01' })).toMatchObject([
    { place: path, article: { publisher: 'The Post', publishedAt: { value: '2019-05-03' } } }
  ])
})

test('a broken sidecar is an error that names the sidecar', () => {
  const path = write('a.txt', TEXT)
  write('a.meta.json', '{"publishedAt": 7}')
  const [item] = readArticleFile(path)
  expect(item).toMatchObject({ place: path, error: { code: 'BAD_METADATA' } })
  expect(item && 'error' in item && item.error.message).toMatch(/a\.meta\.json: "publishedAt"/)
})

test('binary files are errors, not exceptions', () => {
  const path = write('a.txt', Uint8Array.from([0, 1, 2, 3]))
  expect(readArticleFile(path)).toMatchObject([{ place: path, error: { code: 'BINARY_INPUT' } }])
})
