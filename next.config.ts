import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  // `npm run typecheck` is the judge of types: a start need not wait for it, nor fail by a test's type.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  // They read their data files or load native code from their own folders.
  serverExternalPackages: ['mongodb', 'nspell', 'dictionary-tr', 'sharp'],
}

export default withPayload(config)
