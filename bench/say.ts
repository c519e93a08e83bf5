/** What goes on, for who waits; the tables alone go to stdout. */
export function say(words: string): void {
  process.stderr.write(`${words}\n`)
}

/** A part of the report. */
export function print(text: string): void {
  process.stdout.write(`${text}\n\n`)
}
