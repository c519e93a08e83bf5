import { statSync } from 'node:fs'
import { hashCue, likelihoods, readRoleWeights, ROLES } from '../../src/extract/roles/weights.ts'
import { factsOf, said } from './factsOf.ts'

const WEIGHTS = new URL('../../src/extract/roles/weights.bin', import.meta.url)

test('the weights are small and read back', () => {
  expect(statSync(WEIGHTS).size).toBeLessThan(500_000)
  expect(readRoleWeights(WEIGHTS).slots.filter((slot) => slot !== 0).length).toBeGreaterThan(10_000)
})

test('weights of another layout are refused by name', () => {
  expect(() => readRoleWeights(new URL('../../package.json', import.meta.url))).toThrow(
    /package\.json.*train again/
  )
})

test('a cue has one hash, never that of an empty slot', () => {
  expect(hashCue('h', 'gunman', 'x')).toBe(hashCue('h gunman x'))
  expect(hashCue('')).not.toBe(0)
})

test('gunmen that a deed is done by are likelier its doers than its victims', () => {
  const likely = likelihoods(
    readRoleWeights(WEIGHTS),
    ['h gunman', 'V by p kill', 'P by', 't PERSON_GROUP d'].map((cue) => hashCue(cue))
  )
  expect(likely[ROLES.indexOf('DOER')]).toBeGreaterThan(likely[ROLES.indexOf('VICTIM')] ?? 1)
})

test('a text without an attack gets no roles', () => {
  const lines = said(
    factsOf(
      'The gunmen of the old west are remembered in a museum. Terrorists are its subject too.'
    )
  )
  expect(lines.filter((l) => /PERPETRATED|VICTIM_OF|TARGETED/.test(l))).toEqual([])
})
