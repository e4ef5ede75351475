import type { searchTextOf } from '@/src/editorial/projection/searchTextOf'
import type { PublicImage } from '@/src/published/documents'
import { FOUND_ARTICLES, PHRASES } from './samples'

type SearchedText = Parameters<typeof searchTextOf>[0]

const picture = (caption: string): PublicImage => ({
  ...{ url: '/media/x.jpg', alt: 'Betim', width: 9, height: 6, caption },
  ...{ credit: 'Künye', sizes: [] },
})
const line = (text: string) => ({ text, html: text, start: 0 })
const none = {
  ...{ wordCount: null, readingMinutes: null, printedAt: null, firstPublishedAt: null },
  ...{ publishedAt: null, updatedAt: null, updates: [], attributions: [], sourcing: null },
  ...{ genre: null, translationOf: null, related: [] },
}

/** Each text that a search reads holds words that no other holds; see `samples.ts`. */
const whole = (
  [found]: (typeof FOUND_ARTICLES)[number],
  language: string | null,
): SearchedText => ({
  ...{ ...found, ...none, language },
  ...{ dateline: 'Tunceli', backstory: 'Arşivden yazıldı', leadImage: picture('Kapak karesi') },
  searchWords: ['anahtar', '~nhtr'],
  body: {
    ...{ json: null, html: '', markdown: '' },
    text: `Gövdenin ilk sözü. Gövdenin gövdesi!\n\n${PHRASES.join('. ')}`,
    blocks: [
      { kind: 'paragraph', words: line('Gövdenin ilk sözü.') },
      { kind: 'image', start: 0, image: picture('Ara görsel') },
      { kind: 'gallery', start: 0, images: [picture('Dizi birinci'), picture('Dizi ikinci')] },
      {
        ...{ kind: 'embed', start: 0, url: '', provider: 'X', of: 'video', title: null, parts: [] },
        still: picture('Donmuş an'),
      },
    ],
  },
  replies: [{ from: 'Kurum', outcome: 'answered', text: 'Yanıtımız hayır', askedAt: null }],
})

export const FOUND_TEXTS: readonly SearchedText[] = FOUND_ARTICLES.map((found, index) =>
  whole(found, ['tr', 'az', 'en', 'ru', null, 'tr'][index] ?? null),
)
