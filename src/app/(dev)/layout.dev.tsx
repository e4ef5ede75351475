import '@payloadcms/next/css'
import type { ReactNode } from 'react'

import '../(payload)/custom.css'

/** The admin's styles, in Payload's order, and nothing of Payload's server. */
export default function DevLayout({ children }: { children: ReactNode }): ReactNode {
  return (
    <html data-theme="light" lang="tr" suppressHydrationWarning>
      <head>
        <style>{'@layer payload-default, payload;'}</style>
      </head>
      <body>
        {children}
        <div id="portal" />
      </body>
    </html>
  )
}
