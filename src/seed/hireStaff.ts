import { randomBytes } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { env } from '@/src/env'
import { giveFirstPassword } from '@/src/identity/setPassword'
import type { User } from '@/src/payload-types'
import type { Role } from '@/src/workflow/stages'
import type { Newsroom, Staff, Staffed } from './Newsroom'

const PEOPLE: { key: keyof Staffed; name: string; email: string; role: Role }[] = [
  { key: 'reporter', name: 'Defne Yalın', email: 'muhabir@kunye.example', role: 'reporter' },
  { key: 'secondReporter', name: 'Mert Soylu', email: 'muhabir2@kunye.example', role: 'reporter' },
  { key: 'editor', name: 'Nermin Akça', email: 'editor@kunye.example', role: 'editor' },
  { key: 'secondEditor', name: 'Kerem Tunalı', email: 'editor2@kunye.example', role: 'editor' },
  { key: 'chief', name: 'Suna Erdem', email: 'mudur@kunye.example', role: 'chief' },
  {
    key: 'factChecker',
    name: 'Oya Demirci',
    email: 'dogrulama@kunye.example',
    role: 'factChecker',
  },
  { key: 'admin', name: 'Rüya Sezer', email: 'yonetici@kunye.example', role: 'admin' },
]

/**
 * Makes the demo accounts with random passwords, written to `demo-accounts.json` (0600) in the data folder and
 * nowhere else. The admin comes first and makes the others.
 */
export async function hireStaff(newsroom: Newsroom): Promise<Staffed> {
  const accounts = PEOPLE.map((one) => ({
    ...one,
    password: randomBytes(15).toString('base64url'),
  }))
  const staff: Partial<Staffed> = {}
  let admin: Staff | null = null
  for (const { key, name, email, role, password } of accounts.toReversed()) {
    const data = { name, email, roles: [role], disabled: false }
    const rights: object = admin ? newsroom.as(admin) : { overrideAccess: true }
    const user: User = await newsroom.payload.create({
      collection: 'users',
      data,
      depth: 0,
      ...rights,
    })
    await giveFirstPassword(newsroom.payload, user.id, password)
    staff[key] = { ...user, collection: 'users' }
    admin ??= { ...user, collection: 'users' }
  }
  await mkdir(env().KUNYE_DATA_DIR, { recursive: true })
  const file = path.join(env().KUNYE_DATA_DIR, 'demo-accounts.json')
  const listed = accounts.map(({ email, password, role, name }) => ({
    email,
    password,
    roles: [role],
    name,
  }))
  await writeFile(file, `${JSON.stringify(listed, null, 2)}\n`, { mode: 0o600 })
  return staff as Staffed
}
