import { describe, expect, it } from '@jest/globals'

import type { Words } from '@/src/language/words'
import { refuseArgs } from '@/src/run/environment'
import { readArgs, USAGE } from '@/src/run/args'

const COMMANDS: Record<string, () => Promise<(args: string[]) => Promise<void>>> = {
  seed: async () => (await import('@/src/run/commands/seed')).seed,
  reset: async () => (await import('@/src/run/commands/reset')).reset,
  import: async () => (await import('@/src/run/commands/importStory')).importStory,
  'analyse f': async () => (await import('@/src/run/commands/analyse')).analyse,
  'dates f': async () => (await import('@/src/run/commands/dates')).dates,
  users: async () => (await import('@/src/run/commands/users')).users,
  'users add': async () => (await import('@/src/run/commands/users')).users,
  'users list': async () => (await import('@/src/run/commands/users')).users,
  'users reset a@b.test': async () => (await import('@/src/run/commands/users')).users,
  'audit verify': async () => (await import('@/src/run/commands/audit')).audit,
  'audit export --article x': async () => (await import('@/src/run/commands/audit')).audit,
  'audit check f': async () => (await import('@/src/run/commands/audit')).audit,
  'audit key': async () => (await import('@/src/run/commands/audit')).audit,
  'audit hand-over': async () => (await import('@/src/run/commands/audit')).audit,
  'public verify': async () => (await import('@/src/run/commands/publicHalf')).publicHalf,
  'public rebuild': async () => (await import('@/src/run/commands/publicHalf')).publicHalf,
  'operations list': async () => (await import('@/src/run/commands/operations')).operations,
  'db grant': async () => (await import('@/src/run/commands/database')).database,
  'db revoke kunye-app': async () => (await import('@/src/run/commands/database')).database,
  'secrets reseal': async () => (await import('@/src/run/commands/secrets')).secrets,
  'secrets adopt': async () => (await import('@/src/run/commands/secrets')).secrets,
  'backup take f': async () => (await import('@/src/run/commands/backup')).backup,
  migrate: async () => (await import('@/src/run/commands/migrate')).migrateData,
  'media redraw': async () => (await import('@/src/run/commands/media')).media,
  'prune --plan': async () => (await import('@/src/run/commands/prune')).prune,
  doctor: async () => (await import('@/src/run/commands/doctor')).doctor,
  status: async () => (await import('@/src/run/commands/status')).status,
}

describe('B10 a command that is given what it does not know', () => {
  it('is tried for every command', () => {
    const tried = new Set(Object.keys(COMMANDS).map((called) => called.split(' ')[0]))
    expect([...tried].sort()).toEqual(Object.keys(USAGE).sort())
  })

  it.each(
    Object.keys(COMMANDS).flatMap((called) =>
      ['--bilinmez', '--bilinmez=5', '-x', 'fazla']
        // A file is what these two may be given: nothing is wrong with it yet.
        .filter((extra) => extra !== 'fazla' || !['import', 'operations list'].includes(called))
        .map((extra) => [called, extra]),
    ),
  )('says it in one sentence with how it is called: %s %s', async (called = '', extra = '') => {
    const [, ...args] = called.split(' ')
    const command = await COMMANDS[called]?.()
    const error = await command?.([...args, extra]).then(
      () => null,
      (thrown: { words?: Words }) => thrown,
    )
    expect(error?.words?.tr).toMatch(/Kullanım: npm run kunye -- /)
    expect(error?.words?.en).toMatch(/Usage: npm run kunye -- /)
    expect(error?.words?.tr).not.toMatch(/\n|ERR_/)
  })

  it('names the option, or the argument, and knows a missing value', () => {
    const options = { as: { type: 'string' }, json: { type: 'boolean' } } as const
    const refused = (...args: string[]) => {
      try {
        readArgs('import', args, options, 1)
      } catch (error) {
        return error instanceof Error ? error.message : ''
      }
      return 'taken'
    }
    expect(refused('--jsn')).toContain('Bilinmeyen seçenek: --jsn.')
    expect(refused('-j')).toContain('-j')
    expect(refused('a', 'b')).toContain('b.')
    expect(refused('--as')).toContain('--as: değeri eksik')
    expect(refused('--json=1')).toContain('--json')
    expect(refused('haber.txt', '--as', 'a@b')).toBe('taken')
    expect(() => refuseArgs('npm start', ['--port', '4000'])).toThrow(/--port/)
    expect(() => refuseArgs('npm start', [])).not.toThrow()
  })
})
