import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import type { RunningServer } from '../../src/server.ts'
import { IN_MEMORY, openEmbedded } from '../../src/store/embedded.ts'
import type { Store } from '../../src/store/store.ts'
import { loadSeeds, serve } from '../serverOnSeed.ts'
import { chromiumPath, launchChromium } from './chromium.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

if (chromiumPath === null) {
  if (process.env.CI) throw new Error('CI must see the page: install chromium, or set CHROMIUM')
  process.stderr.write(
    '\n*** NOT TESTED: the page. Install chromium, or set CHROMIUM to its path.\n\n'
  )
}

;(chromiumPath === null ? describe.skip : describe)('the page in a browser', () => {
  let store: Store
  let server: RunningServer
  let browser: Browser
  let page: Page
  const elsewhere: string[] = []
  const complaints: string[] = []

  beforeAll(async () => {
    if (!existsSync(join(root, 'dist/web/index.html'))) {
      execFileSync('npm', ['run', '--silent', 'build:web'], { cwd: root })
    }
    store = openEmbedded(IN_MEMORY)
    await store.createIndexes()
    await loadSeeds(store)
    server = await serve(store)
    browser = await launchChromium(chromiumPath ?? '')
    page = await browser.newPage({ viewport: { width: 1440, height: 860 } })
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    await page.route('**', (route) => {
      const url = route.request().url()
      if (url.startsWith(`${server.url}/`) || url.startsWith('data:')) return route.continue()
      elsewhere.push(url)
      return route.abort()
    })
    await page.goto(server.url)
    await page.locator('.graphiql-query-editor').getByText('WhoAttackedWhom').waitFor()
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
    await store?.close()
  })

  const response = () => page.locator('.graphiql-response').innerText()

  test('shows the examples as tabs and what the store holds', async () => {
    await expect(page.getByRole('tab').allInnerTexts()).resolves.toEqual(
      expect.arrayContaining(['WhoAttackedWhom', 'ConflictingFigures', 'SixNames'])
    )
    await page.getByText(/\d+ claims/).waitFor()
    await page.getByText('11 documents', { exact: false }).waitFor()
  })

  test('answers an example at a click on the run button', async () => {
    await page.getByRole('tab', { name: 'NeighboursWithEvidence' }).click()
    await page.locator('.graphiql-query-editor').getByText('NeighboursWithEvidence').waitFor()
    // The editor reads the operation's name out of a new text a moment later; nobody clicks faster.
    await page.waitForTimeout(1000)
    await page.getByRole('button', { name: /^Execute query/ }).click()
    await page.locator('.graphiql-response').getByText('"JNIM"').first().waitFor()
    expect(await response()).toMatch(/"predicate"/)
    await page.screenshot({ path: join(mkdtempSync(join(tmpdir(), 'griot-page-')), 'answer.png') })
  })

  test('an example chosen from the list goes to its tab', async () => {
    await page
      .getByRole('button', { name: /Examples/ })
      .first()
      .click()
    await page.getByRole('button', { name: /page by page/i }).click()
    await page.getByRole('button', { name: /^Execute query/ }).click()
    await page.locator('.graphiql-response').getByText('"endCursor"').first().waitFor()
  })

  test('an example whose tab was closed comes back with its variables', async () => {
    const tabs = page.getByRole('tab')
    const before = await tabs.count()
    await page.locator('.graphiql-tab-active').getByRole('button', { name: 'Close Tab' }).click()
    await expect(tabs.count()).resolves.toBe(before - 1)
    await page.getByRole('button', { name: /page by page/i }).click()
    await page.getByRole('button', { name: /^Execute query/ }).click()
    await page.locator('.graphiql-response').getByText('"endCursor"').first().waitFor()
    await expect(tabs.count()).resolves.toBe(before)
  })

  test('nothing was asked of any other host, and nothing complained', () => {
    expect(elsewhere).toEqual([])
    expect(complaints).toEqual([])
  })
})
