import type { CollectionSlug, Field, RelationshipField, SelectField, TextField } from 'payload'
import type { Words } from '@/src/language/words'
import { ARTICLE_FIELDS } from '@/src/workflow/articleFields'

import { ADMIN } from './components'

/**
 * Marks a field as written by a hook or an action only (H in the model): read-only in the admin.
 * The refusal itself stands in the judge, because field access would drop the value in silence.
 */
export function serverField<F extends Field>(field: F): F {
  const admin = 'admin' in field ? field.admin : undefined
  return { ...field, admin: { ...admin, readOnly: true } } as F
}

/** Who made the record: a reporter may change only his or her own. */
export const createdBy = serverField({
  name: 'createdBy',
  type: 'relationship',
  relationTo: 'users',
  index: true,
  label: { tr: 'Kaydı açan', en: 'Created by' },
  admin: { position: 'sidebar', allowCreate: false, allowEdit: false },
})

/**
 * Options of a select field from a closed list and its Turkish and English labels.
 * A value without a label is a compile error, so no list and no label can drift apart.
 */
export function options<V extends string>(
  values: readonly V[],
  labels: Record<V, Words>,
): { value: V; label: Words }[] {
  return values.map((value) => ({ value, label: labels[value] }))
}

/** A choice of one from a closed list (see `options`); `defaultValue` where a new row has one. */
export const choiceField = <V extends string>(
  name: string,
  label: Words,
  [values, labels]: readonly [readonly V[], Record<V, Words>],
  defaultValue?: NoInfer<V>,
): SelectField => ({
  ...{ name, type: 'select', label, options: options(values, labels) },
  ...(defaultValue !== undefined && { defaultValue }),
})

/** A record of another collection or of one of several, or several in their order. */
export const relationField = (
  name: string,
  label: Words,
  relationTo: CollectionSlug | CollectionSlug[],
  hasMany = false,
): RelationshipField =>
  ({
    name,
    type: 'relationship',
    relationTo,
    label,
    ...(hasMany && { hasMany }),
  }) as RelationshipField

/** Of a date field: it is an instant, so its picker asks for the hour as well. */
export const dayAndTime = { date: { pickerAppearance: 'dayAndTime' } } as const

/** The address of a public thing; Turkish-safe, unique, filled from the name when left empty. */
export const slugField: TextField = {
  name: 'slug',
  type: 'text',
  label: { tr: 'Adres (slug)', en: 'Slug' },
  unique: true,
  index: true,
  maxLength: 160,
  admin: {
    position: 'sidebar',
    description: {
      tr: 'Boş bırakılırsa addan ya da başlıktan yapılır. Siz de seçebilirsiniz: ornek-adres',
      en: 'Made from the name or headline where it is left empty. You may choose it: example-address',
    },
  },
}

/** What the codes of a field are taken from. */
export type Vocabulary = 'action' | 'stage' | 'role' | 'channel' | 'editKind' | 'field'

type Given = {
  name: string
  of: Vocabulary
  label: Words
  hasMany?: boolean
  required?: boolean
}

/**
 * A text that the system writes in codes of its own and that lists and forms show in words; a code without a word is shown
 * as it is. No select: its list would refuse an entry of a newer or older version.
 */
export const codedField = ({ of, hasMany, ...field }: Given): TextField =>
  ({
    ...field,
    ...{ type: 'text', ...(hasMany && { hasMany }) },
    admin: {
      components: {
        Cell: { path: ADMIN.codeCell, clientProps: { of } },
        Field: { path: ADMIN.codeField, clientProps: { of } },
      },
    },
  }) as TextField

/**
 * The label of an article's field in the editor; of one that the table of fields keeps inside (`workflow/articleFields`) it says
 * so, which no label can then say wrongly.
 */
export const articleLabel = (field: keyof typeof ARTICLE_FIELDS, { tr, en }: Words): Words => {
  const row = ARTICLE_FIELDS[field]
  return 'public' in row && row.public === 'kept'
    ? { tr: `${tr} (okur görmez)`, en: `${en} (private)` }
    : { tr, en }
}
