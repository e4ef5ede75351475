import config from '@payload-config'
import '@payloadcms/next/css'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import { headers } from 'next/headers'
import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'

import { refusedFunction } from '@/src/editorial/api/refusedFunction'
import { importMap } from './admin/importMap.js'
import './custom.css'

const serverFunction: ServerFunctionClient = async (given) => {
  'use server'
  const refused = await refusedFunction(config, given, headers)
  if (refused) return refused
  const { name, args } = given
  // Payload's modal about a newer text reloads the form, with all that was typed in it; ours compares both texts. It
  // also comes for one's own save, when a letter is typed before its answer is here.
  const ownWords = args.collectionSlug === 'articles' && { checkForStaleData: false }
  return handleServerFunctions({ name, args: { ...args, ...ownWords }, config, importMap })
}

const Layout = ({ children }: { children: ReactNode }) => (
  <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
    {children}
  </RootLayout>
)

export default Layout
