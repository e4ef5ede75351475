import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'

import { StartRefusal } from '@/src/db/StartRefusal'
import { ROLES, type Role } from '@/src/workflow/stages'
import { readPassword } from '../readPassword'
import { withPayload } from '../withPayload'

const usage = (): never => {
  throw new StartRefusal({
    tr: `Kullanım: npm run kunye -- users add --email E --name AD --role ${ROLES.join('|')} [--password-stdin] · users list`,
    en: 'Usage: npm run kunye -- users add --email E --name NAME --role ROLE [--password-stdin] · users list',
  })
}

const isRole = (role: string): role is Role => ROLES.some((known) => known === role)

/**
 * `kunye users add`: makes an account on the machine itself, the first admin among them (nobody registers over
 * HTTP). The password is read from stdin, or made and printed once. `kunye users list` lists the accounts.
 */
export async function users([verb, ...args]: string[]): Promise<void> {
  if (verb === 'list') return list()
  if (verb !== 'add') usage()
  const { values } = parseArgs({
    args,
    options: {
      email: { type: 'string' },
      name: { type: 'string' },
      role: { type: 'string', multiple: true },
      'password-stdin': { type: 'boolean', default: false },
    },
  })
  const { email, name } = values
  const roles = values.role ?? []
  if (!email || !name || roles.length === 0 || !roles.every(isRole)) return usage()
  const given = values['password-stdin'] ? await readPassword() : null
  const password = given ?? randomBytes(15).toString('base64url')
  await withPayload(async (payload) => {
    await payload.create({
      collection: 'users',
      data: { email, name, roles: roles.filter(isRole), password, disabled: false },
      overrideAccess: true,
      context: { channel: 'cli' },
    })
    console.log(`Hesap açıldı / account made: ${email} (${roles.join(', ')})`)
    if (!given) console.log(`Parola, yalnız bir kez gösterilir / password, shown once: ${password}`)
  })
}

const list = (): Promise<void> =>
  withPayload(async (payload) => {
    const { docs } = await payload.find({
      collection: 'users',
      pagination: false,
      sort: 'email',
      overrideAccess: true,
    })
    for (const { email, name, roles, disabled } of docs) {
      console.log(
        [email, name, roles.join(','), disabled ? 'kapalı/disabled' : ''].join('\t').trimEnd(),
      )
    }
  })
