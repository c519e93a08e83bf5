/**
 * Trains the model of roles and writes src/extract/roles/weights.bin (docs/roles.md):
 *
 *   npx tsx tools/roles/train.ts REPORTS [--out FILE] [--cues 40000] [--parts 4]
 *
 * REPORTS holds attack reports with answer keys, JSON Lines, plain or gzipped. With --parts each part
 * is read by weights learned from the others, and nothing is written.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { ROLES } from '../../src/extract/roles/weights.ts'
import { readReports } from './keys.ts'
import { learn, likelihoodsBy } from './learn.ts'
import { lessonOf } from './lessons.ts'
import type { Lesson } from './lessons.ts'
import { packRoleWeights } from './writeWeights.ts'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: 'src/extract/roles/weights.bin' },
    cues: { type: 'string', default: '40000' },
    parts: { type: 'string' }
  }
})
const [reports] = positionals
if (!reports) {
  console.error('usage: tsx tools/roles/train.ts REPORTS [--out FILE] [--cues 40000] [--parts 4]')
  process.exit(2)
}
const lessons = readReports(reports).map(lessonOf)
console.error(`${lessons.length} reports`)
if (values.parts) evaluate(lessons, Number(values.parts))
else {
  const packed = packRoleWeights(learn(lessons), Number(values.cues))
  writeFileSync(values.out, packed)
  console.error(`${values.out}: ${packed.length} bytes`)
}

function percent(part: number, whole: number): string {
  return ((100 * part) / whole).toFixed(1)
}

/** Prints for each role and threshold how many are found, right and wanted, by names. */
function evaluate(all: readonly Lesson[], parts: number) {
  const scored = all.flatMap((lesson, i) => [{ lesson, part: i % parts }])
  const found = scored.map((): (readonly number[])[] => [])
  for (let part = 0; part < parts; part++) {
    const learned = learn(scored.filter((s) => s.part !== part).map((s) => s.lesson))
    scored.forEach((s, i) => {
      if (s.part === part) found[i] = s.lesson.candidates.map((c) => likelihoodsBy(learned, c))
    })
  }
  for (const threshold of [0.2, 0.25, 0.3, 0.4, 0.5, 0.6]) {
    const line = ROLES.map((role, r) => {
      let [right, predicted, wanted] = [0, 0, 0]
      scored.forEach(({ lesson }, i) => {
        const taken = lesson.candidates.filter((_, c) => (found[i]?.[c]?.[r] ?? 0) > threshold)
        const list = lesson.wanted[r] ?? []
        const matched = list.filter((w) => taken.some((c) => c.names.some((n) => w.names.has(n))))
        right += matched.length
        predicted += taken.length
        wanted += list.filter((w) => !w.optional || matched.includes(w)).length
      })
      return `${role} P ${percent(right, predicted)} R ${percent(right, wanted)} F ${percent(2 * right, predicted + wanted)}`
    })
    console.log(`${threshold}: ${line.join('; ')}`)
  }
}
