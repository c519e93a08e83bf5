import { factsOf, said } from '../factsOf.ts'

/** Who stands beside an event's words without having any part in it. */
test.each([
  ['Fourteen people drowned when a boat capsized on Lake Kivu.', /INITIATED/],
  ['Six fishermen drowned off Dakar on Sunday, the coast guard said.', /INITIATED/],
  ['Teachers marched through Nairobi on Monday. Police fired tear gas at them.', /INITIATED/],
  ['Students rallied in Dhaka. Soldiers dispersed the crowd with batons.', /INITIATED/],
  ['President Ana Ruiz dissolved parliament after what she called an attempted coup.', /INITIATED/],
  ['The minister fled abroad after what he called a coup by the guard.', /minister INITIATED/],
  [
    'A woman was injured by a falling drone, the regional governor, Ivan Petrov, wrote on Telegram.',
    /Petrov VICTIM_OF/
  ],
  ['A guard was shot dead in Gao, the mayor, Awa Traore, told the radio.', /Traore VICTIM_OF/]
])('%s', (text, wrong) => {
  expect(said(factsOf(text, '2024-05-02')).filter((line) => wrong.test(line))).toEqual([])
})

test.each([
  ['The union called a march in Nairobi on Monday.', /union INITIATED PROTEST/],
  ['President Ana Ruiz called elections for June 2.', /Ruiz INITIATED ELECTION/],
  ['Ivan Petrov, who was wounded in the blast, said he saw two men.', /Petrov VICTIM_OF BOMBING/]
])('%s', (text, right) => {
  expect(said(factsOf(text, '2024-05-02'))).toContainEqual(expect.stringMatching(right))
})
