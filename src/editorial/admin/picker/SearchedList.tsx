'use client'

import { DefaultListView, useConfig } from '@payloadcms/ui'
import type { ListViewClientProps } from 'payload'
import { useMemo } from 'react'

import { ConditionValue } from './ConditionValue'
import { filteredFields } from './filteredFields'

/** Payload's list of a collection, page or drawer, in whose filter the values of relations and dates are chosen by parts of ours. */
export function SearchedList(props: ListViewClientProps) {
  const { getEntityConfig } = useConfig()
  const { collectionSlug } = props
  const fields = getEntityConfig({ collectionSlug })?.fields
  const filters = useMemo(
    () =>
      new Map(
        filteredFields(fields ?? []).map(({ path, field }) => [
          path,
          <ConditionValue field={field} key={path} path={path} />,
        ]),
      ),
    [fields],
  )
  return <DefaultListView {...props} renderedFilters={filters} />
}
