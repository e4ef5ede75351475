import { AppRouterContext } from 'next/dist/shared/lib/app-router-context.shared-runtime.js'
import {
  PathnameContext,
  PathParamsContext,
  SearchParamsContext,
} from 'next/dist/shared/lib/hooks-client-context.shared-runtime.js'
import type { ReactNode } from 'react'

import type { Language } from '@/src/editorial/admin/useWords'
import { AdminAround } from '@/src/editorial/parts/screens/AdminAround'

/** What Next gives to every page; nothing here goes to another one. */
const ROUTER = Object.fromEntries(
  ['push', 'replace', 'refresh', 'back', 'forward', 'prefetch'].map((name) => [name, () => {}]),
)
/** Next and Payload's admin around a part. */
export const aroundPage = (page: ReactNode, language: Language = 'tr') => (
  <AppRouterContext.Provider value={ROUTER as never}>
    <PathnameContext.Provider value="/admin">
      <PathParamsContext.Provider value={{}}>
        <SearchParamsContext.Provider value={new URLSearchParams()}>
          <AdminAround language={language}>{page}</AdminAround>
        </SearchParamsContext.Provider>
      </PathParamsContext.Provider>
    </PathnameContext.Provider>
  </AppRouterContext.Provider>
)
