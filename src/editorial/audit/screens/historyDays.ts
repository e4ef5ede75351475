import { formatDate } from '@/src/language/text/dates'
import type { Words } from '@/src/language/words'
import { isAction, TRANSITIONS } from '@/src/workflow/transitions'
import type { HistoryRow } from '../historyOf'

/** An entry, or several saves of one person that only continue each other. */
export type HistoryEvent = HistoryRow & {
  /** How many saves it stands for. */
  times: number
  /** ISO 8601, UTC; of the first of them. */
  since: string
}
/** `day`: dd.MM.yyyy on the clock of Europe/Istanbul. */
type HistoryDay = { day: string; events: HistoryEvent[] }

const dayOf = (at: string): string => formatDate(new Date(at)).slice(0, 10)

/** A save that moves nothing, gives no reason and tells no values: only the text went on. */
const isPlainSave = ({ action, from, to, why, values }: HistoryRow) =>
  action === 'write' && from === to && why === null && values.length === 0

/**
 * The history, newest first, by days. Saves of one person that follow each other on one day and left the stage as it
 * was are one event with all their fields: a morning of writing must not hide the one decision in it.
 */
export function historyDays(rows: readonly HistoryRow[]): HistoryDay[] {
  const days: HistoryDay[] = []
  for (const row of rows) {
    const day = dayOf(row.at)
    let today = days.at(-1)
    if (today?.day !== day) days.push((today = { day, events: [] }))
    const later = today.events.at(-1)
    const goesOn =
      later &&
      isPlainSave(later) &&
      isPlainSave(row) &&
      later.who === row.who &&
      later.to === row.to
    if (!goesOn) {
      today.events.push({ ...row, times: 1, since: row.at })
      continue
    }
    later.times += 1
    later.since = row.at
    later.changed = [...new Set([...later.changed, ...row.changed])]
  }
  return days
}

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
    editReply: { tr: 'Yanıt değiştirildi', en: 'Reply edited' },
    update: { tr: 'Değiştirildi', en: 'Changed' },
    delete: { tr: 'Silindi', en: 'Deleted' },
    suggest: { tr: 'Değişiklik önerildi', en: 'Change suggested' },
    takeSuggestion: { tr: 'Öneri alındı', en: 'Suggestion taken' },
    leaveSuggestion: { tr: 'Öneri alınmadı', en: 'Suggestion left' },
    login: { tr: 'Oturum açıldı', en: 'Logged in' },
    failedLogin: { tr: 'Başarısız giriş', en: 'Failed login' },
    logout: { tr: 'Oturum kapatıldı', en: 'Logged out' },
    changePassword: { tr: 'Parola değiştirildi', en: 'Password changed' },
    askReset: { tr: 'Parola bağlantısı istendi', en: 'Password link asked for' },
    makePasswordLink: { tr: 'Parola bağlantısı verildi', en: 'Password link made' },
    resetPassword: { tr: 'Parola bağlantıyla değiştirildi', en: 'Password set by link' },
    endSessions: { tr: 'Oturumlar sonlandırıldı', en: 'Sessions ended' },
    newSecret: { tr: 'Webhook anahtarı yenilendi', en: 'Webhook secret renewed' },
    testWebhook: { tr: 'Webhook denendi', en: 'Webhook tested' },
    resendWebhook: { tr: 'Webhook yeniden gönderildi', en: 'Webhook sent again' },
    read: { tr: 'Okundu', en: 'Read' },
    redact: { tr: 'Değerlerin yerine özetleri kondu', en: 'Values replaced by their hashes' },
    pruneVersions: { tr: 'Eski ara kayıtlar silindi', en: 'Old saves in between removed' },
    migrate: { tr: 'Veriler yeni sürüme taşındı', en: 'Data migrated' },
    rebuildPublic: { tr: 'Okur verisi yeniden kuruldu', en: 'Public half rebuilt' },
    exportAudit: { tr: 'Denetim kaydı dışa aktarıldı', en: 'Audit log exported' },
    handOverAuditKey: { tr: 'Denetim anahtarı devredildi', en: 'Audit key handed over' },
    takeBackup: { tr: 'Yedek alındı', en: 'Backup taken' },
    restoreBackup: { tr: 'Yedek geri yüklendi', en: 'Backup restored' },
  }),
)

/** The name of an entry of the log; one this admin does not know yet keeps its code. */
export const actionLabel = (action: string): Words =>
  isAction(action) ? TRANSITIONS[action].label : (OTHERS.get(action) ?? { tr: action, en: action })
