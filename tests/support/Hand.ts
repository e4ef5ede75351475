import type { Locator, Page } from 'playwright-core'

/**
 * Somebody's hand at a page, who counts: one click, one key or chord, one drag, one unbroken run of typing is one
 * interaction; a choice in a list is two. What it waits for costs nothing.
 */
export class Hand {
  private acts: ('act' | 'writing')[] = []
  constructor(readonly page: Page) {}

  /** How many since the last time this was asked, and how many of them were writing. */
  counted(): { all: number; writing: number } {
    const acts = this.acts.splice(0)
    return { all: acts.length, writing: acts.filter((one) => one === 'writing').length }
  }

  async press(keys: string): Promise<void> {
    this.acts.push('act')
    await this.page.keyboard.press(keys)
  }

  async click(place: Locator): Promise<void> {
    this.acts.push('act')
    await place.click()
  }

  /** Beside the last letter of a line. */
  async clickEnd(line: Locator): Promise<void> {
    this.acts.push('act')
    const { width, height } = (await line.boundingBox()) ?? { width: 4, height: 4 }
    await line.click({ position: { x: width - 2, y: height - 6 } })
  }

  /** Two, as the finger counts. */
  async doubleClick(place: Locator, position: { x: number; y: number }): Promise<void> {
    this.acts.push('act', 'act')
    await place.dblclick({ position })
  }

  /** In a list of the browser's: it is opened, and one of it is chosen. */
  async choose(list: Locator, label: string): Promise<void> {
    this.acts.push('act', 'act')
    await list.selectOption({ label })
  }

  /** Carries something by the mouse to a place, which may open only while it is carried. */
  async drag(thing: Locator, place: Locator): Promise<void> {
    this.acts.push('act')
    await thing.scrollIntoViewIfNeeded()
    const from = await thing.boundingBox()
    if (!from) throw new Error('nothing to carry')
    const { mouse } = this.page
    await mouse.move(from.x + 30, from.y + 20)
    await mouse.down()
    await mouse.move(from.x + 60, from.y + 30, { steps: 4 })
    await place.waitFor()
    const to = await place.boundingBox()
    if (!to) throw new Error('no place to carry it to')
    await mouse.move(to.x + 40, to.y + 15, { steps: 4 })
    await mouse.up()
  }

  async write(words: string): Promise<void> {
    this.acts.push('writing')
    await this.page.keyboard.type(words)
  }

  /** Drops a file, as it comes from the desk of the computer, on a place of the page. */
  async dropFile(
    place: string,
    file: { name: string; type: string; bytes: Buffer },
  ): Promise<void> {
    this.acts.push('act')
    const { name, type, bytes } = file
    await this.page.evaluate(
      ([selector, base64, called, kind]) => {
        const data = new DataTransfer()
        const letters = Uint8Array.from(atob(base64 ?? ''), (letter) => letter.charCodeAt(0))
        data.items.add(new File([letters], called ?? '', { type: kind }))
        const target = document.querySelector(selector ?? '') as Element
        const { x, y, height } = target.getBoundingClientRect()
        const init = { bubbles: true, cancelable: true, dataTransfer: data }
        const where = { clientX: x + 5, clientY: y + height / 2 }
        target.dispatchEvent(new DragEvent('dragover', { ...init, ...where }))
        target.dispatchEvent(new DragEvent('drop', { ...init, ...where }))
      },
      [place, bytes.toString('base64'), name, type] as const,
    )
  }

  /** The key of the dark button, and of each dialog that it opens; `words` go into the box that has the focus. */
  async carry(keys: string, done: string, words = ''): Promise<void> {
    const said = this.page.getByText(done, { exact: true }).first()
    const title = this.page.locator('.kunye-dialog__head h2').first()
    await this.press(keys)
    for (let dialogs = 0; dialogs < 3; dialogs += 1) {
      await title.or(said).first().waitFor()
      if (await said.isVisible()) return
      const asked = await title.innerText()
      await this.page.waitForFunction(() => document.activeElement?.closest('.kunye-dialog'))
      // Whoever is asked for words reads first what is proposed.
      const comparing = this.page.locator('.kunye-decision', { hasText: 'Karşılaştırılıyor…' })
      await comparing.waitFor({ state: 'detached' })
      const isBox = await this.page.evaluate(() => document.activeElement?.matches('textarea'))
      if (isBox && words) await this.write(words)
      await this.press('Control+Enter')
      const answered = this.page.locator('.kunye-dialog__head h2', { hasText: asked })
      await answered.first().waitFor({ state: 'detached' })
    }
    await said.waitFor()
  }
}
