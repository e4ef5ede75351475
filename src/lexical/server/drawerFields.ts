import type { Field } from 'payload'
import { deepCopyObjectSimple } from 'payload/shared'

import { attributionFields } from '@/src/fields/attributions'
import { claimFields } from '@/src/fields/claims'

const named = (fields: Field[], name: string): Field[] =>
  fields.flatMap((field): Field[] => {
    if ('name' in field) return field.name === name ? [field] : []
    return 'fields' in field ? named(field.fields, name) : []
  })

const pick = (fields: Field[], ...names: string[]): Field[] =>
  names.flatMap((name) => named(fields, name))

const isNewClaim = (_: unknown, row?: { claim?: string }): boolean => !row?.claim

/**
 * The fields of the attribution drawer: the claim (one of the article's, or a new one), then who
 * says it and how. Taken from the lists of the two arrays, so that drawer and rows cannot differ.
 * Each call gives its own copy, because Payload changes fields while it reads a config.
 */
export function drawerFields(): Field[] {
  const fields: Field[] = [
    {
      name: 'claim',
      type: 'text',
      label: { tr: 'Hangi iddia', en: 'Which claim' },
      admin: { components: { Field: '/src/lexical/client/ClaimPicker#ClaimPicker' } },
    },
    {
      name: 'newClaim',
      type: 'group',
      label: { tr: 'Yeni iddia', en: 'New claim' },
      admin: { condition: isNewClaim, hideGutter: true },
      fields: [
        ...pick(claimFields, 'text'),
        { type: 'row', fields: pick(claimFields, 'kind', 'seriousness') },
        ...pick(claimFields, 'persons', 'events'),
      ],
    },
    ...pick(attributionFields, 'mode', 'source'),
    { type: 'row', fields: pick(attributionFields, 'speaker', 'speakerRole') },
    ...pick(attributionFields, 'cue'),
    { type: 'row', fields: pick(attributionFields, 'form', 'stance') },
    {
      type: 'collapsible',
      label: { tr: 'Aracılar, koşullar, kanıt', en: 'Relays, ground rules, evidence' },
      admin: { initCollapsed: true },
      fields: [
        ...pick(attributionFields, 'via'),
        { type: 'row', fields: pick(attributionFields, 'origin', 'originUnnamed') },
        { type: 'row', fields: pick(attributionFields, 'saidAt', 'groundRules') },
        ...pick(attributionFields, 'evidence'),
      ],
    },
  ]
  return deepCopyObjectSimple(fields)
}
