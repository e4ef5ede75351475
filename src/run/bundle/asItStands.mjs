// How a bundle for Node treats what it is made of: `src/run/launch.mjs` for our programs, `tests/runner` for tests.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * Packages that stay as they are: with binaries, with threads or files of their own that they find by their place, and
 * those that Next's build takes from their place as well.
 */
export const OUTSIDE = [
  ...['sharp', 'next', 'next/*', 'react', 'react/*', 'react-dom', 'react-dom/*', 'esbuild'],
  ...['tsx', 'tsx/*', 'mongodb-memory-server', 'mongodb-memory-server-core', 'dictionary-tr'],
  ...['jsdom', 'pino', 'pino-pretty', 'mongodb-client-encryption', 'kerberos', '@mongodb-js/zstd'],
  ...['snappy', 'gcp-metadata', 'socks', 'aws4', '@aws-sdk/*'],
]

/** A plugin of esbuild's: every file keeps the place it asks for itself; styles have none on a server. */
export const asItStands = {
  name: 'as it stands',
  setup(build) {
    build.onLoad({ filter: /\.s?css$/ }, () => ({ contents: '', loader: 'js' }))
    build.onLoad({ filter: /\.(?:[cm]?[jt]s|tsx)$/ }, ({ path: place }) => {
      // Of thousands of small files each promise costs more than the reading.
      const text = readFileSync(place, 'utf8')
      const asks = /\bimport\.meta\.|\b__dirname\b|\b__filename\b/.test(text)
      if (!asks) return null
      const said = JSON.stringify
      // Not where a file speaks of it as a text: it may be a bundler itself (src/run/dev/openBundle).
      const contents = text
        .replace(/(?<!')\bimport\.meta\.url\b/g, said(pathToFileURL(place).href))
        .replace(/(?<!')\bimport\.meta\.dirname\b/g, said(path.dirname(place)))
        .replace(/(?<!')\bimport\.meta\.filename\b/g, said(place))
      // In a module of the newer form the two names are its own.
      const isOwn =
        /\b(?:const|let|var) (?:__dirname|__filename)\b/.test(text) || /\.m[jt]s$/.test(place)
      const names = isOwn
        ? ''
        : `var __dirname=${said(path.dirname(place))},__filename=${said(place)};`
      const loader = place.endsWith('x') ? 'tsx' : /ts$/.test(place) ? 'ts' : 'js'
      return { contents: names + contents.replace(/^#!.*/, ''), loader }
    })
  },
}
