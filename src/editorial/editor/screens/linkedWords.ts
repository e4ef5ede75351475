'use client'
import { useEffect } from 'react'

import { goTo } from './editorEvents'

const PREFIX = '#soz-'
const FIELDS = ['headline', 'dek'] as const

/** The address of an article's page at the words of one of its attributions; of the page alone where there is none. */
export function wordsAddress(article: string, words: { field: string; id: string } | null): string {
  const page = `/admin/collections/articles/${article}`
  if (!words) return page
  const isField = FIELDS.some((field) => field === words.field)
  return `${page}${PREFIX}${isField ? words.field : words.id}`
}

/** Shows the words that the address names, once the page is there and whenever it names others. */
export function useLinkedWords(): void {
  useEffect(() => {
    const show = () => {
      const { hash } = window.location
      if (!hash.startsWith(PREFIX)) return
      const named = hash.slice(PREFIX.length)
      const field = FIELDS.find((one) => one === named) ?? 'body'
      goTo({ field, id: named })
    }
    show()
    window.addEventListener('hashchange', show)
    return () => window.removeEventListener('hashchange', show)
  }, [])
}
