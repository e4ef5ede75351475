import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { buildConfig, type SanitizedConfig } from 'payload'
import { plainCollections } from './plainCollections'

/** Payload as it comes: relations and a login, and nothing of Künye's. */
export const plainConfig = (url: string, counting: boolean): Promise<SanitizedConfig> =>
  buildConfig({
    secret: 'only-for-a-benchmark-on-this-machine',
    telemetry: false,
    collections: plainCollections,
    db: mongooseAdapter({ url, connectOptions: { monitorCommands: counting } }),
  })
