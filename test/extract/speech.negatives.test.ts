import { speechOf, whoBy } from './speechReader.ts'

describe('what is no saying', () => {
  it.each([
    'The bomb blasted a hole in the wall.',
    'The two sides met to discuss a truce.',
    'The charges carry a sentence of ten years.',
    'Demand for oil rose.',
    'The state of the economy is weak.',
    'The rebels attacked the town at dawn.',
    'The call for prayer was heard.',
    'The museum shows works by young painters.',
    'The claim was settled out of court.',
    'The attack claimed the lives of nine people.',
    'The reported sum is small.',
    'Nine alleged smugglers were held.',
    'The United States sent a ship.',
    'A man accused of theft was tried.',
    'The rain added to the chaos.',
    'The talks were called off.',
    'The storm continued to grow.',
    'The fighting began to spread.',
    'Their plan failed.',
    'A key question remains open.',
    'The post office burned down.',
    'New rules take effect in May.',
    'Ten witnesses were heard.',
    'Documents were found in the house.',
    'Her answer was short.',
    'The press was kept out.',
    'The order of events is unclear.',
    'The view from the hill is wide.',
    'The report of 12 pages lay on the desk.',
    'The tape is marked by scratches.',
    'The march was observed by the crowd.',
    'The team needed a goal.',
    'The note lay under the door.',
    'The promise of rain faded.',
    'He read the paper.'
  ])('finds nobody speaking in %j', (text) => {
    expect(whoBy(text)).toBe('')
  })

  it('does not take what people say of themselves in a quotation for another source', () => {
    const text = '“I think they want to leave, you know,” the driver said.'
    expect(whoBy(text)).toBe('the driver | said')
  })

  it('does not take what somebody is said to want for a source', () => {
    expect(whoBy('The envoy said she wants a truce.')).toBe('The envoy | said')
  })

  it('reads nothing out of an empty text', () => {
    expect(speechOf('')).toEqual([])
    expect(speechOf('\n \n')).toEqual([])
  })
})
