'use client'
import { useTranslation } from '@payloadcms/ui'

/** Picks the words in the language of the admin: English where it is set, else Turkish. */
export function useWords(): (words: { tr: string; en: string }) => string {
  const { i18n } = useTranslation()
  return (words) => (i18n.language === 'en' ? words.en : words.tr)
}
