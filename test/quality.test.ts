import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { evaluationFolder } from '../tools/quality/evaluation.ts'
import { judgeInvented } from '../tools/quality/invented.ts'
import { toMarkdown } from '../tools/quality/table.ts'
import { textNames } from './extract/expectations.ts'

describe('npm run quality', () => {
  it('prints a figure with its targets and what it is made of', () => {
    const rows = [
      {
        figure: 'names, F',
        value: '88.7',
        accept: 78,
        stretch: 84,
        verdict: 'stretch',
        details: ['P 90']
      },
      { figure: 'texts', value: '7 of 9', accept: null, stretch: null, verdict: '', details: [] }
    ]
    expect(toMarkdown('Read', rows)).toBe(
      [
        '## Read',
        '',
        '| figure   |  value | accept | stretch | reached |',
        '| -------- | -----: | -----: | ------: | ------- |',
        '| names, F |   88.7 |     78 |      84 | stretch |',
        '| texts    | 7 of 9 |      – |       – |         |',
        '',
        '- names, F: P 90',
        ''
      ].join('\n')
    )
  })

  it('judges the invented texts without anything from outside', () => {
    expect(judgeInvented().map(({ value }) => value)).toEqual([
      expect.stringMatching(new RegExp(`^\\d+ of ${textNames.length}$`)),
      ...[453, 468, 3424, 4117, 112, 173, 300, 314, 124, 128].map(
        (all) => expect.stringMatching(new RegExp(`^\\d+ of ${all}$`)) as string
      )
    ])
  })

  it('says what it needs where no folder is given, and what a folder lacks', () => {
    expect(() => evaluationFolder(undefined)).toThrow(
      expect.objectContaining({
        code: 'NO_EVALUATION',
        message: expect.stringMatching(/npm run quality -- FOLDER.*GRIOT_EVALUATION/) as string
      })
    )
    const folder = mkdtempSync(join(tmpdir(), 'griot-test-'))
    mkdirSync(join(folder, 'corpus'))
    expect(() => evaluationFolder(folder)).toThrow(
      /lacks score\/tasks\.mjs and score\/score\.mjs and gold/
    )
  })
})
