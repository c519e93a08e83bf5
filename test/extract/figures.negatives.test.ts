import { figuresOf, shortly } from './figuresReader.ts'

describe('what is no count of people', () => {
  it.each([
    'The film "Killing Season" earned 30 million dollars.',
    'The striker killed off the game with 10 minutes left.',
    'Shares fell, killing 300 jobs.',
    'The storm killed 200 cattle.',
    'He was sentenced to 20 years for killing his wife.',
    'The 45-year-old killed in the crash was a teacher.',
    'Police seized 30 rifles after the clash.',
    'He died of a heart attack at 79.',
    'The company was hurt by 3 percent losses.',
    'The bridge was hit 12 times.',
    'The convoy was attacked 40 km from the border.',
    'The prize is worth $70,000.',
    'The town lies 12 miles from where the bomb exploded.',
    'Ten hostages were freed.',
    'Security forces rescued 76 hostages.',
    'Twelve suspects were released.',
    'The attack destroyed 14 houses and three schools.',
    'They fired 20 rockets at the base.',
    'The soldiers marched for five hours.',
    'The jury heard 12 witnesses.',
    'The two leaders met on 14 May 2024.',
    'The festival drew 5,000 people.',
    'Over 40 dockers were asleep in the hostel.',
    'The group has some 2,000 fighters.',
    'Twenty gunmen attacked the village.',
    'Jews are forbidden from killing one another.',
    'It is not known how many people died.',
    'The team lost 12 games in a row.',
    'The party lost four seats.',
    'The motorway toll rose to 12 euros.',
    'The surgery saved 12 lives.',
    'The second one was arrested.',
    'The measure killed the 2019 budget.',
    'A 2D animation studio was founded.',
    'One in five residents has left.',
    'Soldiers seized 12 rifles and 40 phones.',
    'The slump wounded 20 of the 30 companies.',
    'Flight 370 killed everyone aboard.',
    'Resolution 2254 was killed in committee.',
    'Sean Daly, 34, who was shot dead, was a teacher.',
    'Sean Daly, 34, and Ann Roe (28) were killed.',
    'Two brothers, 5 and 7, watched.',
    'The Feb. 13 death of the judge left a gap.',
    'The lawsuit was dead on arrival in 2023.'
  ])('finds no figure in %j', (text) => {
    expect(shortly(text)).toBe('')
  })

  it('does not count the attackers as the dead', () => {
    expect(shortly('Twelve gunmen killed a guard.')).toBe('KILLED EQ 1')
    expect(shortly('Twelve gunmen killed President Ode.')).toBe('')
    expect(shortly('Twelve gunmen had killed before.')).toBe('')
  })

  it('does not read a part of the sentence twice', () => {
    expect(figuresOf('Nine people were killed by the bomb that killed them.')).toHaveLength(1)
  })

  it('reads nothing out of an empty text', () => {
    expect(figuresOf('')).toEqual([])
    expect(figuresOf('  \n\n ')).toEqual([])
  })
})
