import type { CollectionConfig, CollectionSlug, Field } from 'payload'

const text = (name: string): Field => ({ name, type: 'text' })
/** Rows of the same ids as the published ones. */
const own: Field[] = [
  { name: 'id', type: 'text', required: true },
  { name: 'slug', type: 'text', index: true },
]
const one = (name: string, relationTo: CollectionSlug): Field => ({
  name,
  type: 'relationship',
  relationTo,
})
const many = (name: string, relationTo: CollectionSlug): Field => ({
  name,
  type: 'relationship',
  relationTo,
  hasMany: true,
  index: true,
})
const collection = (slug: string, fields: Field[]): CollectionConfig => ({
  slug,
  access: { read: () => true },
  fields: [...own, ...fields],
})

/** The newsroom's articles as one would model them in plain Payload: no drafts, everybody reads. */
export const plainCollections: CollectionConfig[] = [
  { slug: 'users', auth: true, fields: [] },
  collection('sections', [text('name')]),
  collection('tags', [text('name')]),
  collection('persons', [text('name')]),
  collection('sources', [text('name'), text('kind')]),
  collection('events', [
    ...['title', 'kind', 'occurrence', 'place'].map(text),
    { name: 'earliest', type: 'date', index: true },
    many('participants', 'persons'),
  ]),
  collection('articles', [
    ...['kicker', 'headline', 'dek'].map(text),
    { name: 'html', type: 'textarea' },
    { name: 'publishedAt', type: 'date', index: true },
    one('section', 'sections'),
    many('tags', 'tags'),
    {
      name: 'bylines',
      type: 'array',
      fields: [text('name'), text('role'), one('person', 'persons')],
    },
    {
      name: 'leadImage',
      type: 'group',
      fields: [
        ...['url', 'alt', 'credit'].map(text),
        { name: 'width', type: 'number' },
        { name: 'height', type: 'number' },
      ],
    },
    {
      name: 'claims',
      type: 'array',
      fields: [
        ...['text', 'kind', 'status', 'seriousness'].map(text),
        many('persons', 'persons'),
        many('events', 'events'),
        {
          name: 'attributions',
          type: 'array',
          fields: [
            ...['mode', 'label', 'quote'].map(text),
            one('source', 'sources'),
            one('speaker', 'persons'),
          ],
        },
      ],
    },
    many('sources', 'sources'),
    many('persons', 'persons'),
    many('events', 'events'),
  ]),
]
