import { auditCollections } from '@/src/editorial/audit/collections'
import { trustedKeys } from '@/src/editorial/audit/checkpoint'
import { verifyAuditLog, type AuditReport } from '@/src/editorial/audit/verify'
import { readArgs } from '@/src/run/args'
import { withPayload } from '@/src/run/withPayload'
import { DAMAGE_WORDS } from './damageWords'

const SHOWN = 50

/**
 * `kunye audit verify`: names the first bad entry of every damaged chain and every bad checkpoint; exit code 1 then, and
 * where no key is known to compare signatures with.
 * `--expect HASH`: the log must hold the checkpoint with this hash, noted down earlier in another place; this alone
 * shows that the newest checkpoints were cut off together with what they covered. `--trust KEY`: an older public key.
 */
export async function verify(args: string[]): Promise<void> {
  const { values } = readArgs('audit', args, {
    json: { type: 'boolean', default: false },
    expect: { type: 'string' },
    trust: { type: 'string', multiple: true },
  })
  const { report, expected } = await withPayload(async (payload) => {
    const collections = auditCollections(payload)
    return {
      report: await verifyAuditLog(collections, await trustedKeys(values.trust)),
      expected:
        !values.expect || (await collections.checkpoints.findOne({ hash: values.expect })) !== null,
    }
  })
  // Signatures of an unknown key prove nothing: whoever forged the log can have signed it.
  const ok = report.ok && expected && report.keyKnown
  if (values.json) console.log(JSON.stringify({ ...report, ok, expected }))
  else tell(report, expected)
  if (!ok) process.exitCode = 1
}

function tell({ bad, checkpoints, entries, chains, keyKnown }: AuditReport, expected: boolean) {
  for (const { chain, seq, what } of bad.slice(0, SHOWN)) {
    console.log(`✗ ${chain} · ${seq} · ${DAMAGE_WORDS[what].tr} / ${DAMAGE_WORDS[what].en}`)
  }
  if (bad.length > SHOWN) console.log(`✗ … +${bad.length - SHOWN} (--json)`)
  for (const { number, what } of checkpoints.bad.slice(0, SHOWN)) {
    const { tr, en } = DAMAGE_WORDS[what]
    console.log(`✗ imza / checkpoint ${number} · ${tr} / ${en}`)
  }
  if (!expected) console.log('✗ Beklenen imza kayıtta yok / the expected checkpoint is not there')
  if (!keyKnown) {
    console.log(
      '✗ Anahtar bu makinede yok, imzaların kime ait olduğu bilinmiyor: KUNYE_AUDIT_KEY, KUNYE_AUDIT_TRUST ya da --trust verin',
    )
    console.log(
      '  No key on this machine, whose signatures these are is not known: give KUNYE_AUDIT_KEY, KUNYE_AUDIT_TRUST or --trust',
    )
  }
  const { last, checked } = checkpoints
  console.log(
    `${chains} zincir, ${entries} kayıt / chains, entries · ${checked} imza / checkpoints`,
  )
  if (last) console.log(`Son imza / last checkpoint: ${last.number} · ${last.at} · ${last.hash}`)
  const whole = bad.length === 0 && checkpoints.bad.length === 0 && expected
  if (!keyKnown && whole) {
    console.log(
      '✗ Kayıt kendi içinde tutarlı, ama doğrulanamadı / consistent in itself, but not verified',
    )
    return
  }
  console.log(whole ? '✓ Kayıt sağlam / the log is sound' : '✗ Kayıt bozulmuş / the log is damaged')
}
