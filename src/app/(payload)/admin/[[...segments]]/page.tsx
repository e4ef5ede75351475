import config from '@payload-config'
import { generatePageMetadata, RootPage } from '@payloadcms/next/views'
import type { Metadata } from 'next'

import { importMap } from '../importMap.js'

type Args = {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

/** Our page of passwords is called, in the reader's language, what Payload calls its own; else it would be “Payload”. */
const named = async (params: Args['params']): Args['params'] => {
  const given = await params
  return given.segments?.[0] === 'parola' ? { segments: ['forgot'] } : given
}

export const generateMetadata = ({ params, searchParams }: Args): Promise<Metadata> =>
  generatePageMetadata({ config, params: named(params), searchParams })

const Page = ({ params, searchParams }: Args) =>
  RootPage({ config, importMap, params, searchParams })

export default Page
