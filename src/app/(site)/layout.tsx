import type { ReactNode } from 'react'
import '@/src/frontend/site/site.css'
import '@/src/frontend/site/body/body.css'
import '@/src/frontend/site/article.css'
import '@/src/frontend/site/entities.css'
import '@/src/frontend/site/front/front.css'

/** Brings the style only: each page writes its own `<html>`, in the language of its article. */
export default function SiteLayout({ children }: { children: ReactNode }): ReactNode {
  return children
}
