import type { SourcedArticle } from '@/src/sourcing/types'
import { aClaim } from './aClaim'
import { aRow } from './aRow'

/** An article for a test: one accusation against Ali Veli, carried by APA, who has been asked for a reply. */
export const anArticle = (over: Partial<SourcedArticle> = {}): SourcedArticle => ({
  language: 'tr',
  headline: 'Zimmet soruşturması',
  dek: '',
  body: 'APA, Ali Veli’nin parayı zimmetine geçirdiğini duyurdu. Reuters da aynısını yazdı.',
  claims: [aClaim()],
  attributions: [aRow()],
  orphanMarks: [],
  replies: [{ person: 'ali', organisation: null }],
  ...over,
})
