'use client'
import { useTranslation } from '@payloadcms/ui'
import { useCallback } from 'react'

import { formatDate } from '@/src/language/text/dates'
import type { Words } from '@/src/language/words'

export type Language = 'tr' | 'en'

/** The language of the admin, and a function that picks a text's words in it. Turkish unless English was chosen. */
export function useWords(): { language: Language; say: (words: Words) => string } {
  const { i18n } = useTranslation()
  const language: Language = i18n.language === 'en' ? 'en' : 'tr'
  const say = useCallback((words: Words) => words[language], [language])
  return { language, say }
}

/** An instant → `HH:mm` on the newsroom's clock. An unreadable one gives ''. */
export function clockTime(at: string | Date): string {
  const date = new Date(at)
  return Number.isNaN(date.getTime()) ? '' : formatDate(date).slice(-5)
}
