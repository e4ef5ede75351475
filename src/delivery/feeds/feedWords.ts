import type { PublicUpdate } from '@/src/public/documents'

export type FeedWords = {
  retracted: string
  update: Record<PublicUpdate['kind'], string>
  readOn: string
  backstory: string
}

const TURKISH: FeedWords = {
  retracted: 'Geri çekildi',
  update: {
    update: 'Güncelleme',
    correction: 'Düzeltme',
    clarification: 'Açıklama',
    reply: 'Cevap hakkı',
  },
  readOn: 'Haberin tamamı',
  backstory: 'Bu haber nasıl yapıldı',
}
const ENGLISH: FeedWords = {
  retracted: 'Retracted',
  update: {
    update: 'Update',
    correction: 'Correction',
    clarification: 'Clarification',
    reply: 'Right of reply',
  },
  readOn: 'Read the whole story',
  backstory: 'How this story was made',
}

/** The words a feed adds to an article, in the article's language where we have it, else in English. */
export const feedWords = (language: string | null): FeedWords =>
  /^tr\b/i.test(language ?? 'tr') ? TURKISH : ENGLISH
