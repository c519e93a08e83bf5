import { kept } from './globalSetup.ts'

export default async function tearDown(): Promise<void> {
  await kept.close?.()
}
