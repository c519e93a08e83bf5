/** Words of those who judge a play, a film or a book. */
const OF_STAGE =
  /\b(?:(?:new|first|latest|debut) (?:play|film|novel|musical|series)|(?:first|second|third|final|opening|closing) act|played (?:by|with)|(?:the )?(?:director|playwright|screenwriter|novelist|author|actor|actress)|co-?stars?|on stage|onstage|screenplay|script|the (?:ending|plot|finale|premiere)|farce|comedy|melodrama|the (?:stalls|audience|cast)|characters?|readers?|cinemas?|as the (?:sister|brother|mother|father|son|daughter|hero|heroine|villain|detective|spy))\b/gi
/** So many different ones are no chance. */
const REVIEWED = 5

/** Whether a text judges a play, a film or a book: what happens in it did not happen. */
export const isReview = (text: string): boolean =>
  different(text, OF_STAGE) >= REVIEWED && !isReported(text)

const OF_SPORT =
  /\b(?:goals?|strikers?|goalkeepers?|keeper|defenders?|midfielders?|coach|manager|league|cup|title|penalty|half-time|second-half|first-half|match|season|champions?|volley|header|equali[sz]er|tournament|final|semi-final|wickets?|innings|batsm[ae]n|bowlers?|touchdowns?|quarterback|tries|fly-half|sets?|serve|podium|lap|fans|home goal|the bar|won \d+-\d+|\d+-\d+)\b/gi
/** Whether a text tells of a match, where sides attack, shoot and bombard each other. */
export const isOfSport = (text: string): boolean =>
  different(text, OF_SPORT) >= PLAYED && !isReported(text)
const PLAYED = 6

/** Who would be asked had it happened. */
const ASKED =
  /\b(?:police|officials?|witnesses|army|military|ministry|minister|mayor|governor|government|authorities|prosecutors?|hospitals?|doctors?|medics|rescuers?|residents|survivors?) (?:later |also |has |have )?(?:said|says?|confirmed|told|announced)\b/i
/** Harm that somebody counted: no match and no play has a toll. */
const COUNTED =
  /\b(?:kill|wound|injur)(?:ed|ing) (?:at least |more than |about |some |another )*(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|scores|hundreds)\b|\b(?:people|persons|men|women|children|fans|spectators|players|supporters) (?:were |was )?(?:killed|wounded|injured|dead|died)\b/i
const isReported = (text: string): boolean => ASKED.test(text) || COUNTED.test(text)

const different = (text: string, pattern: RegExp): number =>
  new Set((text.match(pattern) ?? []).map((words) => words.toLowerCase())).size
