import { describe, expect, it } from '@jest/globals'
import os from 'node:os'
import path from 'node:path'

import { NEEDED_BY_NEWSROOM, OF_PRODUCTION, parseEnv } from '@/src/platform/env'
import type { EnvError } from '@/src/platform/env/EnvError'
import { variables } from '@/src/platform/env/variables'
import { WORDS } from '@/src/platform/env/variableWords'
import { quotedLine } from '@/src/run/database/grant'

const refused = (raw: Record<string, string>, needed = NEEDED_BY_NEWSROOM): EnvError => {
  try {
    parseEnv(raw, needed)
  } catch (error) {
    return error as EnvError
  }
  throw new Error('It was taken.')
}

describe('B10 the mode', () => {
  it('is demo with none of the names of production, whatever else is set', () => {
    expect(parseEnv({}).mode).toBe('demo')
    expect(parseEnv({ PORT: '4000', KUNYE_NAME: 'Haber', KUNYE_MODE: '' }).mode).toBe('demo')
  })

  it.each(OF_PRODUCTION.flatMap((name) => ['', '  ', '\t'].map((value) => [name, value])))(
    'is production with %s, also where it is %j, and all that is missing is named at once',
    (name = '', value = '') => {
      expect(parseEnv({ [name]: value }).mode).toBe('production')
      const { words, missing } = refused({ [name]: value })
      expect(missing).toEqual(NEEDED_BY_NEWSROOM)
      for (const one of NEEDED_BY_NEWSROOM) {
        expect(words.tr).toContain(one)
        expect(words.en).toContain(one)
      }
    },
  )

  it('is what KUNYE_MODE says where it says it', () => {
    expect(parseEnv({ KUNYE_MODE: 'demo', DATABASE_URI: '' }, NEEDED_BY_NEWSROOM).mode).toBe('demo')
    expect(parseEnv({ KUNYE_MODE: ' production ' }).mode).toBe('production')
    expect(refused({ KUNYE_MODE: 'Demo' }).words.en).toContain(
      'KUNYE_MODE: must be demo or production',
    )
  })

  it('tells in one go what is wrong and what is missing', () => {
    const { words } = refused({ DATABASE_URI: 'postgres://u:gizli@h/k', PORT: 'üç' })
    for (const half of [words.tr, words.en]) {
      for (const name of [
        'DATABASE_URI',
        'PORT',
        'PAYLOAD_SECRET',
        'KUNYE_AUDIT_KEY',
        'KUNYE_PUBLIC_URL',
      ]) {
        expect(half).toContain(name)
      }
      expect(half).not.toContain('gizli')
    }
  })
})

/** Values that fit nowhere they are tried at; a demo, so that nothing is missing. */
const WRONG: Record<string, string[]> = {
  PORT: ['üç bin', '65536', '-1', '3000.5', '3000 4000'],
  KUNYE_MODE: ['prod', 'DEMO'],
  KUNYE_NAME: ['x'.repeat(81)],
  KUNYE_PUBLIC_URL: [
    ...[
      'haber.example',
      'ftp://haber.example',
      'mongodb://h/kunye',
      '//haber.example',
      'http:/haber',
    ],
    ...['https://editor:gizli@haber.example', 'https://haber.example/?gizli=1', 'https://h/#x'],
  ],
  KUNYE_INTERNAL_URL: ['127.0.0.1:4000', 'unix:/tmp/x', 'javascript:alert(1)'],
  KUNYE_GRAPHQL_RATE: ['0', '-5', 'çok'],
  KUNYE_TRUSTED_PROXIES: ['true', '9', '-1'],
  KUNYE_DEMO: ['big'],
  KUNYE_CACHE_MB: ['64MB', '-1'],
  KUNYE_S_MAXAGE: ['-1', '86401', 'bir'],
  KUNYE_STALE_WHILE_REVALIDATE: ['-1', '1.5'],
  KUNYE_STALE_IF_ERROR: ['604801'],
  KUNYE_ARTICLE_URL: ['haber.test/{slug}', 'https://haber.test/{year}', '/{slug}/{kim}'],
  KUNYE_PERSON_URL: ['https://haber.test/', '/{slug}/{editor}'],
  KUNYE_SOURCE_URL: ['https://haber.test/', '/{slug}/{editor}'],
  KUNYE_EVENT_URL: ['https://haber.test/', '/{slug}/{editor}'],
  KUNYE_SECTION_URL: ['https://haber.test/', '/{slug}/{editor}'],
  KUNYE_TAG_URL: ['https://haber.test/', '/{slug}/{editor}'],
  KUNYE_AUTHOR_URL: ['https://haber.test/', '/{slug}/{editor}'],
  KUNYE_PREVIEW_URL: ['https://haber.test/{id}', 'https://haber.test/?t={token}'],
  KUNYE_LIVE_PREVIEW_URL: ['/{id}#{token}', 'https://haber.test/?t={token}'],
  KUNYE_MEDIA_URL: ['img.haber.test', 'ftp://img.haber.test'],
  KUNYE_SEARCH_MB: ['400MB', '-1'],
  KUNYE_SEARCH_URL: ['search.example:9200', 'ftp://gizli@search.example'],
  KUNYE_DRAWN_MB: ['500MB', '-1'],
  KUNYE_MAX_CONCURRENT: ['0', '1001'],
  KUNYE_MAX_WAITING: ['-1', '1.5'],
  KUNYE_MAX_STREAMS: ['-1', '1.5'],
  KUNYE_MAX_STREAMS_OF_ADDRESS: ['0', 'twenty'],
  KUNYE_OPERATIONS: ['all'],
  KUNYE_INTROSPECTION: ['true', '1'],
  KUNYE_OPERATIONS_TOKEN: ['kısa', 'changeme'.repeat(8)],
  KUNYE_SMTP_URL: ['mail.example:25', 'http://mail.example', 'smtp//x'],
  KUNYE_MAIL_FROM: ['haber', 'a@b'],
  KUNYE_WEBHOOK_ALLOW_PRIVATE: ['yes'],
  KUNYE_WEBSUB_HUB: ['hub.example', 'ftp://hub.example'],
  KUNYE_CLOCK_OFFSET_MS: ['1.5'],
  DATABASE_URI: [
    'postgres://h/k',
    'MongoDB',
    'http://h',
    'mongodb:/h',
    'mongodb://h/?w=1',
    '"mongodb://h"',
  ],
  PUBLIC_DATABASE_URI: ['localhost:27017', 'mongodb://h/?journal=false'],
  KUNYE_ADMIN_URI: ['root@db1'],
  PAYLOAD_SECRET: ['kısa', 'changeme'.repeat(8)],
  PAYLOAD_SECRET_BEFORE: ['kısa'],
  KUNYE_AUDIT_TRUST: ['abc', 'MCowBQYDK2VwAyEA'],
}
/** Any text will do; what is a key is found out where it is read. */
const ANY_TEXT = [
  'HOST',
  'KUNYE_DATA_DIR',
  'KUNYE_MEDIA_DIR',
  'KUNYE_AUDIT_KEY',
  'KUNYE_AUDIT_OLD_KEY',
]

