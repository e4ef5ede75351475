import type { ParseArgsConfig } from 'node:util'
import { connect } from '@/src/platform/database/connect'
import { replicaSetOf } from '@/src/platform/database/uri'
import { parseEnv } from '@/src/platform/env'
import {
  changedCollections,
  grant,
  type Granted,
  grantedUri,
  quotedLine,
} from '@/src/run/database/grant'
import { revoke } from '@/src/run/database/revoke'
import { readArgs, wrongUsage } from '@/src/run/args'

const NO_ADMIN = { tr: 'KUNYE_ADMIN_URI verilmemiş', en: 'KUNYE_ADMIN_URI is not set' }

/** From the config itself, so that no collection is forgotten; loaded only where it is asked for. */
const changedByApp = async (): Promise<string[]> => {
  await import('lexical')
  const { default: config } = await import('@payload-config')
  return changedCollections(await config)
}

/**
 * `kunye db grant [--app]`: makes the MongoDB role and user by which delivery may read `kunye_public` and
 * nothing else (with `--app` also the newsroom's own user, who only adds to the audit log and the snapshots); where there is one
 * already, the next of the two that take turns, while the former goes on working until `kunye db revoke USER`. `--roles` renews
 * what the roles may, and makes no user. The
 * administrator's connection string comes from KUNYE_ADMIN_URI, never from an argument, which everybody
 * on the machine could read. Prints `VARIABLE='uri'` lines on stdout, once: nothing keeps the passwords. A shell and
 * `.env` both read them.
 */
export async function database([verb, ...args]: string[]): Promise<void> {
  if (verb !== 'grant' && verb !== 'revoke') throw wrongUsage('db')
  const flag = { type: 'boolean', default: false } as const
  const options: NonNullable<ParseArgsConfig['options']> =
    verb === 'grant' ? { app: flag, roles: flag } : { now: flag }
  const { values, positionals } = readArgs('db', args, options, verb === 'revoke' ? 1 : 0)
  const asked = values as Partial<Record<'app' | 'roles' | 'now', boolean>>
  const [user] = positionals
  if (verb === 'revoke' && !user) throw wrongUsage('db')
  const uri = parseEnv(process.env).KUNYE_ADMIN_URI
  if (!uri) throw wrongUsage('db', NO_ADMIN)
  const client = await connect(uri, 'KUNYE_ADMIN_URI')
  try {
    if (user) {
      await revoke(client, user, { now: asked.now })
      return console.log(`✓ ${user} kaldırıldı / taken away`)
    }
    const set = await replicaSetOf(client)
    const users: Granted[] = await grant(client, {
      app: asked.app ? await changedByApp() : null,
      rolesOnly: asked.roles,
    })
    if (asked.roles) return console.log('✓ Roller yenilendi / roles renewed')
    process.stderr.write(
      'Uyarı: aşağıdaki satırlar parola taşır ve bir daha gösterilmez; önceki kullanıcı db revoke denene kadar çalışır\n' +
        'Warning: the lines below hold passwords and are not shown again; the user before works until db revoke\n',
    )
    for (const user of users) {
      console.log(quotedLine(user.variable, grantedUri(uri, user, set?.name)))
    }
  } finally {
    await client.close()
  }
}
