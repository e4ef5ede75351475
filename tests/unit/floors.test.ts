import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'

type Entry = { version?: string; integrity?: string; link?: boolean }
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Entry>
}
const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 13)
const installed = Object.entries(lock.packages).filter(([path]) => path !== '')

/** Below these versions stand published advisories (Next, React2Shell, sharp, nodemailer, undici). */
const FLOORS: Record<string, string> = {
  next: '16.4.1',
  react: '19.2.1',
  'react-dom': '19.2.1',
  sharp: '0.35.5',
  payload: '3.90.1',
  nodemailer: '10.6.0',
  undici: '7.30.2',
}
const numbers = (version: string): number[] => version.split(/[.-]/).slice(0, 3).map(Number)
const isBelow = (version: string, floor: string): boolean => {
  const [ours, theirs] = [numbers(version), numbers(floor)]
  const at = ours.findIndex((part, index) => part !== theirs[index])
  return at >= 0 && (ours[at] ?? 0) < (theirs[at] ?? 0)
}

/** T28, T33 of the threat list. */
describe('the packages that are locked', () => {
  it.each(Object.entries(FLOORS))('%s is nowhere below %s', (name, floor) => {
    const found = installed.filter(([path]) => nameOf(path) === name)
    expect(found.length).toBeGreaterThan(0)
    for (const [path, { version = '' }] of found) {
      expect({ path, version, below: isBelow(version, floor) }).toMatchObject({ below: false })
    }
  })

  it('are known by their content, each of them', () => {
    const unknown = installed.filter(([, { integrity, link }]) => !link && !integrity)
    expect(unknown.map(([path]) => path)).toEqual([])
  })

  it('hold one Payload, one lexical and one graphql', () => {
    const versions = (test: (name: string) => boolean) =>
      new Set(installed.filter(([path]) => test(nameOf(path))).map(([, { version }]) => version))
    expect(versions((name) => name === 'payload' || name.startsWith('@payloadcms/'))).toEqual(
      new Set(['3.90.1']),
    )
    expect(versions((name) => name === 'lexical')).toEqual(new Set(['0.50.0']))
    expect(versions((name) => name === 'graphql').size).toBe(1)
  })

  it('stand in package.json with one exact version each', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
    const wanted: [string, string][] = Object.entries({
      ...manifest.dependencies,
      ...manifest.devDependencies,
      ...manifest.overrides,
    })
    expect(
      wanted.filter(([, version]) => !/^(?:npm:[@\w/-]+@)?\d+\.\d+\.\d+$/.test(version)),
    ).toEqual([])
  })
})
