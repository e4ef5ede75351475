import { parseArgs } from 'node:util'
import { connect } from '@/src/db/connect'
import { replicaSetOf } from '@/src/db/replicaSetOf'
import { StartRefusal } from '@/src/db/StartRefusal'
import { changedCollections } from '../database/changedCollections'
import { grant, type Granted } from '../database/grant'
import { grantedUri } from '../database/grantedUri'

const usage = (): never => {
  throw new StartRefusal({
    tr: 'Kullanım: KUNYE_ADMIN_URI=mongodb://… npm run kunye -- db grant [--app]',
    en: 'Usage: KUNYE_ADMIN_URI=mongodb://… npm run kunye -- db grant [--app]',
  })
}

/** From the config itself, so that no collection is forgotten; loaded only where it is asked for. */
const changedByApp = async (): Promise<string[]> => {
  await import('lexical')
  const { default: config } = await import('@payload-config')
  return changedCollections(await config)
}

/**
 * `kunye db grant [--app]`: makes the MongoDB role and user by which delivery may read `kunye_public` and
 * nothing else (with `--app` also the newsroom's own user, who only adds to the audit log and the snapshots), or renews them with new passwords. The
 * administrator's connection string comes from KUNYE_ADMIN_URI, never from an argument, which everybody
 * on the machine could read. Prints `VARIABLE=uri` lines on stdout, once: nothing keeps the passwords.
 */
export async function database([verb, ...args]: string[]): Promise<void> {
  if (verb !== 'grant') return usage()
  const { values } = parseArgs({ args, options: { app: { type: 'boolean', default: false } } })
  const uri = process.env.KUNYE_ADMIN_URI
  if (!uri) return usage()
  const client = await connect(uri, 'KUNYE_ADMIN_URI')
  try {
    const set = await replicaSetOf(client)
    const users: Granted[] = await grant(client, {
      app: values.app ? await changedByApp() : null,
    })
    process.stderr.write(
      'Uyarı: aşağıdaki satırlar parola taşır ve bir daha gösterilmez; eski parolalar artık geçersiz\n' +
        'Warning: the lines below hold passwords and are not shown again; former passwords are void now\n',
    )
    for (const user of users) console.log(`${user.variable}=${grantedUri(uri, user, set?.name)}`)
  } finally {
    await client.close()
  }
}
