/** Those and that which are seldom in the country that their adjective names: "Chadian peacekeepers", "the Brazilian embassy". */
const ABROAD =
  /^(?:embass(?:y|ies)|consulates?|ambassadors?|diplomats?|consuls?|charge|envoys?|peacekeepers?|tourists?|nationals?|citizens?|contractors?|expatriates?|mercenar(?:y|ies)|missionar(?:y|ies)|pilgrims?|holidaymakers?|backpackers?|hostages?|instructors?|technicians?|engineers?|seafarers?|sailors?|crewmen|crewman|flag|passports?)$/

/** Whether the word behind a country's adjective tells that something is from there and not there. */
export const isAbroad = (word: string): boolean => ABROAD.test(word)
