import type { Words } from '@/src/workflow/labels'

const LABELS: ReadonlyMap<string, Words> = new Map(
  Object.entries({
    headline: { tr: 'başlık', en: 'headline' },
    dek: { tr: 'spot', en: 'dek' },
    kicker: { tr: 'üst başlık', en: 'kicker' },
    seoTitle: { tr: 'arama başlığı', en: 'search title' },
    socialTitle: { tr: 'paylaşım başlığı', en: 'social title' },
    slug: { tr: 'adres', en: 'address' },
    language: { tr: 'dil', en: 'language' },
    body: { tr: 'metin', en: 'text' },
    printedAt: { tr: 'baskı tarihi', en: 'printed at' },
    claims: { tr: 'iddialar', en: 'claims' },
    attributions: { tr: 'atıflar', en: 'attributions' },
    replies: { tr: 'cevap hakkı', en: 'right of reply' },
    bylines: { tr: 'imzalar', en: 'bylines' },
    section: { tr: 'bölüm', en: 'section' },
    tags: { tr: 'etiketler', en: 'tags' },
    genre: { tr: 'tür', en: 'genre' },
    leadImage: { tr: 'görsel', en: 'picture' },
    pinned: { tr: 'sabitleme', en: 'pin' },
    dateline: { tr: 'mahreç', en: 'dateline' },
    backstory: { tr: 'haberin hikâyesi', en: 'backstory' },
    translationOf: { tr: 'çevirisi olduğu haber', en: 'translation of' },
    related: { tr: 'ilgili haberler', en: 'related' },
    desk: { tr: 'masa', en: 'desk' },
    embargoUntil: { tr: 'ambargo', en: 'embargo' },
    edNote: { tr: 'iç not', en: 'internal note' },
    priority: { tr: 'öncelik', en: 'priority' },
    editKind: { tr: 'değişiklik türü', en: 'edit kind' },
    assignee: { tr: 'görevli muhabir', en: 'assignee' },
    reviewer: { tr: 'inceleyen', en: 'reviewer' },
    dueAt: { tr: 'teslim', en: 'due date' },
    gates: { tr: 'kapılar', en: 'gates' },
    schedule: { tr: 'zamanlama', en: 'schedule' },
  }),
)

/** The word for a field inside a sentence; a field without one keeps its name. */
export const fieldLabel = (field: string): Words => LABELS.get(field) ?? { tr: field, en: field }
