import type { CollectionBeforeValidateHook } from 'payload'

import { searchKeys } from '@/src/text/searchKeys'
import { slug } from '@/src/text/slug'

type Named = { names?: { value?: string | null }[] | null; slug?: string | null }

/** Fills the slug from the name when it is empty, and the search keys from every form of the name. */
export const setEntityKeys =
  (nameField: 'name' | 'displayName' | 'title'): CollectionBeforeValidateHook =>
  ({ data, originalDoc }) => {
    if (!data) return data
    const merged = { ...originalDoc, ...data } as Named & Record<string, unknown>
    const name = typeof merged[nameField] === 'string' ? merged[nameField] : ''
    const forms = (merged.names ?? []).map(({ value }) => value ?? '').filter(Boolean)
    const { foldKeys, skeletonKeys } = searchKeys([name, ...forms])
    return {
      ...data,
      slug: slug(typeof merged.slug === 'string' && merged.slug ? merged.slug : name),
      searchKeys: foldKeys,
      skeletonKeys,
    }
  }
