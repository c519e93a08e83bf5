/** Code units of context kept on either side of a passage. */
const CONTEXT = 32

/** What stands around a passage of a text; no character is cut in half. */
export function contextOf(
  text: string,
  start: number,
  end: number
): Readonly<{ prefix: string; suffix: string }> {
  return {
    prefix: text.slice(Math.max(0, start - CONTEXT), start).replace(/^[\uDC00-\uDFFF]/, ''),
    suffix: text.slice(end, end + CONTEXT).replace(/[\uD800-\uDBFF]$/, '')
  }
}
