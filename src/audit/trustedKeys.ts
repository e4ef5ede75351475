import { knownAuditKey } from './auditKey'
import { publicKeyText } from './checkpoint'

/**
 * The public keys whose signatures count: the newsroom's own, and older ones given beside it (after a change of the
 * key). Empty where this machine has no key and none was given.
 */
export async function trustedKeys(older: readonly string[] = []): Promise<string[]> {
  const own = await knownAuditKey()
  return [...(own ? [publicKeyText(own)] : []), ...older]
}
