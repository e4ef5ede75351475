import { env } from '@/src/env'
import { knownAuditKey } from './auditKey'
import { publicKeyText } from './checkpoint'

/**
 * The public keys whose signatures count: the newsroom's own, older ones in `KUNYE_AUDIT_TRUST`, and those given beside them.
 * Empty where this machine has no key and none was given. Keys that were handed over are found in the log itself.
 */
export async function trustedKeys(older: readonly string[] = []): Promise<string[]> {
  const own = await knownAuditKey()
  return [...(own ? [publicKeyText(own)] : []), ...env().KUNYE_AUDIT_TRUST, ...older]
}
