import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it } from '@jest/globals'
import type { NextConfig } from 'next'
import { PHASE_DEVELOPMENT_SERVER, PHASE_PRODUCTION_BUILD } from 'next/constants'

import { repositoryFiles } from '@/tests/support/repositoryFiles'

const { NODE_ENV } = process.env
const setMode = (mode: string | undefined) => Object.assign(process.env, { NODE_ENV: mode })
const PHASES = { development: PHASE_DEVELOPMENT_SERVER, production: PHASE_PRODUCTION_BUILD }
/** next.config.ts, read anew as Next does it in this mode. */
const configIn = async (mode: keyof typeof PHASES): Promise<NextConfig> => {
  setMode(mode)
  return (await import(`@/next.config.ts?${mode}`)).default(PHASES[mode])
}

describe('pages for development', () => {
  afterEach(() => void setMode(NODE_ENV))

  it('are found by Next in development', async () => {
    expect((await configIn('development')).pageExtensions).toContain('dev.tsx')
  })

  it('are no pages of a build', async () => {
    const extensions = (await configIn('production')).pageExtensions ?? ['tsx', 'ts', 'jsx', 'js']
    const pages = repositoryFiles().filter((file) => /^src\/app\/.*\.dev\.tsx$/.test(file))
    expect(pages).toContain('src/app/(dev)/parcalar/page.dev.tsx')
    const names = /(?:^|\/)(?:page|layout|route|not-found|error|loading|template|default)$/
    const isPage = (file: string) =>
      extensions.some(
        (end) => file.endsWith(`.${end}`) && names.test(file.slice(0, -end.length - 1)),
      )
    expect(pages.filter(isPage)).toEqual([])
  })

  it('alone bring the parts without a newsroom: no other route, and nothing else of the admin', () => {
    const bring = repositoryFiles().filter(
      (file) =>
        /^(?:src|collections|hooks)\/.*\.tsx?$/.test(file) &&
        !file.startsWith('src/editorial/parts/') &&
        readFileSync(file, 'utf8').includes('editorial/parts/'),
    )
    expect(bring).toEqual(['src/app/(dev)/parcalar/page.dev.tsx'])
  })
})
