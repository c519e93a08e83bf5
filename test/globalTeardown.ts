import { rmSync } from 'node:fs'
import { kept } from './globalSetup.ts'

export default async function tearDown(): Promise<void> {
  await kept.close?.()
  if (kept.folder) rmSync(kept.folder, { recursive: true, force: true })
}
