'use client'

import { useEffect, type ReactNode } from 'react'

import { inTurkish } from './borrowedWords'
import { useWords, type Language } from './useWords'

const NAMES = ['aria-label', 'title']
const LIVE = '[id^="DndLiveRegion"], [id^="aria-"]'
const WRITTEN = '[contenteditable], textarea'

const SELECT = {
  tr: { 'select-all': 'Tümünü seç', row: 'Satırı seç' },
  en: { 'select-all': 'Select all', row: 'Select the row' },
}

/** Payload calls a box to tick by its name in the program. */
function nameBox(box: HTMLInputElement, language: Language): void {
  if (box.type !== 'checkbox' || box.name === '' || box.title !== box.name) return
  const label = box.labels?.[0]?.textContent?.trim()
  const { row, 'select-all': all } = SELECT[language]
  box.title = label || (box.name === 'select-all' ? all : box.name.startsWith('select-') ? row : '')
}

function rename(element: Element, language: Language): void {
  if (element instanceof HTMLInputElement) nameBox(element, language)
  if (language !== 'tr') return
  for (const name of NAMES) {
    const turkish = inTurkish('name', element.getAttribute(name) ?? '')
    if (turkish !== null) element.setAttribute(name, turkish)
  }
}

function reword(text: Text, language: Language): void {
  if (language !== 'tr' || text.parentElement?.closest(WRITTEN)) return
  const place = text.parentElement?.closest(LIVE) ? 'live' : 'text'
  const turkish = inTurkish(place, text.data)
  if (turkish !== null) text.data = turkish
}

function sayAll(root: Node, language: Language): void {
  if (root instanceof Text) return reword(root, language)
  if (!(root instanceof Element) || root.closest(WRITTEN)) return
  rename(root, language)
  for (const element of root.querySelectorAll('[aria-label], [title]')) rename(element, language)
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let text = texts.nextNode(); text; text = texts.nextNode()) reword(text as Text, language)
}

/** Around the whole admin: what the parts of Payload's pages say in English alone is said in the admin's language. */
export function BorrowedWords({ children }: { children: ReactNode }) {
  const { language } = useWords()
  useEffect(() => {
    sayAll(document.body, language)
    const observer = new MutationObserver((changes) => {
      for (const { type, target, addedNodes } of changes) {
        if (type === 'childList') addedNodes.forEach((node) => sayAll(node, language))
        else if (target instanceof Text) reword(target, language)
        else if (target instanceof Element) rename(target, language)
      }
    })
    observer.observe(document.body, {
      ...{ subtree: true, childList: true, characterData: true },
      ...{ attributes: true, attributeFilter: NAMES },
    })
    return () => observer.disconnect()
  }, [language])
  return children
}
