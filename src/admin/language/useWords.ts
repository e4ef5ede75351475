'use client'

import { useTranslation } from '@payloadcms/ui'
import { useCallback } from 'react'

import type { Words } from '@/src/workflow/labels'

export type Language = 'tr' | 'en'

/** The language of the admin, and a function that picks a text's words in it. Turkish unless English was chosen. */
export function useWords(): { language: Language; say: (words: Words) => string } {
  const { i18n } = useTranslation()
  const language: Language = i18n.language === 'en' ? 'en' : 'tr'
  const say = useCallback((words: Words) => words[language], [language])
  return { language, say }
}
