import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

type SourceMap = { sources?: string[]; sections?: { map: SourceMap }[] }

const sourcesIn = (map: SourceMap): string[] => [
  ...(map.sources ?? []),
  ...(map.sections ?? []).flatMap(({ map: part }) => sourcesIn(part)),
]
/** Behind the name of a client's module Next puts that of the reference to it. */
const PROXY = /\/__nextjs-internal-proxy.*$/

/** Our own sources that a build of Next was made of, by its own source maps (those of its server hold the screens too). */
export function sourcesOfBuild(root: string): string[] {
  const folder = path.join(root, '.next', 'server')
  const maps = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.map'))
    .map((name) => path.join(folder, name))
  const found = maps.flatMap((file) =>
    sourcesIn(JSON.parse(readFileSync(file, 'utf8'))).map((source) =>
      path.relative(root, path.resolve(path.dirname(file), decodeURIComponent(source))),
    ),
  )
  const own = found
    .map((file) => file.replace(PROXY, ''))
    .filter((file) => /^(?:src|collections|access|hooks)\//.test(file))
  return [...new Set(own)].sort()
}
