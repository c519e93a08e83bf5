/** Words that take a figure out of the event at hand: history, totals, other events. */
export const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december'
const SHORT_MONTHS = 'jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec'
const WAR = '(?:war|conflict|insurgency|rebellion|uprising|genocide|dictatorship|unrest)'
const LASTING_WAR = '(?:war|conflict|insurgency|rebellion|genocide|dictatorship)'
const LONG_WAR = String.raw`(?:civil |(?:decades?|years?|months?|weeks?) ?- ?long |\w+ ?- ?(?:week|month|year|decade) ?- ?(?:long |old )?)${WAR}`

export const PERIOD = new RegExp(
  [
    String.raw`\bsince (?:\d{4}|the|last|${MONTHS}|early|late|mid|he|she|it|they|then|its|taking|coming|\w+ (?:\d{4}|years?))\b`,
    String.raw`\b(?:in|over|during|within|for) (?:the )?(?:past|last|previous|preceding|recent|first) (?:\w+ |\w+ or \w+ )?(?:days?|weeks?|months?|years?|decades?|century)`,
    String.raw`\bin recent (?:days|weeks|months|years|times)\b`,
    String.raw`\bthis year\b`,
    String.raw`\b(?:has|have|had) [^,;]*\bin (?:its|their|his|the) (?:\w+ )?(?:campaign|insurgency|struggle|fight|war|quest|bid) (?:for|to|against)\b`,
    String.raw`\b(?:last|previous) (?:year|month|decade|summer|winter|spring|autumn)\b`,
    String.raw`\bearlier (?:this|in the|that) (?:year|month)\b`,
    String.raw`\b(?:years?|months?|weeks|decades?) (?:ago|earlier|before|after)\b`,
    String.raw`\b(?:each|every|per|a) (?:year|month|day|week)\b(?! (?:ago|after|before|earlier|later|of))`,
    String.raw`\bannually\b`,
    String.raw`\bstill (?:being )?(?:hold|holds|holding|held)\b.*\bother (?:hostages|captives|prisoners)\b`,
    String.raw`\bbetween (?:${MONTHS}) and (?:${MONTHS})\b`,
    String.raw`\b(?:the |early |late |mid |- )(?:1[89]|20)\d0 ?s\b`,
    String.raw`\bby the end of \d{4}\b`,
    String.raw`\b${LONG_WAR} (?:that|which|has|have|had|killed|left|claimed|cost)\b`,
    String.raw`\bthe (?:\w+ )?${LASTING_WAR} (?:has |have |had |which |that )*(?:killed|claimed|cost|taken|took|left|driven|displaced|uprooted)\b`,
    String.raw`\b(?:has|have) (?:been |died |lost )[^,;]* in the (?:\w+ )?${LASTING_WAR}\b`,
    String.raw`\b(?:a|one) week (?:earlier|before)\b`,
    String.raw`\b(?:during|throughout) the ${WAR}\b`,
    String.raw`\b(?:during|throughout|in) (?:the |this |their |its |a )(?:\d+ ?- ?(?:week|month|year|decade) ?- ?(?:long |old )?)${WAR}\b`,
    String.raw`\b(?:previous|earlier|similar|last) (?:\w+ )?(?:attack|bombing|blast|massacre|incident|raid|ambush|assault)\b`,
    String.raw`\bsince (?:the|a) (?:series|wave|start|beginning|outbreak)\b`
  ].join('|'),
  'u'
)

/** "the deadliest attack since 2015": a comparison, not the time of the figure. */
export const SUPERLATIVE =
  /\b(?:(?!unrest\b|arrest\b|protest\b|forest\b|west\b|north-?west\b|south-?west\b|interest\b|request\b|harvest\b|conquest\b|contest\b|test\b|guest\b|priest\b)\w{3,}est|worst|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|only|most \w+)\b[^,.;]{0,60}\b(?:since|in|for)\b[^,.;]{0,30}/gu

/** 1: day, 2: month; 3: month, 4: day; 5: month without a day; 6: year; 7: a weekday before it. */
export const DATE = new RegExp(
  String.raw`(?:((?:mon|tues|wednes|thurs|fri|satur|sun)day)(?: ?,)? )?\b(?:(\d{1,2})(?:st|nd|rd|th)? (${MONTHS}|${SHORT_MONTHS})\b\.?|(${MONTHS}|${SHORT_MONTHS})\.? (\d{1,2})|(?:in|during|since|last) (${MONTHS}))(?: ?,? (\d{4}))?\b`,
  'gu'
)
export const YEAR = /\b(?:in|of|since|during|,) (1[89]\d\d|20\d\d)\b/gu
export const INITIAL =
  /\b(?:initial(?:ly)?|earlier (?:estimate|figure|count|toll|report)s?|previous(?:ly)? (?:estimate|figure|count|toll|reported|said)|(?:earlier|previously|initially) (?:put|gave|estimated)|at first|up from|revised (?:up|down)|instead of|first (?:estimate|report)s?|after (?:earlier|previously|initially|first|originally) (?:reporting|announcing|saying|putting|giving|counting|confirming|speaking))\b/u

/** "The first reports that night spoke of": what an early report tells is overtaken. */
export const EARLY_REPORT =
  /(?<!\baccording to (?:the )?)\b(?:first|early|earliest|initial|preliminary|earlier|previous) (?:(?:media|press|police|army|news|radio|local|official|unofficial|unconfirmed|agency|hospital) )*(?:reports?|accounts|estimates?|figures?|counts?|tolls?|tall(?:y|ies)|dispatches|bulletins)\b(?! (?:that|who|which) (?:killed|left|wounded))[^,;]*$|\b(?:had|was|were) (?:at )?(?:first|originally|initially|earlier|previously) (?:said|put|given|reported|spoken|announced|counted|thought|believed|feared|estimated)\b[^,;]*$/u
/** "were reported in the first hour". */
export const FIRST_HOUR =
  /\b(?:report|count|confirm|announc|record|register|list|told|given|spoke)\w*\b[^,;]*\bin the first (?:few )?(?:hours?|minutes|moments)\b/u

/** "then", "in it": the figure is of the time or event that the sentence before tells of. */
export const THEREUPON =
  /(?<!\band )\bthen(?= [.,;]|$)|\b(?:at that time|in it|in (?:that|those) (?:\w+ )?(?:attacks?|war|raids?|bombings?|massacres?|clash(?:es)?|fighting|uprising|crash|blasts?|incidents?|disaster|earthquake|year|month|summer|spring|autumn|winter)|on that (?:occasion|day)|that (?:year|summer|spring|autumn|winter|month))\b/u
/** "It is a year since", "a war of 34 days": the sentence tells of what is over. */
export const LONG_OVER = new RegExp(
  String.raw`\b(?:\w+ )?(?:years?|decades?|months|a month) (?:to the day )?(?:since|after|ago|before|earlier|on)\b|\b(?:war|conflict|siege|rebellion|uprising) of (?:\w+ )?(?:\d+|\w+) (?:days|weeks|months|years)\b|\b(?:anniversary|commemorat\w+|in memory of)\b`,
  'u'
)

/** "the worst since a bomb killed 40": told before a figure, only to compare. */
export const COMPARED =
  /\bsince (?:an?|gunmen|rebels|militants|insurgents|attackers|bombers|raiders|two|three|four|suicide)\b[^,;]{0,60}$/u

/** 0 to 11; -1 for no month. */
export const monthOf = (name: string): number =>
  MONTHS.split('|').findIndex((month) => month.startsWith(name.slice(0, 3)))
