'use client'

import { RelationshipInput } from '@payloadcms/ui'
import { type ComponentProps, useCallback, useMemo, useRef } from 'react'

import { type PickerOption, shownOptions } from './shownOptions'
import { AT_ONCE, useFoundIds } from './useFound'
import { useTyped } from './useTyped'

type Props = ComponentProps<typeof RelationshipInput>
type Option = PickerOption & { allowEdit: boolean }

/** Payload's relation field (to one collection or two), in which everything shows that the newsroom's search finds for what is typed, the likest first. */
export function SearchedRelation({ AfterInput, ...props }: Props) {
  const inside = useRef<HTMLSpanElement>(null)
  const typed = useTyped(inside)
  const [first = '', second = ''] = props.relationTo
  const [ofFirst, ofSecond] = [useFoundIds(first, typed), useFoundIds(second, typed)]
  const found = useMemo(
    () => (ofFirst || ofSecond ? new Set([...(ofFirst ?? []), ...(ofSecond ?? [])]) : null),
    [ofFirst, ofSecond],
  )
  const shown = useCallback<NonNullable<Props['formatDisplayedOptions']>>(
    (groups) => {
      const sorted = (options: readonly unknown[]) =>
        found ? shownOptions(options as Option[], typed, found) : (options as Option[])
      // Of several collections each keeps its heading: a paper and a person may bear one name.
      return second
        ? groups.map((group) => ({ ...group, options: sorted(group.options) }))
        : sorted(groups.flatMap(({ options }) => options as Option[]))
    },
    [found, second, typed],
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
