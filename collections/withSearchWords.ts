import type { CollectionConfig, Field } from 'payload'

import { setSearchWords } from '@/hooks/setSearchWords'
import { SEARCH_WORDS } from '@/src/editorial/entities/searchWhere'
import { isSearched, PLAINLY_SEARCHED, SEARCHED } from '@/src/editorial/entities/searched'

/** May be asked about, as what it is made of may be; is shown nowhere: thousands of words nobody reads. */
const searchWords: Field = {
  name: SEARCH_WORDS,
  type: 'text',
  hasMany: true,
  index: true,
  admin: { disabled: true },
  hooks: {
    afterRead: [
      ({ siblingData }) => {
        delete siblingData[SEARCH_WORDS]
      },
    ],
  },
}

/** A collection with what the newsroom's search needs of it: keys of its own, kept on every save, or fields to look in. */
export function withSearchWords(config: CollectionConfig): CollectionConfig {
  const { slug, admin, hooks = {} } = config
  if (!isSearched(slug)) {
    const fields = PLAINLY_SEARCHED[slug]
    return fields ? { ...config, admin: { ...admin, listSearchableFields: [...fields] } } : config
  }
  // Lists and pickers ask for the field by which a collection calls its records: another one would find nothing.
  if (admin?.useAsTitle !== SEARCHED[slug].title)
    throw new Error(`src/editorial/entities/searched: ${slug}`)
  return {
    ...config,
    fields: [...config.fields, searchWords],
    hooks: { ...hooks, beforeChange: [...(hooks.beforeChange ?? []), setSearchWords(slug)] },
  }
}
