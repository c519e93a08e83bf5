import { eventTypes, factsOf } from '../factsOf.ts'

/** Plain news without violence, by the kind of event that each sentence reports. */
const PEACEFUL: Readonly<Record<string, readonly string[]>> = {
  ELECTION: [
    'Ana Ruiz beat a rival by 128 votes to 62 in Monday’s election.',
    'Voters in Slovenia go to the polls on Sunday to choose a new parliament.',
    'Polls opened in Togo on Monday for a parliamentary vote that the opposition has boycotted.',
    'Parliament in Baghdad chose a new speaker on Tuesday.',
    'The Social Democrats narrowly won the election in Bremen on Sunday.',
    'Cardinals elected a new pope in Rome on Thursday.',
    'Voters in Crimea approved a new constitution in a referendum on Sunday.',
    "The incumbent mayor of Lima lost her seat in Sunday's vote."
  ],
  DISASTER: [
    'Heavy rain triggered landslides in Rwanda on Tuesday, burying a dozen homes.',
    'A bus carrying schoolchildren plunged into a ravine near Cusco on Monday.',
    "A dam burst in Kenya's Rift Valley on Monday, sweeping away houses.",
    'At least 40 people fell ill with cholera in Lusaka last week.',
    'A passenger jet overshot the runway in Mangalore on Saturday.',
    'A crane toppled onto a market in Manila on Monday.',
    'Health officials reported the first case of polio in Gaza on Friday.',
    'A gas leak at a plant in Bhopal left dozens sick on Sunday.',
    'Lightning killed three farmers in Bihar on Monday.',
    'A stand collapsed at a stadium in Ibague on Sunday.',
    'Two freight trains crashed head-on near Tempe on Tuesday.',
    'A fishing boat went missing off Vigo on Monday.',
    'The volcano Ruang spewed ash over Sulawesi on Tuesday.',
    'A power cut left Nairobi without electricity on Monday.',
    'A wall fell on workers in Pune on Monday.'
  ],
  AGREEMENT: [
    'Armenia and Azerbaijan struck a border deal in Tbilisi on Monday.',
    'The European Union pledged 1 billion euros in aid to Lebanon on Thursday.',
    'The two companies reached a settlement in London on Monday.',
    'Greece and Turkey vowed to cooperate on migration on Monday.',
    'Rebels and the government declared a truce on Monday.',
    'Parliament ratified the treaty on Tuesday.',
    'The World Bank approved a loan of 300 million dollars to Chad on Tuesday.'
  ],
  SANCTION: [
    'The navy imposed a blockade on the port of Hodeidah on Monday.',
    'A naval blockade of Zolka began on Monday.',
    'France declared a state of emergency in New Caledonia on Wednesday.',
    'The United States imposed a travel ban on 14 officials on Monday.',
    'Turkey halted all trade with Israel on Thursday.',
    'A court in Bangkok dissolved the Forward party on Wednesday.',
    'The regulator shut down two radio stations in Bamako on Monday.',
    'Ethiopia lifted the curfew in Gondar on Monday.',
    'Moscow expelled two British diplomats on Monday.',
    'The ministry suspended the licence of a television channel on Monday.',
    'China slapped tariffs on Australian wine on Friday.',
    'The African Union suspended Gabon on Thursday.'
  ],
  MEETING: [
    'The foreign ministers of Egypt and Turkey held talks in Cairo on Monday.',
    'President Ruto arrived in Kigali on Monday for a two-day visit.',
    'Envoys from 12 nations gathered in Doha on Monday to discuss Afghanistan.',
    'Pope Francis received the Iraqi prime minister at the Vatican on Monday.',
    "The Security Council convened in New York on Monday at Russia's request.",
    'The emir flew to Paris on Monday for talks with the president.',
    'An American envoy landed in Khartoum on Monday to mediate.',
    'Talks between the two sides resumed in Geneva on Monday.'
  ],
  DEPLOYMENT: [
    'NATO moved 2,000 troops to Kosovo on Monday.',
    'Kenya will contribute 1,000 police officers to a mission in Haiti.',
    'The navy stationed two frigates off Somalia on Monday.',
    'Poland put its air force on alert on Monday.',
    'The government called up 300,000 reservists on Wednesday.',
    'Russia massed tanks along the border on Monday.'
  ],
  WITHDRAWAL: [
    'French troops pulled out of Niger on Friday.',
    'The last American soldiers left Kabul on Monday.',
    'Colombia broke off relations with Israel on Wednesday.',
    'Sweden cut off aid to Burkina Faso on Monday.',
    'The Liberals left the governing coalition on Monday.',
    'Greece recalled its ambassador from Tirana on Monday.',
    'Niger ended a military accord with the United States on Saturday.'
  ],
  ARREST: [
    'A court in Minsk jailed three journalists for ten years on Monday.',
    'A judge sentenced the former mayor of Naples to six years in prison on Monday.',
    'The trial of nine men accused of plotting opened in Bishkek on Monday.',
    'Prosecutors charged a banker with fraud in Zurich on Monday.',
    'A former minister went on trial in Tunis on Monday.',
    'A jury found the officer guilty of manslaughter on Monday.',
    'A fugitive warlord gave himself up in Bunia on Monday.',
    'Customs officers caught two smugglers in Tangier on Monday.',
    'A court acquitted the bishop on Monday.',
    'The general was placed under house arrest in Rangoon on Monday.',
    'An opposition leader was remanded in custody in Kampala on Monday.'
  ],
  PROTEST: [
    'Demonstrators kept up a blockade of the refinery in Vlora on Monday.',
    'Nurses walked off the job in Leeds on Monday.',
    'Thousands rallied in Tbilisi on Sunday against a bill on foreign agents.',
    'Bus drivers in Porto Alegre began a strike on Monday.',
    'Inmates at a prison in Quito began a hunger strike on Monday.',
    "Students occupied the rector's office in Athens on Monday.",
    'Taxi drivers blocked roads in Bogota on Monday.'
  ],
  CEREMONY: [
    'The king was crowned in London on Saturday.',
    'Ana Ruiz took office as mayor of Cali on Monday.',
    'Rwanda on Sunday commemorated the genocide of 1994.',
    'The president unveiled a monument to the fallen in Riga on Monday.',
    'Hundreds gathered in Oslo on Monday to remember the victims.',
    'The bridge was inaugurated in Maputo on Monday.'
  ],
  FOUNDING: [
    "Six farmers' unions formed a federation in Lyon on Monday.",
    'Two former ministers launched a new party in Nairobi on Monday.'
  ],
  STATEMENT: ['The Dutch king apologised in Paramaribo on Saturday for slavery.'],
  OTHER: [
    'The army freed 120 hostages in Borno on Monday.',
    'Iran pardoned 22,000 people on Monday.',
    'The two countries exchanged 200 prisoners on Friday.',
    'Sappers defused a wartime bomb in Frankfurt on Sunday.',
    'Customs officers seized two tonnes of ivory in Mombasa on Monday.',
    'The kidnappers let the nuns go on Monday.'
  ]
}

const reported = (text: string): string | undefined => {
  const facts = factsOf(text, '2024-05-02')
  return facts.events.find((e) => e.key === facts.document.mainEvent)?.type
}

describe.each(Object.entries(PEACEFUL))('%s', (type, texts) => {
  it.each(texts)('is reported by: %s', (text) => {
    expect(reported(text)).toBe(type)
  })
})

describe('no event', () => {
  it.each([
    'The striker left the league on Monday.',
    'Prices fell on Monday as traders left the market.',
    'The minister received a letter from the bank on Monday.',
    'The committee approved the minutes on Monday.',
    'Snow fell on roofs in Oslo on Monday.',
    'The company shut down its website for repairs on Monday.',
    'The team picked its captain on Monday.',
    'The band launched a new album on Monday.',
    'The union extended a warm welcome to guests on Monday.',
    'The farm halted milk sales on Monday.',
    'The author found the hero guilty of vanity on Monday.',
    'The car went missing in the background of the picture, the painter said.'
  ])('is read of: %s', (text) => {
    expect(eventTypes(factsOf(text, '2024-05-02'))).toEqual([])
  })
})
