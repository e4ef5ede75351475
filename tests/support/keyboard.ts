import type { Page } from 'playwright-core'

/** Presses Tab until the focus is inside `selector`, as somebody without a mouse would; fails after `most` stops. */
export async function tabTo(page: Page, selector: string, most = 150): Promise<void> {
  for (let stop = 0; stop < most; stop += 1) {
    await page.keyboard.press('Tab')
    const there = await page.evaluate(
      (wanted) => Boolean(document.activeElement?.closest(wanted)),
      selector,
    )
    if (there) return
  }
  throw new Error(`no tab stop inside ${selector} within ${most} presses of Tab`)
}

/** Chooses an option of a select field by typing its name. */
export async function chooseByTyping(page: Page, field: string, name: string): Promise<void> {
  await tabTo(page, `#field-${field} input, #field-${field} .rs__input`)
  await page.keyboard.type(name)
  await page.locator('.rs__option', { hasText: name }).first().waitFor()
  await page.keyboard.press('Enter')
}

/** Fills every empty text box of the open dialog with a reason, then sends it. */
export async function answerDialog(page: Page, text: string): Promise<void> {
  const dialog = page.locator('[role="dialog"]').last()
  await dialog.waitFor()
  const boxes = await dialog.locator('textarea').count()
  for (let box = 0; box < boxes; box += 1) {
    await tabTo(page, '[role="dialog"] textarea')
    await page.keyboard.type(text)
  }
  await tabTo(page, '[role="dialog"] button[type="submit"], [role="dialog"] .btn--style-primary')
  await page.keyboard.press('Enter')
  await dialog.waitFor({ state: 'detached' })
}
