import { TRANSITIONS, type Action } from '@/src/workflow/transitions'
import type { Words } from '@/src/workflow/labels'

/** What the log holds beside the actions of the workflow. */
const OTHERS: ReadonlyMap<string, Words> = new Map(
  Object.entries({
    create: { tr: 'Açıldı', en: 'Created' },
    resolveComment: { tr: 'Yorum çözüldü', en: 'Comment resolved' },
    makePreview: { tr: 'Önizleme bağlantısı verildi', en: 'Preview link made' },
    revokePreview: { tr: 'Önizleme bağlantısı iptal edildi', en: 'Preview link revoked' },
    openPreview: { tr: 'Önizleme açıldı', en: 'Preview opened' },
    editComment: { tr: 'Yorum değiştirildi', en: 'Comment edited' },
    blockComment: { tr: 'Yorum onayı durduruyor', en: 'Comment now stops approval' },
    unblockComment: { tr: 'Yorum artık onayı durdurmuyor', en: 'Comment no longer stops approval' },
    recordChanged: { tr: 'Haberde görünen kayıt değişti', en: 'A record that it shows changed' },
    reopenComment: { tr: 'Yorum yeniden açıldı', en: 'Comment reopened' },
  }),
)

const isAction = (action: string): action is Action => Object.hasOwn(TRANSITIONS, action)

/** The name of an entry of the log; one this admin does not know yet keeps its code. */
export const actionLabel = (action: string): Words =>
  isAction(action) ? TRANSITIONS[action].label : (OTHERS.get(action) ?? { tr: action, en: action })
