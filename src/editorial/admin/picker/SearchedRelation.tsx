'use client'

import { RelationshipInput } from '@payloadcms/ui'
import { type ComponentProps, useCallback, useRef } from 'react'

import { type PickerOption, shownOptions } from './shownOptions'
import { AT_ONCE, useFoundIds } from './useFound'
import { useTyped } from './useTyped'

type Props = ComponentProps<typeof RelationshipInput>
type Option = PickerOption & { allowEdit: boolean }

/** Payload's relation field, in which everything shows that the newsroom's search finds for what is typed, the likest first. */
export function SearchedRelation({ AfterInput, ...props }: Props) {
  const inside = useRef<HTMLSpanElement>(null)
  const typed = useTyped(inside)
  const [collection = ''] = props.relationTo
  const found = useFoundIds(collection, typed)
  const shown = useCallback<NonNullable<Props['formatDisplayedOptions']>>(
    (groups) => {
      const all = groups.flatMap(({ options }) => options as Option[])
      return found ? shownOptions(all, typed, found) : all
    },
    [found, typed],
  )
  const marked = (
    <>
      {AfterInput}
      <span hidden ref={inside} />
    </>
  )
  return (
    <RelationshipInput
      {...(props as Props)}
      AfterInput={marked}
      formatDisplayedOptions={shown}
      maxResultsPerRequest={AT_ONCE}
    />
  )
}
