import { auditCollections } from '@/src/audit/auditCollections'
import { trustedKeys } from '@/src/audit/trustedKeys'
import { verifyAuditLog } from '@/src/audit/verifyAuditLog'
import { DAMAGE_WORDS } from '../audit/damageWords'
import type { Check } from './Check'

/** The audit log against itself and its signed checkpoints. */
export const auditLog: Check = {
  name: { tr: 'Denetim kaydı', en: 'audit log' },
  async examine(payload) {
    const { bad, checkpoints, keyKnown } = await verifyAuditLog(
      auditCollections(payload),
      await trustedKeys(),
    )
    return {
      problems: [
        ...(keyKnown ? [] : ['KUNYE_AUDIT_KEY, KUNYE_AUDIT_TRUST: —']),
        ...bad.map(
          ({ chain, seq, what }) => `${chain} · ${seq}: ${DAMAGE_WORDS[what].tr} / ${what}`,
        ),
        ...checkpoints.bad.map(
          ({ number, what }) => `imza ${number}: ${DAMAGE_WORDS[what].tr} / ${what}`,
        ),
      ],
      mend: {
        tr: 'Anahtar değiştiyse: npm run kunye -- audit hand-over. Başka bir kayıt onarılmaz: yedekle karşılaştırın, kimin yaptığını araştırın',
        en: 'after a change of the key: npm run kunye -- audit hand-over. Else a log is never mended: compare it with a backup and find out who did it',
      },
    }
  },
}
