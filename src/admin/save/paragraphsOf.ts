import { toText } from '@/src/lexical/toText'

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Headline, dek and paragraphs of an article's data, in reading order; empty ones left out. */
export const paragraphsOf = (data: Record<string, unknown>): string[] =>
  [text(data.headline), text(data.dek), ...toText(data.body).split('\n\n')].filter(
    (paragraph) => paragraph.trim() !== '',
  )
