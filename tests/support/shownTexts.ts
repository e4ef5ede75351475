import type { Page } from 'playwright-core'

export type ShownText = { where: string; text: string }

/**
 * Everything that this page says, seen or read aloud: texts, names of buttons and pictures, hints in empty fields, choices,
 * the title. Without what journalists wrote in the editor and what is shown as recorded (data, code).
 */
export const shownTexts = (page: Page): Promise<ShownText[]> =>
  page.evaluate(() => {
    const written =
      '[contenteditable], .lexical-diff .html-diff, .text-diff .html-diff, .kunye-merge__text'
    const recorded = 'pre, code, kbd, .kunye-data'
    const silent = `script, style, noscript, template, ${recorded}, ${written}`
    const spoken = ['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext']
    const attributes = [...spoken, 'title', 'placeholder', 'alt']
    const found: { where: string; text: string }[] = [{ where: 'title', text: document.title }]
    const nameOf = (element: Element): string =>
      `${element.localName}${element.id ? `#${element.id}` : ''}.${[...element.classList].join('.')}`
    const add = (element: Element, what: string, text: string) => {
      if (/\p{L}{3}/u.test(text)) found.push({ where: `${nameOf(element)}${what}`, text })
    }
    const isOwn = (text: Text) => text.parentElement?.closest(silent) === null
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const { parentElement } = text
      if (parentElement && isOwn(text as Text)) add(parentElement, '', text.textContent ?? '')
    }
    for (const element of document.body.querySelectorAll('*')) {
      if (element.parentElement?.closest(silent)) continue
      for (const name of attributes) add(element, `[${name}]`, element.getAttribute(name) ?? '')
    }
    return found
  })
