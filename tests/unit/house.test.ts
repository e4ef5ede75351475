import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'

import { arrowProblem, DOORS, ROOMS } from '@/rooms.mjs'

const doors: Record<string, string[]> = DOORS
const rooms: Record<string, string[]> = ROOMS
const inside = (place: string) => (/\.\w+$/.test(place) ? place : `${place}/some/file.ts`)

/** Each row of the table, closed where it does not say otherwise. */
describe('the table of rooms', () => {
  it('closes every door to every other that it does not name, and opens what it names', () => {
    for (const [from, open] of Object.entries(doors)) {
      for (const to of Object.keys(doors).filter((door) => door !== from)) {
        const named = open.filter((place) => place === to || place.startsWith(`${to}/`))
        const problem = arrowProblem(inside(from), inside(to))
        expect([from, to, problem === null]).toEqual([from, to, named.includes(to)])
        for (const place of named) {
          expect([from, place, arrowProblem(inside(from), inside(place))]).toEqual([
            from,
            place,
            null,
          ])
        }
      }
    }
  })

  it('lets a room import what stands below it, and nothing above', () => {
    for (const [door, list] of Object.entries(rooms)) {
      for (const [high, above] of list.entries()) {
        for (const below of list.slice(high + 1)) {
          const [top, bottom] = [inside(`${door}/${above}`), inside(`${door}/${below}`)]
          expect([below, above, arrowProblem(bottom, top)]).not.toContain(null)
          if (below !== 'admin') expect(arrowProblem(top, bottom)).toBeNull()
        }
      }
    }
  })

  it.each(['src/editorial/articles/save.ts', 'hooks/articles.ts', 'collections/Articles.ts'])(
    'keeps screens from %s',
    (server) => {
      for (const screen of ['src/editorial/publish/screens/A.tsx', 'src/editorial/admin/useA.ts']) {
        expect(arrowProblem(server, screen)).toBe('only screens know screens')
      }
    },
  )

  it('lets a screen know screens below it', () => {
    const screen = 'src/editorial/articles/screens/A.tsx'
    expect(arrowProblem(screen, 'src/editorial/publish/screens/B.tsx')).toBeNull()
    expect(arrowProblem(screen, 'src/editorial/admin/useA.ts')).toBeNull()
  })
})

const folder = mkdtempSync(path.join(os.tmpdir(), 'kunye-house-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What `npm run house` says of a repository of these files. */
function report(
  name: string,
  files: Record<string, string>,
): { code: number | null; said: string } {
  const cwd = path.join(folder, name)
  mkdirSync(cwd)
  execFileSync('git', ['init', '-q'], { cwd })
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.join(cwd, path.dirname(file)), { recursive: true })
    writeFileSync(path.join(cwd, file), text)
  }
  const script = path.resolve(import.meta.dirname, '..', 'house', 'report.mjs')
  const { status, stdout } = spawnSync(process.execPath, [script], { cwd, encoding: 'utf8' })
  return { code: status, said: stdout }
}

const ABOVE = { 'src/run/a.ts': 'export const a = 1\nexport type A = 1\n', 'src/run/a.css': '' }
const KINDS = {
  plain: "import { a } from '@/src/run/a'\n",
  relative: "import { a } from '../../run/a'\n",
  ended: "import { a } from '../../run/a.ts'\n",
  bare: "import '../../run/a'\n",
  types: "import type { A } from '@/src/run/a'\n",
  again: "export { a } from '@/src/run/a'\n",
  all: "export * from '@/src/run/a'\n",
  late: "export const b = () => import('@/src/run/a')\n",
  typeOf: "export type B = import('@/src/run/a').A\n",
  style: "import '@/src/run/a.css'\n",
}
const kinds = Object.entries(KINDS).map(([kind, text]) => [`src/language/text/${kind}.ts`, text])

/** The only judge of who imports whom: what it does not follow, nobody does. */
describe('npm run house', () => {
  it('follows every kind of import to every kind of file, and says what else is out of order', () => {
    const { code, said } = report('disorder', {
      ...ABOVE,
      ...Object.fromEntries(kinds),
      'src/run/b.ts': "import './c'\n",
      'src/run/c.ts': "import './b'\n",
      'src/elsewhere/a.ts': '',
      'src/run/d.ts': "import './gone'\n",
      'src/editorial/articles/screens/A.tsx': "'use client'\nimport '../e'\n",
      'src/editorial/articles/e.ts': "import 'node:fs'\n",
    })
    expect(code).toBe(1)
    for (const kind of Object.keys(KINDS)) {
      expect(said).toMatch(
        new RegExp(`src/language/text/${kind}.ts → src/run/a.(ts|css): src/lang`),
      )
    }
    expect(said).toMatch(/circles +1\n +src\/run\/c.ts → src\/run\/b.ts\n/)
    expect(said).toMatch(/without a room +1\n +src\/elsewhere\/a.ts\n/)
    expect(said).toMatch(/lead nowhere +1\n +src\/run\/d.ts → .\/gone\n/)
    expect(said).toMatch(
      /Node in a screen +1\n +src\/editorial\/articles\/screens\/A.tsx → src\/editorial\/articles\/e.ts → node:fs\n/,
    )
  })

  it('is content with a house in order', () => {
    const files = { 'src/run/a.ts': "import '../language/ids'\n", 'src/language/ids.ts': '' }
    expect(report('order', files).code).toBe(0)
  })
})
