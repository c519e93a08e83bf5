import { readArticle } from '../../src/article/readArticle.ts'
import { extractor } from '../../src/extract/extract.ts'
import type { Facts } from '../../src/model.ts'
import { reportsOfDemo } from '../demo/loadDemo.ts'

/** A report of the demo in some clothes: `later` where all its days are moved, so that it tells of other events. */
export type Telling = Readonly<{ report: string; how: string; later: boolean; facts: Facts }>

type Clothes = Readonly<{ how: string; later: boolean; weeks: number; dress: Dress }>
type Dress = (text: string) => string

const MONTHS =
  'January February March April May June July August September October November December'.split(' ')
const DAY = 86_400_000
/** The year whose days are moved; what is told of other years stays. */
const YEAR = 2024
const WEEKS = 13

const SHORT: readonly (readonly [RegExp, string])[] = [
  [
    /\p{Lu}[\p{L}'’-]*(?: (?:for|of|the|and|al-\p{L}+|wal-\p{L}+|\p{Lu}[\p{L}'’-]*))* \((\p{Lu}[\p{Lu}-]+)\)/gu,
    '$1'
  ],
  [/Modibo Keita international airport/g, 'the international airport'],
  [/the Russian private military company Wagner/g, 'Wagner']
]
const FOREIGN: readonly (readonly [RegExp, string])[] = [
  [/Jama'at Nusrat al-Islam wal-Muslimin/g, 'Jama’at Nusrat ul-Islam wal-Muslimin'],
  [/Group for the Support of Islam and Muslims/g, "Groupe de soutien à l'islam et aux musulmans"],
  [/Faladie/g, 'Faladié'],
  [/Tillaberi/g, 'Tillabéri'],
  [/Tinzaouaten/g, 'Tinzaouatène'],
  [/al Qaeda/g, 'al-Qaida'],
  [/Defence/g, 'Defense']
]

const CLOTHES: readonly Clothes[] = [
  { how: 'as it is', later: false, weeks: 0, dress: (text) => text },
  { how: 'with short names', later: false, weeks: 0, dress: replaceAll(SHORT) },
  { how: 'with foreign spellings', later: false, weeks: 0, dress: replaceAll(FOREIGN) },
  { how: 'cut and credited', later: false, weeks: 0, dress: copy },
  { how: 'a quarter later', later: true, weeks: WEEKS, dress: moveDays }
]

/** Every report of the demo in all clothes that change it. */
export function tellDemo(): readonly Telling[] {
  return [...reportsOfDemo()].flatMap(([report, article]) => {
    const published = article.publishedAt.value ?? ''
    const told = CLOTHES.map((clothes) => ({ ...clothes, text: clothes.dress(article.text) }))
    return told
      .filter(({ text }, i) => told.findIndex((other) => other.text === text) === i)
      .map(({ how, later, weeks, text }) => {
        const publishedAt = dayAfter(published, weeks * 7)
        const metadata = { publishedAt, publisher: article.publisher }
        const facts = extractor.extract(readArticle({ name: `${report}, ${how}`, text, metadata }))
        return { report, how, later, facts: { ...facts, document: { ...facts.document, text } } }
      })
  })
}

function replaceAll(pairs: readonly (readonly [RegExp, string])[]): Dress {
  return (text) => pairs.reduce((told, [from, to]) => told.replace(from, to), text)
}

/** The first two thirds, under another headline. */
function copy(text: string): string {
  const [title = '', ...paragraphs] = text.split(/\n\s*\n/)
  const kept = paragraphs.slice(0, Math.max(1, Math.ceil((paragraphs.length * 2) / 3)))
  return [`${title}: what is known`, ...kept, 'Original Source: Demo Wire'].join('\n\n')
}

/** Days and months of the year are moved; weekdays stay, as the stretch is one of weeks. */
function moveDays(text: string): string {
  const months = MONTHS.join('|')
  const ranges = new RegExp(`\\b(\\d{1,2}) to (\\d{1,2}) (${months})\\b`, 'g')
  const days = new RegExp(`\\b(\\d{1,2}) (${months})\\b`, 'g')
  const alone = new RegExp(`\\b(in|late) (${months})\\b(?! \\d)`, 'g')
  return text
    .replace(
      alone,
      (_, word: string, month: string) => `${word} ${MONTHS[(MONTHS.indexOf(month) + 3) % 12]}`
    )
    .replace(
      ranges,
      (_, from: string, to: string, month: string) => `${from} ${month} to ${to} ${month}`
    )
    .replace(days, (_, day: string, month: string) => moveDay(Number(day), month))
}

function moveDay(day: number, month: string): string {
  const at = new Date(Date.UTC(YEAR, MONTHS.indexOf(month), day) + WEEKS * 7 * DAY)
  return `${at.getUTCDate()} ${MONTHS[at.getUTCMonth()]}`
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10)
}
