import type { ReactNode } from 'react'
import { to } from '../to'

/** The way to the next page of a list, and from any later page back to its start. */
export function Pager(props: {
  path: string
  after?: string
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
  newest: string
  older: string
}): ReactNode {
  const { path, after, pageInfo, newest, older } = props
  const next = pageInfo.hasNextPage ? pageInfo.endCursor : null
  if (!after && !next) return null
  return (
    <nav className="pages" aria-label={older}>
      {after && (
        <a className="button" href={path}>
          {newest}
        </a>
      )}
      {next && (
        <a className="button" href={to.older(path, next)} rel="next">
          {older}
        </a>
      )}
    </nav>
  )
}
