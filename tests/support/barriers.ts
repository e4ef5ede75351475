import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Levels A and AA of WCAG 2.0 to 2.2, as axe names their rules. */
const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

type Violation = { id: string; nodes: { target: string[]; html: string }[] }

const onceAsked = async (page: Page): Promise<string[]> => {
  const isThere = await page.evaluate(() => 'axe' in window)
  if (!isThere) await page.evaluate(AXE)
  const violations = await page.evaluate(async (values) => {
    const { axe } = window as unknown as {
      axe: { run: (where: Document, how: object) => Promise<{ violations: Violation[] }> }
    }
    const { violations: found } = await axe.run(document, {
      runOnly: { type: 'tag', values },
      resultTypes: ['violations'],
    })
    return found.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ target, html }) => ({ target, html })),
    }))
  }, LEVELS)
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html.slice(0, 160)}`),
  )
}

/**
 * What of a page keeps people out, by axe's rules for WCAG 2.2 AA: rule, place and element of each. A page as the server
 * made it is mended once it lives, so it is asked again for a while.
 */
export async function barriersOn(page: Page): Promise<string[]> {
  let found = await onceAsked(page)
  for (let tries = 0; found.length > 0 && tries < 6; tries += 1) {
    await page.waitForTimeout(300)
    found = await onceAsked(page)
  }
  return found
}
