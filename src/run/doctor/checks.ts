import { trustedKeys } from '@/src/editorial/audit/checkpoint'
import { auditCollections } from '@/src/editorial/audit/collections'
import { verifyAuditLog } from '@/src/editorial/audit/verify'
import { editorialDatabase } from '@/src/editorial/database/editorialDatabase'
import { rebuildPublic } from '@/src/editorial/publish/rebuild/rebuildPublic'
import type { PublicDifference } from '@/src/editorial/publish/verify/compare'
import { verifyPublicDocuments } from '@/src/editorial/publish/verify/verifyPublic'
import { isNamedDifference, publicDiffersOf } from '@/src/migrations/namedDifference'
import { checkDatabase } from '@/src/platform/database/check'
import { DAMAGE_WORDS } from '@/src/run/audit/damageWords'
import type { Check } from './Check'
import { claimRegister } from './claimRegister'
import { derivedData } from './derivedData'
import { indexes } from './indexes'
import { maskedSources } from './maskedSources'
import { mediaFiles } from './mediaFiles'
import { processes } from './processes'

/** The audit log against itself and its signed checkpoints. */
const auditLog: Check = {
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

/** What the public is served against what follows from publications and their versions; what a migration named is no damage. */
const publicDocuments: Check = {
  name: { tr: 'Okura giden belgeler ile yayınlar', en: 'public documents and publications' },
  async examine(payload, repair) {
    const differs = await publicDiffersOf(editorialDatabase(payload))
    const differences: PublicDifference[] = []
    for await (const found of verifyPublicDocuments(payload)) {
      if (!isNamedDifference(found, differs)) differences.push(found)
    }
    if (repair && differences.length > 0) await rebuildPublic(payload)
    return {
      problems: differences.map(({ collection, id, problem }) => `${collection}/${id}: ${problem}`),
      mend: {
        tr: 'Hangi alanlar: npm run kunye -- public verify · onarmak: npm run kunye -- public rebuild',
        en: 'which fields: npm run kunye -- public verify · to mend: npm run kunye -- public rebuild',
      },
    }
  },
}

/** Whether one transaction spans both databases, which publishing rests on. */
const transactions: Check = {
  name: { tr: 'İki veritabanını kapsayan işlem', en: 'transactions over both databases' },
  async examine() {
    const problems: string[] = []
    const { DATABASE_URI = '', PUBLIC_DATABASE_URI = '' } = process.env
    await checkDatabase(DATABASE_URI, PUBLIC_DATABASE_URI).catch((error: unknown) => {
      problems.push(error instanceof Error ? error.message : String(error))
    })
    return {
      problems,
      mend: {
        tr: 'Bağlantı dizgileri aynı replica set’i adıyla göstermeli',
        en: 'both connection strings must name the same replica set',
      },
    }
  },
}

/** What the doctor examines, in this order: what the rest stands on first. */
export const CHECKS: readonly Check[] = [
  transactions,
  processes,
  indexes,
  claimRegister,
  derivedData,
  publicDocuments,
  maskedSources,
  auditLog,
  mediaFiles,
]
