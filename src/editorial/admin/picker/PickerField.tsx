'use client'

import { useField } from '@payloadcms/ui'
import type { CollectionSlug, RelationshipFieldClientProps } from 'payload'
import { useMemo } from 'react'

import { SearchedRelation } from './SearchedRelation'

type Picked = { relationTo: CollectionSlug; value: number | string }

const pickedOf = (relationTo: CollectionSlug, ids: unknown): Picked | Picked[] | null => {
  if (Array.isArray(ids)) return ids.map((value) => ({ relationTo, value }))
  return typeof ids === 'string' && ids !== '' ? { relationTo, value: ids } : null
}

/** A field that leads to records of one collection, one or many: Payload's own, with the newsroom's search in it. */
export function PickerField({ field, path: givenPath, readOnly }: RelationshipFieldClientProps) {
  const { admin = {}, hasMany, label, localized, relationTo, required } = field
  const collection = String(relationTo) as CollectionSlug
  const {
    customComponents: { AfterInput, BeforeInput, Description, Error, Label } = {},
    disabled,
    filterOptions,
    initialValue,
    path,
    setValue,
    showError,
    value,
  } = useField<string | string[] | null>({ potentiallyStalePath: givenPath })
  // One and the same as long as they mean the same: Payload's field does work for each new one.
  const relations = useMemo(() => [collection], [collection])
  const initial = useMemo(() => pickedOf(collection, initialValue), [collection, initialValue])
  const picked = useMemo(() => pickedOf(collection, value), [collection, value])
  // What comes back as it was is no change of the form: a record that was edited from here, for one.
  const set = (ids: string | string[] | null): void => setValue(ids, String(ids) === String(value))
  const style = useMemo(
    () => ({
      ...(admin.width ? { '--field-width': admin.width } : { flex: '1 1 auto' }),
      ...admin.style,
    }),
    [admin.style, admin.width],
  )
  const { allowCreate, allowEdit, appearance, className, description, isSortable } = admin
  const shared = {
    ...{ AfterInput, BeforeInput, Description, Error, Label, description, label, localized },
    ...{ allowCreate, allowEdit, appearance, className, isSortable, path, required, showError },
    ...{ placeholder: admin.placeholder, sortOptions: admin.sortOptions, style },
    ...{ filterOptions, relationTo: relations },
    ...{ readOnly: Boolean(readOnly || admin.readOnly || disabled) },
    ...{ maxRows: field.maxRows, minRows: field.minRows },
  }
  return hasMany ? (
    <SearchedRelation
      {...shared}
      hasMany
      initialValue={initial as Picked[] | null}
      onChange={(next) => set(next ? next.map((item) => String(item.value)) : null)}
      value={picked as Picked[] | null}
    />
  ) : (
    <SearchedRelation
      {...shared}
      hasMany={false}
      initialValue={initial as Picked | null}
      onChange={(next) => set(next ? String(next.value) : null)}
      value={picked as Picked | null}
    />
  )
}
