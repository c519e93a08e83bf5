import { speechOf, whoBy } from './speechReader.ts'

describe('who says it, and by which words', () => {
  it.each([
    ['The ministry said on Monday that nine people had died.', 'The ministry | said'],
    ['Nine people had died, the ministry said on Monday.', 'the ministry | said'],
    ['According to the ministry, nine people died.', 'the ministry | According to'],
    ['Nine people, according to the ministry, were hurt.', 'the ministry | according to'],
    [
      'Nine people died, according to local officials and a hospital source.',
      'local officials and a hospital source | according to'
    ],
    ['"Nine people died," said Omar Diallo, a spokesman.', 'Omar Diallo | said'],
    ['“Nine people died,” he said.', 'he | said'],
    ['Residents say dozens died.', 'Residents | say'],
    ['Local doctors told the agency they had received 23 bodies.', 'Local doctors | told'],
    [
      'An anonymous security source has confirmed that 77 died.',
      'An anonymous security source | has confirmed'
    ],
    [
      'An internal document suggested that the toll may be higher.',
      'An internal document | suggested'
    ],
    [
      'The general staff acknowledged late Tuesday that lives were lost.',
      'The general staff | acknowledged'
    ],
    [
      'The governor of the region, which borders the desert, said 14 died.',
      'The governor of the region | said'
    ],
    ['Ana Ruiz, mayor of the port, maintained that it was a bomb.', 'Ana Ruiz | maintained'],
    ['Ana Ruiz, mayor of the port, which faces the sea, said it was calm.', 'Ana Ruiz | said'],
    ['Prosecutors had earlier said that two were missing.', 'Prosecutors | had earlier said'],
    ['ACCORDING TO RADIO REPORTS 12 SOLDIERS FLED.', 'RADIO REPORTS | ACCORDING TO'],
    ['Nine died, the governor, Ali Hassan, told the agency by phone.', 'the governor | told'],
    ['The Red Crescent counted 14 bodies.', 'The Red Crescent | counted'],
    ['The rebels boasted of having shot a drone down.', 'The rebels | boasted'],
    ['The ministry was quoted as saying that two had fled.', 'The ministry | was quoted'],
    ['Prime Minister Theresa May promised a review.', 'Prime Minister Theresa May | promised'],
    ['An agent who had worked on the case admitted the error.', 'An agent | admitted'],
    ['A US official told the agency that two had fled.', 'A US official | told'],
    ['A spokesman for the army denied the report.', 'A spokesman for the army | denied'],
    ['Two militants died, police in the town of Baga said.', 'police in the town of Baga | said'],
    ['The president vowed to crush the rebels.', 'The president | vowed'],
    ['The minister accused the rebels of murder.', 'The minister | accused'],
    ['Analysts fear the violence will spread.', 'Analysts | fear'],
    ['The union called for an inquiry.', 'The union | called for'],
    ['The monitors put the number of dead at 120.', 'The monitors | put the number'],
    ['The study found 31 cases.', 'The study | found'],
    ['Haddad on Tuesday said he would resign.', 'Haddad | said'],
    ['The source went on to say that seven were missing.', 'The source | went on to say'],
    ['The general declined to comment.', 'The general | declined'],
    ['Mr. Okoye told reporters that he was safe.', 'Mr. Okoye | told'],
    ['Those close to him say he is safe.', 'Those close to him | say'],
    [
      'The attack was claimed by the Free Coast Brigade.',
      'the Free Coast Brigade | was claimed by'
    ],
    ['The figures were confirmed by the hospital.', 'the hospital | were confirmed by'],
    ['The blast, claimed by the group, tore a wall down.', 'the group | claimed by'],
    ["The army's claim that it killed 50 rebels was met with doubt.", 'The army | claim'],
    ['In the words of a survivor, it was hell.', 'a survivor | In the words of'],
    ['THE POLICE HAVE REPORTED THAT NINE PERSONS DIED.', 'THE POLICE | HAVE REPORTED'],
    ['MILITARY SOURCES ALSO CLAIM THAT THE REBELS FLED.', 'MILITARY SOURCES | CLAIM'],
    ['The reporter asked why the gate was open.', 'The reporter | asked'],
    ['Relatives believe that the boys were taken by soldiers.', 'Relatives | believe']
  ])('reads %j', (text, expected) => {
    expect(whoBy(text)).toBe(expected)
  })

  it.each([
    [
      'Officials said the toll had risen, adding that 12 were missing.',
      'Officials | said, Officials | adding'
    ],
    [
      'The minister condemned the raid and said the men would be tried.',
      'The minister | condemned, The minister | said'
    ],
    [
      'The group issued a statement denying any part in it.',
      'The group | issued a statement, The group | denying'
    ]
  ])('gives a borrowed subject to the second verb in %j', (text, expected) => {
    expect(whoBy(text)).toBe(expected)
  })

  it.each([
    ['A statement from the presidency said two ministers were held.', 'the presidency'],
    ['A report by the Coast Monitor accused the army of torture.', 'the Coast Monitor'],
    ['According to the account given by one of the survivors, they waved.', 'one of the survivors']
  ])('names who is behind the paper in %j', (text, source) => {
    expect(speechOf(text)[0]?.source?.exact).toBe(source)
  })

  it.each([
    'It is believed that four people died.',
    'Four people are reported to have died.',
    'The raid has been attributed to the group.',
    'It was also reported that two were wounded.'
  ])('invents nobody for the passive in %j', (text) => {
    const [speech] = speechOf(text)
    expect(speech).toBeDefined()
    expect(speech?.source).toBeNull()
  })

  it.each([
    ['The group denied that it had killed anyone.', { stance: 'DENY', negated: false }],
    ['The police have not said who did it.', { stance: 'SAY', negated: true }],
    ['No group has claimed responsibility.', { stance: 'CLAIM', negated: true }],
    ['The report could not be verified.', { stance: 'CONFIRM', negated: true, source: null }],
    ['The rebels claimed to have shot down a drone.', { stance: 'CLAIM' }],
    ['The army admitted that a shell went astray.', { stance: 'ADMIT' }],
    ['The ministry blamed the rebels.', { stance: 'ACCUSE' }],
    ['Police suspect that arson was the cause.', { stance: 'SUSPECT' }],
    ['Early findings indicate that the engine failed.', { stance: 'SUGGEST' }],
    ['The union demanded an apology.', { stance: 'ASK' }],
    ['The army may have said so.', { stance: 'SAY', hedged: true }]
  ])('takes the stance of %j', (text, expected) => {
    expect(speechOf(text)[0]).toMatchObject(expected)
  })

  it('reads transcripts by the name before the words', () => {
    expect(whoBy('DIALLO: We lost nine men in that valley.')).toBe('DIALLO | :')
    expect(whoBy('IT RAINED.\n\n[GARCIA] WE KNEW NOTHING OF THE PLAN.')).toBe('GARCIA | ]')
  })

  it('gives spans that are the words of the text', () => {
    const text =
      'Officials said, citing a doctor, that 12 died. “It was hell,” a survivor recalled.'
    for (const { source, cue } of speechOf(text)) {
      expect(text.slice(cue.start, cue.end)).toBe(cue.exact)
      if (source) expect(text.slice(source.start, source.end)).toBe(source.exact)
    }
  })
})
