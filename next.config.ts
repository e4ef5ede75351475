import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants'

const config: NextConfig = {
  poweredByHeader: false,
  // Pages for those who work on the admin: a build knows none of them.
  ...(process.env.NODE_ENV === 'development' && { pageExtensions: ['dev.tsx', 'tsx', 'ts'] }),
  // `npm run typecheck` is the judge of types: a start need not wait for it, nor fail by a test's type.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  experimental: {
    // A build from nothing takes 70 s of processor time without both, 124 with. What is read again is 190 MB for each release, and
    // an operator's stack trace names functions (decision 0066).
    turbopackFileSystemCacheForBuild: false,
    serverMinification: false,
  },
  // A preview is for one reader: in no index, no cache, no frame and no referrer.
  headers: async () => [
    {
      source: '/onizleme/:path*',
      headers: [
        { key: 'X-Robots-Tag', value: 'noindex, nofollow, noarchive' },
        { key: 'Referrer-Policy', value: 'no-referrer' },
        { key: 'Cache-Control', value: 'no-store, private' },
        { key: 'X-Frame-Options', value: 'DENY' },
      ],
    },
  ],
  // They read their data files or load native code from their own folders.
  serverExternalPackages: ['mongodb', 'nspell', 'dictionary-tr', 'sharp'],
}

/** `npm run dev`: the newsroom runs beside Next, which compiles screens and pages alone (src/run/dev). */
const inDevelopment: NextConfig = {
  ...config,
  turbopack: { resolveAlias: { '@payload-config': './src/run/dev/runningConfig.ts' } },
  devIndicators: false,
  logging: false,
  // It would ask npm for advisories at each start.
  experimental: { ...config.experimental, agentUpgrade: false },
}

export default (phase: string): NextConfig =>
  withPayload(phase === PHASE_DEVELOPMENT_SERVER ? inDevelopment : config)
