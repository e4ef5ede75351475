import { fromParagraphs } from '@/src/language/richText/newNodes'

/** Who sits at the screen of a component test and of the page of parts. */
export const SAMPLE_USER = {
  id: '65f0a1b2c3d4e5f6a7b8c901',
  name: 'Ayşe Yıldız',
  email: 'ayse@example.com',
  collection: 'users',
  roles: ['editor'],
}

export const SAMPLE_ID = '65f0a1b2c3d4e5f6a7b8c9d0'

export const SAMPLE_PARAGRAPHS = [
  'Değirmendere Belediyesi, eski değirmenin onarılacağını duyurdu.',
  'Onarım ilkbaharda başlayacak.',
  'Değirmen 1911’de kurulmuştu.',
]

/** An article as `GET /api/articles/:id?depth=0` answers it: a draft of the sample person, revision 3. */
export const sampleArticle = (over: Record<string, unknown> = {}) => ({
  id: SAMPLE_ID,
  headline: 'Eski değirmen onarılıyor',
  dek: 'Onarım ilkbaharda başlıyor.',
  kicker: '',
  language: 'tr',
  body: fromParagraphs(SAMPLE_PARAGRAPHS) as unknown,
  claims: [] as unknown[],
  attributions: [] as unknown[],
  replies: [] as unknown[],
  bylines: [] as unknown[],
  edNote: '',
  priority: 'normal',
  stage: 'draft',
  editKind: 'first',
  revision: 3,
  author: SAMPLE_USER.id,
  assignee: null,
  reviewer: null,
  contributors: [] as string[],
  gates: { legal: 'notNeeded', factCheck: 'notNeeded' },
  createdAt: '2026-03-01T08:00:00.000Z',
  updatedAt: '2026-03-01T09:00:00.000Z',
  ...over,
})

export type SampleArticle = ReturnType<typeof sampleArticle>
