import path from 'node:path'
import type { NextConfig } from 'next'

export default {
  images: { loader: 'custom', loaderFile: './lib/image.ts' },
  // The client lies beside this folder; both belong to the build.
  turbopack: { root: path.join(import.meta.dirname, '../..') },
} satisfies NextConfig
