import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { claimPort } from '@/src/run/start/claimPort'
import { easePolicy, isOfDevelopment } from '@/src/platform/server/easeDevelopment'
import { adminPolicy, DATA_POLICY } from '@/src/platform/server/scriptPolicy'
import { startServer } from '@/src/platform/server/startServer'
import { repositoryFiles } from '@/tests/support/repositoryFiles'

const directives = (policy: string): Record<string, string[]> =>
  Object.fromEntries(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ')
      return [name, sources]
    }),
  )

describe('easePolicy', () => {
  it('adds eval, the socket and what the overlay draws, and takes nothing away', () => {
    const strict = directives(adminPolicy('abc', 'https://haber.test'))
    const eased = directives(easePolicy(adminPolicy('abc', 'https://haber.test')))
    expect(eased['script-src']).toEqual(["'self'", "'nonce-abc'", "'unsafe-eval'"])
    expect(eased['connect-src']).toEqual(["'self'", 'ws:'])
    for (const [name, sources] of Object.entries(strict)) {
      expect(eased[name]).toEqual(expect.arrayContaining(sources))
    }
    for (const name of ['default-src', 'form-action', 'base-uri', 'frame-ancestors']) {
      expect(eased[name]).toEqual(strict[name])
    }
  })

  it('lets inline scripts be where no nonce stands for them', () => {
    expect(directives(easePolicy("script-src 'self'"))['script-src']).toContain("'unsafe-inline'")
  })
})

describe('the door', () => {
  const STATES = { payload: true, worker: true, database: true, login: true, clock: true }
  const READY = Symbol.for('kunye.ready')
  const OWN = ['/_next/hmr', '/_next/static/chunks/a.js', '/__nextjs_original-stack-frames']
  const PAGES = ['/admin', '/', '/api/articles']

  const asked = async (development?: boolean) => {
    Object.assign(globalThis, { [READY]: STATES })
    const door = await claimPort('127.0.0.1', 0)
    const answerNext = async (_: unknown, response: { end(text: string): void }) =>
      response.end('next')
    const server = await startServer({
      env: {
        ...{ HOST: '127.0.0.1', PORT: 0, KUNYE_NAME: 'Künye', KUNYE_GRAPHQL_RATE: undefined },
        ...{ KUNYE_TRUSTED_PROXIES: 0, publicUrl: 'http://127.0.0.1' },
      },
      ...{ door, publicDatabaseUri: 'mongodb://127.0.0.1/kunye_public', introspection: false },
      createDelivery: async () => ({
        handle: async (_, response) => void response.end('api'),
        statusOf: async () => ({ status: 200 }),
        ready: () => true,
        close: async () => undefined,
      }),
      createNextApp: async () => ({ handle: answerNext, close: async () => undefined }),
      ...(development !== undefined && { development }),
    })
    try {
      const answers = await Promise.all(
        [...OWN, ...PAGES].map((path) =>
          fetch(`http://127.0.0.1:${door.port}${path}`, {
            method: path.startsWith('/__') ? 'POST' : 'GET',
          }),
        ),
      )
      return answers.map(({ status, headers }) => ({
        status,
        policy: headers.get('content-security-policy')?.replace(/nonce-[\w-]+/, 'nonce') ?? '',
      }))
    } finally {
      await server.close()
      delete (globalThis as { [READY]?: unknown })[READY]
    }
  }

  it('lets the overlay ask in development, under an eased policy', async () => {
    const [, , frames, admin] = await asked(true)
    expect(frames?.status).toBe(200)
    expect(admin?.policy).toContain("'unsafe-eval'")
  })

  it('is in production as if development were not there', async () => {
    const answers = await asked()
    expect(answers).toEqual(await asked(false))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 405, 200, 200, 200])
    expect(answers.map(({ policy }) => policy).join()).not.toMatch(/unsafe-eval|ws:/)
    expect(answers[3]?.policy).toBe(
      adminPolicy('x', 'http://127.0.0.1').replace('nonce-x', 'nonce'),
    )
    expect(answers[5]?.policy).toBe(DATA_POLICY)
  })

  it('is eased by src/run/dev and nobody else', () => {
    const sources = repositoryFiles().filter((file) => /^src\/.*\.tsx?$/.test(file))
    const easing = sources.filter((file) =>
      /\bdevelopment: true\b|\bsockets: true\b/.test(readFileSync(file, 'utf8')),
    )
    expect(easing.sort()).toEqual(['src/run/dev.ts', 'src/run/dev/swapFront.ts'])
  })
})

it('knows the paths of Next’s own', () => {
  expect(isOfDevelopment(['_next', 'hmr'])).toBe(true)
  expect(isOfDevelopment(['__nextjs_font', 'a.woff2'])).toBe(true)
  expect(isOfDevelopment(['_next'])).toBe(false)
  expect(isOfDevelopment(['haber', '_next'])).toBe(false)
})
