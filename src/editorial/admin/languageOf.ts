import type { Language } from './useWords'

/** The admin's language from i18n: English where it was chosen, else Turkish. */
export const languageOf = (code: string | undefined): Language => (code === 'en' ? 'en' : 'tr')
