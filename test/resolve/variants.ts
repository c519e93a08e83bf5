import { readdirSync, readFileSync } from 'node:fs'
import { readArticle } from '../../src/article/readArticle.ts'
import { extractor } from '../../src/extract/extract.ts'
import { isKnownWord } from '../../src/extract/lexicon/knownWords.ts'
import type { Facts } from '../../src/model.ts'
import { compareEvents } from '../../src/resolve/compareEvents.ts'
import { cluesOf } from '../../src/resolve/eventClues.ts'
import type { EventReport } from '../../src/resolve/eventReport.ts'
import { reportEvents } from '../../src/resolve/reportEvents.ts'
import { resolve } from '../../src/resolve/resolve.ts'

/** What a text tells, under the name of the event that it is made to tell of. */
export type Telling = Readonly<{ event: string; how: string; text: string; day: string }>

const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')
const DAY = 86_400_000
const TEXTS = new URL('../texts/', import.meta.url)

/** The invented news of test/texts that has a date, each told again in other clothes. */
export function tellings(): readonly Telling[] {
  return readdirSync(TEXTS)
    .filter((name) => name.endsWith('.meta.json'))
    .sort()
    .flatMap((name) => {
      const event = name.replace('.meta.json', '')
      const meta = JSON.parse(readFileSync(new URL(name, TEXTS), 'utf8')) as {
        publishedAt?: string
      }
      const text = readFileSync(new URL(`${event}.txt`, TEXTS), 'utf8')
      return meta.publishedAt ? retell(event, text, meta.publishedAt) : []
    })
}

function retell(event: string, text: string, day: string): readonly Telling[] {
  const variants: readonly Telling[] = [
    { event, how: 'as it is', text, day },
    { event, how: 'shortened', text: shorten(text), day },
    { event, how: 'in other spellings', text: respell(text), day },
    { event, how: 'in capitals', text: text.toUpperCase(), day },
    { event: `${event} three days on`, how: 'shifted', text: shift(text, 3), day: later(day, 3) },
    { event: `${event} two weeks on`, how: 'shifted', text: `${text}\n`, day: later(day, 14) }
  ]
  return variants.filter(
    ({ text: own }, i) => variants.findIndex((other) => other.text === own) === i
  )
}

/** The first two thirds of the paragraphs: a wire copy cut to fit. */
function shorten(text: string): string {
  const paragraphs = text.split(/\n\s*\n/)
  return paragraphs.slice(0, Math.max(1, Math.ceil((paragraphs.length * 2) / 3))).join('\n\n')
}

/** Marks and hyphens left out, another transliteration of the article, full names before short ones. */
function respell(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\bal-(?=\p{Lu})/giu, 'el-')
    .replace(/\bper cent\b/g, 'percent')
}

function shift(text: string, days: number): string {
  return text.replace(
    /\b(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\b/g,
    (weekday) => WEEKDAYS[(WEEKDAYS.indexOf(weekday) + days) % 7] ?? weekday
  )
}

function later(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10)
}

/** What identity sees of a telling's events. */
export function reportsOf({ text, day, how, event }: Telling): readonly EventReport[] {
  const name = `${event} ${how}.txt`
  const facts = extractor.extract(readArticle({ name, text, metadata: { publishedAt: day } }))
  return reportsOfFacts({ ...facts, document: { ...facts.document, text } })
}

export function reportsOfFacts(facts: Facts): readonly EventReport[] {
  const ids = resolve(facts)
  const text = facts.document.text ?? ''
  return reportEvents(facts, text, (key) => ids.get(key)?.id ?? key, isKnownWord)
}

/** Whether two reports would be compared, and found to tell of one event. */
export function areJoined(a: EventReport, b: EventReport): boolean {
  const clues = new Set(cluesOf(b))
  return cluesOf(a).some((clue) => clues.has(clue)) && compareEvents(a, b)?.verdict === 'SAME'
}
