import type { Locator, Page } from 'playwright-core'

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

/** Chooses one of a dialog's radio buttons by the arrows, as whoever looks at them would: where Chromium enters them varies. */
export async function chooseRadio(page: Page, words: string): Promise<void> {
  await tabTo(page, '.kunye-dialog input[type="radio"]')
  await page.keyboard.press('Space')
  const wanted = page.locator('.kunye-dialog label', { hasText: words }).locator('input')
  for (let step = 0; step < 12 && !(await wanted.isChecked()); step += 1) {
    await page.keyboard.press('ArrowDown')
  }
  if (!(await wanted.isChecked())) throw new Error(`the arrows never chose “${words}”`)
}

/** Does it again while nothing comes of it: a button of a page that does not live yet answers nobody. */
export async function untilShown(act: () => Promise<void>, shown: Locator): Promise<void> {
  for (let tries = 0; tries < 8; tries += 1) {
    await act()
    const isShown = await shown.waitFor({ timeout: 5_000 }).then(
      () => true,
      () => false,
    )
    if (isShown) return
  }
  throw new Error(`${String(shown)} did not appear`)
}

/**
 * Types into the box that has the focus, and anew where a letter was lost: no hand types as fast as this, which meets
 * a box of choices while it is being drawn.
 */
export async function typeWhole(page: Page, words: string): Promise<void> {
  const box = page.locator(':focus')
  for (let tries = 0; tries < 5; tries += 1) {
    await page.keyboard.type(words)
    if ((await box.inputValue()) === words) return
    await page.keyboard.press('Control+a')
  }
  throw new Error(`“${words}” could not be typed whole`)
}

/** Chooses an option of a select field by typing its name. */
export async function chooseByTyping(page: Page, field: string, name: string): Promise<void> {
  await tabTo(page, `#field-${field} input, #field-${field} .rs__input`)
  await typeWhole(page, name)
  await page.locator('.rs__option', { hasText: name }).first().waitFor()
  await page.keyboard.press('Enter')
}

/**
 * Goes through with an action: as long as dialogs open (save first, reasons, confirmation), fills every text box with
 * `text` that is empty and sends them; until the words appear that say it is done.
 */
export async function carryThrough(page: Page, text: string, done: string): Promise<void> {
  const said = page.getByText(done, { exact: true }).first()
  const title = page.locator('.kunye-dialog__head h2').first()
  for (let dialogs = 0; dialogs < 3; dialogs += 1) {
    await title.or(said).first().waitFor()
    if (await said.isVisible()) return
    const asked = await title.innerText()
    await answerDialog(page, text)
    const answered = page.locator('.kunye-dialog__head h2', { hasText: asked })
    await answered.first().waitFor({ state: 'detached' })
  }
  await said.waitFor()
}

async function answerDialog(page: Page, text: string): Promise<void> {
  await page.waitForFunction(() => document.activeElement?.closest('.kunye-dialog'))
  const boxes = await page.locator('.kunye-dialog textarea').count()
  for (let box = 0; box < boxes; box += 1) {
    await tabTo(page, '.kunye-dialog textarea')
    // What is proposed stays.
    if ((await page.locator(':focus').inputValue()) === '') await page.keyboard.type(text)
  }
  await tabTo(page, '.kunye-dialog button[type="submit"], .kunye-dialog .btn--style-primary')
  await page.keyboard.press('Enter')
}
