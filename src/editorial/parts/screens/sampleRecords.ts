import type { HistoryRow } from '@/src/editorial/audit/historyOf'
import type { ShownComment } from '@/src/editorial/comments/screens/commentsAnswer'
import type { InboxRow } from '@/src/editorial/notifications/screens/inboxRows'
import { SAMPLE_FINDINGS } from './sampleActions'
import { sampleArticle, SAMPLE_ID, SAMPLE_USER } from './sampleArticle'

const AT = '2026-03-01T09:00:00.000Z'
const comment = (over: Partial<ShownComment> & { id: string }): ShownComment => ({
  ...{ body: 'Belediyenin duyurusuna bağlantı eklenebilir mi?', author: SAMPLE_USER.id },
  createdAt: AT,
  ...over,
})

/** Threads of every kind: stopping approval, open with a reply, words gone, resolved. */
export const SAMPLE_COMMENTS: ShownComment[] = [
  comment({
    ...{
      id: 'c1',
      blocking: true,
      field: 'headline',
      body: 'Başlık duyurudan fazlasını söylüyor.',
    },
    selector: { exact: 'onarılıyor', prefix: 'Eski değirmen ', suffix: '' },
  }),
  comment({ id: 'c2' }),
  comment({ id: 'c3', parent: 'c2', body: 'Ekledim.', author: 'u-2' }),
  comment({ id: 'c4', field: 'body', selector: { exact: 'Bu sözler artık yok.' } }),
  comment({ id: 'c5', resolvedAt: AT, resolvedBy: SAMPLE_USER.id, body: 'Tarih doğru mu?' }),
]

const row = (over: Partial<HistoryRow> & { id: string; action: string }): HistoryRow => ({
  ...{ at: AT, who: SAMPLE_USER.name, roles: ['editor'], from: 'draft', to: 'draft', why: null },
  ...{ changed: [], values: [], overruled: [] },
  ...over,
})

/** A morning of an article, the newest first. */
export const SAMPLE_HISTORY: HistoryRow[] = [
  row({
    ...{ id: 'h5', action: 'approve', from: 'inReview', to: 'approved', who: 'Nermin Editör' },
    overruled: [
      { code: 'noNamedSource', quote: 'Onarım', reason: 'Kaynak korunuyor, belgesi görüldü.' },
    ],
  }),
  row({
    ...{ id: 'h4', action: 'requestChanges', from: 'inReview', to: 'changesRequested' },
    why: 'Başlık duyurudan fazlasını söylüyor.',
  }),
  row({ id: 'h3', action: 'write', changed: ['headline', 'body'] }),
  row({ id: 'h2', action: 'write', changed: ['dek'] }),
  row({
    ...{ id: 'h1', action: 'update', who: null, at: '2026-02-28T22:00:00.000Z' },
    ...{ changed: ['priority'], values: [{ field: 'priority', was: 'normal', is: 'high' }] },
  }),
]

/** Notices, unread and read; one of an article that may no longer be read. */
export const SAMPLE_NOTICES: InboxRow[] = [
  {
    ...{ id: 'n1', headline: 'Eski değirmen onarılıyor', who: 'Nermin Editör', at: AT },
    sentence: { tr: 'Düzeltme istendi.', en: 'Changes were asked for.' },
    ...{ reason: 'Başlık duyurudan fazlasını söylüyor.', isRead: false },
    href: `/admin/collections/articles/${SAMPLE_ID}`,
  },
  {
    ...{ id: 'n2', headline: null, who: null, at: AT, reason: null, isRead: true, href: '/admin' },
    sentence: { tr: 'Yayımlandı.', en: 'Published.' },
  },
]

/** The sample article with claims and attributions, and what the last save found. */
export const sourcedSample = (findings: boolean): Record<string, unknown> => ({
  ...sampleArticle(),
  claims: [
    { id: 'k1', text: 'Eski değirmen onarılacak.' },
    { id: 'k2', text: 'Onarım ilkbaharda başlayacak.' },
  ],
  attributions: [
    { id: 'a1', claim: 'k1', field: 'body', mode: 'namedSource' },
    { id: 'a2', claim: 'k9', field: 'headline', mode: 'houseVoice' },
  ],
  ...(findings && { sourcing: { findings: SAMPLE_FINDINGS } }),
})
