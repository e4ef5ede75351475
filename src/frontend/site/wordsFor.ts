import { readerLanguage } from '@/src/language/readerPaths'
import { words, type SiteWords } from './words'

/** The words of a page about something in `language` (BCP 47): Turkish unless it is another language. */
export const wordsFor = (language: string | null): SiteWords => words[readerLanguage(language)]
