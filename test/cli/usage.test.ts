import { runCli } from './runCli.ts'

describe('griot', () => {
  test('tells its verbs', async () => {
    const { code, stdout } = await runCli(['--help'])
    expect(code).toBe(0)
    for (const verb of [
      'load',
      'extract',
      'serve',
      'query',
      'explain',
      'export',
      'retract',
      'review',
      'check'
    ]) {
      expect(stdout).toMatch(new RegExp(`^  ${verb} `, 'm'))
    }
    for (const later of ['import']) {
      expect(stdout).not.toMatch(new RegExp(`^  ${later} `, 'm'))
    }
  })

  test.each([
    [['lod', 'seeds'], /unknown command 'lod'/],
    [['load'], /missing required argument 'path'/],
    [['serve', '--port', 'many'], /write a whole number from 0 to 65535/],
    [['load', 'seeds', '--recorded-at', 'now'], /write an instant with its zone/],
    [['load', 'seeds', '--stor', 'x'], /Did you mean --store/]
  ])('%j is wrong usage: exit 2, and a word on what is right', async (args, words) => {
    const { code, stdout, stderr } = await runCli(args)
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toMatch(words)
    expect(stderr).not.toMatch(/^\s+at /m)
  })

  test('an address that names no store is exit 2 without a stack trace', async () => {
    const { code, stderr } = await runCli(['check', '--store', 'ftp://nowhere'])
    expect(code).toBe(2)
    expect(stderr).toMatch(/^griot: .*embedded:/)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })
})
