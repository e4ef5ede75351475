import type { Finding, Override } from '@/src/sourcing/types'

const REASONS: Record<string, string> = {
  singleOriginAccusation:
    'Suçlama tek kaynaktan geliyor; haberde kaynağın adı açıkça veriliyor ve iddia olarak aktarılıyor.',
  unsourcedAccusation:
    'Basıldığı biçimiyle aktarılıyor; kaynak gösterilmediği okura atıf işaretiyle açıkça söyleniyor.',
  headlineOutrunsBody:
    'Özgün başlık korunuyor; kesinlik bildiren sözün yayının kendi sesi olduğu okura gösteriliyor.',
  noRightOfReply:
    'Haber basıldığı biçimiyle aktarılıyor; cevap hakkı için başvuru yapılacak, yanıt gelirse eklenecek.',
}
const OTHERWISE =
  'Haber basıldığı biçimiyle arşivlik olarak yayımlanıyor; bulgu okura gösteriliyor.'

/** The editor's stated reason for each blocking finding that stays open on the seed story. */
export const overrideReasons = (findings: readonly Finding[]): Override[] =>
  findings
    .filter(({ severity, never }) => severity === 'block' && !never)
    .map(({ code, where }) => ({ code, quote: where.quote, reason: REASONS[code] ?? OTHERWISE }))
