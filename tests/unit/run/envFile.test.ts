import { afterAll, afterEach, describe, expect, it } from '@jest/globals'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { envFile, readEnvironment } from '@/src/run/environment'

const folder = mkdtempSync(path.join(os.tmpdir(), 'kunye-env-'))
const file = path.join(folder, '.env')
const before = { ...process.env }
afterEach(() => void (process.env = { ...before }))
afterAll(() => rmSync(folder, { recursive: true }))

const read = (content: string | Uint8Array) => {
  writeFileSync(file, content)
  return envFile(file)
}
const PEM = '-----BEGIN PRIVATE KEY-----\nMC4CAQ\n-----END PRIVATE KEY-----'

describe('B10 the file .env', () => {
  it('is read as a shell reads it, from any editor', () => {
    const content = [
      '# yorum',
      'A=1',
      'export B = iki sözcük # yorum',
      "C='mongodb://u:p#x@h/?a=1&b=$2'",
      'D=',
      `E="${PEM}"`,
      "F='' # boş",
    ]
    const wanted = {
      ...{ A: '1', B: 'iki sözcük', C: 'mongodb://u:p#x@h/?a=1&b=$2', D: '', E: PEM, F: '' },
    }
    expect(read(content.join('\n'))).toEqual(wanted)
    expect(read(`\uFEFF${content.join('\n')}`)).toEqual(wanted)
    expect(read('A=1\r\nB=2\r\n')).toEqual({ A: '1', B: '2' })
    expect(read('')).toEqual({})
    expect(envFile(path.join(folder, 'none'))).toBeNull()
  })

  it.each([
    ['DATABASE_URI mongodb://u:gizli@h', 'satır 1: AD=değer biçiminde değil'],
    ['A=1\nDATABASE_URI: mongodb://u:gizli@h\nB=2', 'satır 2'],
    ['A=1\n\n2A=gizli', 'satır 3'],
    ["A='gizli\nB=2", 'satır 1: tırnak kapanmıyor'],
    ['A="gizli"x', 'satır 1: kapanan tırnaktan sonra'],
    ['A=smtp://u:gizli#1@h', 'satır 1: değer # işaretinde kesilir'],
    [`KUNYE_AUDIT_KEY=${PEM}`, 'satır 2'],
    ['A=1\0', 'düz metin değil'],
    [Buffer.from('A=1', 'utf16le'), 'düz metin değil'],
    [Buffer.from([0x41, 0x3d, 0xe7]), 'düz metin değil'],
  ])('is refused where it would be read otherwise than it was meant: %j', (content, said) => {
    expect(() => read(content)).toThrow(said)
    expect(() => read(content)).not.toThrow(/gizli/)
  })

  it('is refused where it cannot be read', () => {
    const place = path.join(folder, 'folder')
    mkdirSync(place)
    expect(() => envFile(place)).toThrow(/okunamıyor \(EISDIR\)/)
  })

  it('gives way to the environment, an empty variable too, and Next reads no file of its own', () => {
    writeFileSync(file, 'KUNYE_NAME=dosya\nKUNYE_OPERATIONS=registered\nHOST=0.0.0.0')
    writeFileSync(path.join(folder, '.env.local'), 'KUNYE_MODE=production')
    Object.assign(process.env, { KUNYE_NAME: 'ortam', HOST: '', KUNYE_ENV_FILE: '' })
    delete process.env.KUNYE_OPERATIONS
    expect(readEnvironment(folder, ['users', 'list'])).toEqual({ args: ['users', 'list'], file })
    const { KUNYE_NAME, HOST, KUNYE_OPERATIONS } = process.env
    expect({ KUNYE_NAME, HOST, KUNYE_OPERATIONS }).toEqual({
      ...{ KUNYE_NAME: 'ortam', HOST: '', KUNYE_OPERATIONS: 'registered' },
    })
    expect(process.env.__NEXT_PROCESSED_ENV).toBe('true')
  })

  it('may lie elsewhere, and then has to be there', () => {
    writeFileSync(path.join(folder, 'kunye.env'), 'KUNYE_NAME=başka')
    delete process.env.KUNYE_NAME
    process.env.KUNYE_ENV_FILE = 'kunye.env'
    readEnvironment(folder, [])
    expect(process.env.KUNYE_NAME).toBe('başka')
    process.env.KUNYE_ENV_FILE = path.join(folder, 'yok.env')
    expect(() => readEnvironment(folder, [])).toThrow(/KUNYE_ENV_FILE dosyası yok/)
  })
})

describe('B10 --demo', () => {
  const PRODUCTION = [
    'DATABASE_URI',
    'PUBLIC_DATABASE_URI',
    'PAYLOAD_SECRET',
    'KUNYE_AUDIT_KEY',
    'KUNYE_PUBLIC_URL',
  ]
  const clean = () => {
    for (const name of [...PRODUCTION, 'KUNYE_MODE']) delete process.env[name]
    process.env.KUNYE_ENV_FILE = os.devNull
  }

  it('is KUNYE_MODE=demo, wherever it stands', () => {
    clean()
    expect(readEnvironment(folder, ['list', '--demo']).args).toEqual(['list'])
    expect(process.env.KUNYE_MODE).toBe('demo')
  })

  it.each([...PRODUCTION.map((name) => [name, '']), ['KUNYE_MODE', 'production']])(
    'is refused beside %s=%s',
    (name = '', value = '') => {
      clean()
      process.env[name] = value
      expect(() => readEnvironment(folder, ['--demo'])).toThrow(name)
    },
  )
})