const TURKISH = /[çğıöşüÇĞİÖŞÜ]|\b(olmal[ıi]|gerekir|ile|ya da|deneme)\b/
const ENGLISH = /\b(must|the|with|needed|and|or|set|address|has)\b/

describe('B15 what the environment is refused for', () => {
  it('is tried for every variable', () => {
    expect([...Object.keys(WRONG), ...ANY_TEXT].sort()).toEqual(Object.keys(variables.shape).sort())
    expect(Object.keys(WORDS)).toHaveLength(Object.keys(variables.shape).length)
  })

  it.each(Object.entries(WRONG).flatMap(([name, values]) => values.map((value) => [name, value])))(
    '%s=%s: is said in Turkish and in English, each in its own half, without the value',
    (name = '', value = '') => {
      const mail: Record<string, string> =
        name === 'KUNYE_SMTP_URL' ? { KUNYE_MAIL_FROM: 'a@ornek.test' } : {}
      const mode: Record<string, string> = name === 'KUNYE_MODE' ? {} : { KUNYE_MODE: 'demo' }
      const { words, message } = refused({ ...mode, ...mail, [name]: value })
      expect(words.tr).toMatch(new RegExp(`${name}: \\S`))
      expect(words.en).toMatch(new RegExp(`${name}: \\S`))
      expect(words.tr).toMatch(TURKISH)
      expect(words.tr).not.toMatch(ENGLISH)
      expect(words.en).toMatch(ENGLISH)
      expect(words.en.replaceAll('Künye', '')).not.toMatch(TURKISH)
      expect(message).not.toContain('gizli')
      expect(message).not.toMatch(/Invalid|expected|zod/i)
    },
  )

  it('takes a space around a value for none, but not in a secret', () => {
    const secret = ' 7d1f0c52b9e84a3660f2d7c1a95be8340c6d19fe52ab7738 '
    const env = parseEnv({
      PORT: ' 4000\r',
      KUNYE_PUBLIC_URL: ' https://haber.test/ ',
      PAYLOAD_SECRET: secret,
    })
    expect(env).toMatchObject({
      PORT: 4000,
      publicUrl: 'https://haber.test',
      PAYLOAD_SECRET: secret,
    })
  })
})

describe('B14 the folder of the pictures', () => {
  it('lies outside the checkout in production, and in the data folder of a demo', () => {
    const home = path.join(os.homedir(), '.local/share/kunye/media')
    expect(parseEnv({ KUNYE_DATA_DIR: 'd' }).mediaDir).toBe('d/media')
    expect(parseEnv({ DATABASE_URI: '' }).mediaDir).toBe(home)
    expect(parseEnv({ DATABASE_URI: '', XDG_DATA_HOME: '/srv' }).mediaDir).toBe('/srv/kunye/media')
    expect(parseEnv({ DATABASE_URI: '', XDG_DATA_HOME: 'srv' }).mediaDir).toBe(home)
    expect(parseEnv({ DATABASE_URI: '', KUNYE_MEDIA_DIR: '/m' }).mediaDir).toBe('/m')
  })
})

describe('B10 a line of db grant', () => {
  it.each([
    'mongodb://u:p%26w@h/kunye?replicaSet=rs0&tls=true&authSource=admin',
    'mongodb://u:$HOME`id`"x"@h/k',
    "mongodb://u:a'b@h/k",
  ])('means to a shell and to a .env file what it says: %s', async (uri) => {
    const { execFileSync } = await import('node:child_process')
    const { parseEnv: parseFile } = await import('node:util')
    const line = quotedLine('DATABASE_URI', uri)
    const shell = execFileSync('sh', ['-c', `${line}; printf %s "$DATABASE_URI"`], {
      encoding: 'utf8',
    })
    const wanted = uri.replaceAll("'", '%27')
    expect([shell, parseFile(line).DATABASE_URI]).toEqual([wanted, wanted])
  })
})
