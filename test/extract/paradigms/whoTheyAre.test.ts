import { factsOf } from '../factsOf.ts'

const named = (text: string, date = '2024-05-02') =>
  factsOf(text, date)
    .entities.filter((e) => e.named)
    .map((e) => e.name)

describe('of what kind people are names nobody', () => {
  it.each(
    'Islamist Jihadist Maoist Marxist Sunni Shiite Muslim Hindu Sikh Buddhist Tuareg Fulani Hutu Tutsi Tamil Rohingya Karen Loyalist Separatist'
      .split(' ')
      .flatMap((kind) => [
        `${kind} militants killed 12 soldiers near a village on Sunday, police said.`,
        `Police said ${kind} gunmen had shot a teacher.`,
        `Troops killed four ${kind} rebels, the army said.`
      ])
  )('%s', (text) => {
    expect(named(text)).toEqual([])
  })
  it.each([
    ['Seleka rebels killed 12 soldiers near a village on Sunday, police said.', 'Seleka'],
    ['Houthi fighters killed 12 soldiers near a village on Sunday, police said.', 'Houthi']
  ])('but those who bear arms under a name are: %s', (text, name) => {
    expect(named(text).some((n) => n.startsWith(name))).toBe(true)
  })
})

describe('a date is no part of who follows it', () => {
  it.each(
    [
      'In 2019',
      'On 12 March',
      'On March 12',
      'On 12 March 2019',
      'In March 2019',
      'On Sunday',
      'Last month'
    ].flatMap((date) => [
      [`${date} rebels killed two nurses in Gotheye.`, 'rebels', null] as const,
      [`${date} Islamist rebels killed two nurses in Gotheye.`, 'Islamist rebels', null] as const,
      [`${date} 40 rebels killed two nurses in Gotheye.`, '40 rebels', 40] as const
    ])
  )('%s', (text, doer, number) => {
    const { claims, entities } = factsOf(text, '2024-05-02')
    const doers = claims.filter((c) => c.predicate === 'PERPETRATED').map((c) => c.subject)
    expect(doers.map((key) => entities.find((e) => e.key === key)?.name)).toEqual([doer])
    const counts = claims.filter((c) => c.predicate === 'PARTICIPATED_IN')
    expect(counts.map((c) => c.quantity?.value)).toEqual(number === null ? [] : [number])
  })
})

describe('a name begins with no small word, and its owner is another', () => {
  it.each([
    ['The attack took place near the border with Niger and Burkina Faso.', 'Burkina Faso'],
    ["Islamic State's Amaq news agency reported it.", 'Islamic State'],
    ["Lord's Resistance Army rebels fled.", "Lord's Resistance Army"]
  ])('%s', (text, name) => {
    expect(named(text)).toContain(name)
  })
  it.each([
    'a little-known group calling itself the Lions of Kano',
    'a group that calls itself the Lions of Kano',
    'a faction known as the Lions of Kano'
  ])('The attack was claimed by %s.', (group) => {
    const text = `A bomb killed nine people in Kano. The attack was claimed by ${group}.`
    const { claims, entities } = factsOf(text, '2024-05-02')
    const told = claims.filter((c) => /RESPONSIBILITY|ATTRIBUTED/.test(c.predicate))
    expect(told.map((c) => c.predicate)).toEqual(['CLAIMED_RESPONSIBILITY_FOR'])
    expect(entities.find((e) => e.key === told[0]?.subject)?.name).toBe('Lions of Kano')
  })
})
