import { say } from './output.ts'

/** Milliseconds between two lines where there is no terminal to draw a bar on. */
const LINE_EVERY = 5_000

export type Progress = Readonly<{ step(): void; stop(): void }>

/** Shows how far a run of `total` things is; nothing at all for a single one. */
export async function startProgress(total: number, things: string): Promise<Progress> {
  if (total < 2) return { step() {}, stop() {} }
  return process.stderr.isTTY ? startBar(total, things) : startLines(total, things)
}

async function startBar(total: number, things: string): Promise<Progress> {
  const { SingleBar } = await import('cli-progress')
  const bar = new SingleBar({
    format: `{bar} {value} of {total} ${things}, {eta_formatted} left`,
    stream: process.stderr,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    clearOnComplete: true,
    hideCursor: true
  })
  bar.start(total, 0)
  return { step: () => bar.increment(), stop: () => bar.stop() }
}

function startLines(total: number, things: string): Progress {
  let done = 0
  const timer = setInterval(() => say(`${done} of ${total} ${things}`), LINE_EVERY)
  timer.unref()
  return { step: () => void done++, stop: () => clearInterval(timer) }
}
