import type { Browser } from 'playwright-core'

/** Photographs every open page under the test's name, for people to look at, and closes it. */
export async function keepScreenshots(browser: Browser | undefined, test: string): Promise<void> {
  const name = test.slice(-60).replace(/[^a-z]+/gi, '-')
  const pages = browser?.contexts().flatMap((context) => context.pages()) ?? []
  for (const [index, page] of pages.entries()) {
    await page.screenshot({ path: `tests/e2e/screenshots/${name}-${index}.png` })
    await page.close()
  }
}
