/** Which places are worth their bytes: dense where armed conflict is reported, sparse elsewhere. */

const codes = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Small towns make the news here. */
const CLOSE = codes(
  'AF IQ SY YE LY ML NE BF NG TD SD SS SO ET ER CM CF CD MZ PK IR LB PS IL EG UA MM SL LR CI GN SN MR DZ TN UG KE RW BI TZ AO ZW CO VE PE EC BO SV GT HN NI HT LK NP BD KH LA TH TL GE AM AZ XK BA RS MK TJ KG UZ GB-NIR'
)
/** Many towns, few of them in this kind of news. */
const CROWDED = codes('IN CN ID BR MX PH TR RU VN ZA MA SA MY AR CL KR KP KZ BY MD GR CY JO')

/** Least population of a town kept, by country. */
export function leastPopulation(country: string): number {
  if (CLOSE.has(country)) return 2000
  if (CROWDED.has(country)) return 20_000
  return country === 'US' ? 40_000 : 25_000
}

/** Seats of provinces and districts are kept whatever their size; below the second level only where close. */
export function isSeat(featureCode: string, country: string): boolean {
  if (featureCode === 'PPLC' || featureCode === 'PPLA') return true
  if (featureCode === 'PPLA2') return CLOSE.has(country)
  return (
    featureCode === 'PPLA3' && codes('ML NE BF NG TD SD SO CD CF SY IQ YE LY AF MZ').has(country)
  )
}

/** Other spellings are kept for towns above this size. */
export const leastForAliases = (country: string): number =>
  CLOSE.has(country) ? 10_000 : CROWDED.has(country) ? 200_000 : 500_000

/** Districts below provinces, kept where reports name them. */
export const keepsDistricts = (country: string): boolean => CLOSE.has(country)
