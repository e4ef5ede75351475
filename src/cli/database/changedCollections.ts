import type { SanitizedConfig } from 'payload'

import { STAMP } from '@/src/db/isEmptyDatabase'

/** Collections of `kunye` that no route of Payload knows, by the names in their own files; a test looks for others. */
export const RAW_COLLECTIONS: readonly string[] = [
  ...['fan-outs', 'mail-outbox', 'rebuild-runs', 'webhook-deliveries', 'webhook-secrets'],
  ...['worker-leases', 'account-turns', 'failed-logins', 'password-links', 'password-mails'],
  ...['staff-sessions', 'record-turns', 'fan-out-entries', 'rate-limits', STAMP],
]

/** Every collection of `kunye` that the newsroom may have to change, those that it only adds to among them. */
export const changedCollections = ({
  collections,
}: Pick<SanitizedConfig, 'collections'>): string[] => [
  ...collections.flatMap(({ slug, dbName, versions }) => {
    const name = typeof dbName === 'string' ? dbName : slug
    return versions ? [name, `_${name}_versions`] : [name]
  }),
  ...RAW_COLLECTIONS,
]
