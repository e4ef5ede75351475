import type { NextConfig } from 'next'

export default {
  images: { loader: 'custom', loaderFile: './lib/image.ts' },
  // Not the newsroom's folder, which has a lockfile too.
  turbopack: { root: import.meta.dirname },
} satisfies NextConfig
