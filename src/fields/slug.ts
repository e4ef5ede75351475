import type { TextField } from 'payload'

/** The address of a public thing; Turkish-safe, unique, filled from the name when left empty. */
export const slugField: TextField = {
  name: 'slug',
  type: 'text',
  label: { tr: 'Adres (slug)', en: 'Slug' },
  unique: true,
  index: true,
  maxLength: 160,
  admin: { position: 'sidebar' },
}
