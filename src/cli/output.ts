import { once } from 'node:events'

/** Data: stdout. Waits where the reader is slower than we are. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

export const printLine = (value: unknown): Promise<void> => print(`${JSON.stringify(value)}\n`)

/** Words: stderr. */
export function say(text: string): void {
  process.stderr.write(`${text}\n`)
}

/** `griot extract … | head` is no error: the reader has seen enough. */
export function endQuietlyOnBrokenPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
}
