'use client'

import { useField } from '@payloadcms/ui'
import type { CollectionSlug, RelationshipFieldClientProps } from 'payload'
import { useMemo } from 'react'

import { SearchedRelation } from './SearchedRelation'

type Picked = { relationTo: CollectionSlug; value: number | string }

const isPicked = (value: unknown): value is Picked =>
  typeof value === 'object' && value !== null && 'relationTo' in value

/** What a field holds, ids or `{relationTo, value}`, as Payload's part takes it; of a record only its id. */
const pickedOf = (relationTo: CollectionSlug, ids: unknown): Picked | Picked[] | null => {
  if (isPicked(ids)) return ids
  if (Array.isArray(ids) && ids.some(isPicked)) return ids.filter(isPicked)
  if (Array.isArray(ids)) return ids.map((value) => ({ relationTo, value }))
  return typeof ids === 'string' && ids !== '' ? { relationTo, value: ids } : null
}

/** A field that leads to records of one collection or of one of two, one record or many: Payload's own, with the newsroom's search in it. */
export function PickerField({ field, path: givenPath, readOnly }: RelationshipFieldClientProps) {
  const { admin = {}, hasMany, label, localized, relationTo, required } = field
  const isOfSeveral = Array.isArray(relationTo)
  const collection = String(isOfSeveral ? relationTo[0] : relationTo) as CollectionSlug
  const {
    customComponents: { AfterInput, BeforeInput, Description, Error, Label } = {},
    disabled,
    filterOptions,
    initialValue,
    path,
    setValue,
    showError,
    value,
  } = useField<unknown>({ potentiallyStalePath: givenPath })
  // One and the same as long as they mean the same: Payload's field does work for each new one.
  const relations = useMemo(
    () => (isOfSeveral ? relationTo : [collection]) as CollectionSlug[],
    [collection, isOfSeveral, relationTo],
  )
  const initial = useMemo(() => pickedOf(collection, initialValue), [collection, initialValue])
  const picked = useMemo(() => pickedOf(collection, value), [collection, value])
  // What comes back as it was is no change of the form: a record that was edited from here, for one.
  const set = (next: Picked | Picked[] | null): void => {
    const idOf = (one: Picked) => (isOfSeveral ? one : String(one.value))
    const stored = Array.isArray(next) ? next.map(idOf) : next && idOf(next)
    setValue(stored, JSON.stringify(stored) === JSON.stringify(value))
  }
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
      onChange={(next) => set(next as Picked[] | null)}
      value={picked as Picked[] | null}
    />
  ) : (
    <SearchedRelation
      {...shared}
      hasMany={false}
      initialValue={initial as Picked | null}
      onChange={(next) => set(next as Picked | null)}
      value={picked as Picked | null}
    />
  )
}
