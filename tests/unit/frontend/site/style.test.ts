import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, it } from '@jest/globals'
import { transform } from 'esbuild'

/** Bytes compressed: 10,000 as they are sent (`e2e/readerPages`), less what the build adds (prefixes, the names of the fonts). */
const MOST = 9_770

it('the style of the reader site keeps to its budget', async () => {
  const layout = readFileSync('src/app/(site)/layout.tsx', 'utf8')
  const files = [...layout.matchAll(/import '@\/(.*\.css)'/g)].map(([, file = '']) => file)
  expect(files.length).toBeGreaterThan(3)
  const styles = files.map((file) =>
    transform(readFileSync(file, 'utf8'), { loader: 'css', minify: true }),
  )
  const codes = (await Promise.all(styles)).map(({ code }) => code)
  expect(gzipSync(codes.join('')).length).toBeLessThanOrEqual(MOST)
})
