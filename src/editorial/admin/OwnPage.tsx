import { DefaultTemplate } from '@payloadcms/next/templates'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

/** A page of ours in Payload's frame, with its navigation. `view`: what Payload hands to the view. */
export function OwnPage({
  view,
  children,
}: {
  view: AdminViewServerProps
  children: ReactNode
}): ReactNode {
  const { initPageResult, i18n, params, payload, searchParams, user, viewActions } = view
  const { req, locale, permissions, visibleEntities } = initPageResult
  return (
    <DefaultTemplate
      i18n={i18n}
      locale={locale}
      params={params}
      payload={payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={user}
      viewActions={viewActions}
      visibleEntities={{
        collections: visibleEntities.collections,
        globals: visibleEntities.globals,
      }}
    >
      {children}
    </DefaultTemplate>
  )
}
