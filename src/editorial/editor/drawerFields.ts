import type { Condition, Field } from 'payload'
import { deepCopyObjectSimple } from 'payload/shared'

import { attributionFields } from '@/src/editorial/sourcing/attributionFields'
import { claimFields } from '@/src/editorial/sourcing/claimFields'
import type { AttributionMode } from '@/src/sourcing/vocabulary'

const named = (fields: Field[], name: string): Field[] =>
  fields.flatMap((field): Field[] => {
    if ('name' in field) return field.name === name ? [field] : []
    return 'fields' in field ? named(field.fields, name) : []
  })

const pick = (fields: Field[], ...names: string[]): Field[] =>
  names.flatMap((name) => named(fields, name))

const isNewClaim = (_: unknown, row?: { claim?: string }): boolean => !row?.claim

/** What is asked about who says it, by mode; a field that none of them names is asked of every mode. */
export const ASKED_BY_MODE: Readonly<Record<AttributionMode, readonly string[]>> = {
  namedSource: ['source', 'via', 'origin', 'originUnnamed', 'saidAt'],
  // The speaker is the origin, by whichever outlet the words came.
  namedSpeaker: ['speaker', 'speakerRole', 'source', 'saidTo', 'via', 'saidAt'],
  maskedSource: ['source', 'saidAt'],
  document: ['source', 'documentOnFile', 'speaker', 'speakerRole', 'saidAt'],
  unseenDocument: ['source', 'via', 'origin', 'originUnnamed', 'saidAt'],
  ownReporting: [],
  agentlessHedge: [],
  houseVoice: [],
}

/** Before a mode is chosen: who it may be. */
const ASKED_AT_FIRST: readonly string[] = ['source', 'speaker']

const BY_MODE = new Set(Object.values(ASKED_BY_MODE).flat())
const isFilled = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : Boolean(value)

/** A field shows where the chosen mode asks for it, or a row holds it already: nothing that was typed is out of sight. */
const isAsked =
  (name: string): Condition =>
  (_, row) => {
    const asked = ASKED_BY_MODE[row?.mode as AttributionMode] ?? ASKED_AT_FIRST
    const held: unknown = row?.[name]
    return asked.includes(name) || (name !== 'documentOnFile' && isFilled(held))
  }

const askedField = (field: Field): Field =>
  'name' in field && BY_MODE.has(field.name)
    ? ({ ...field, admin: { ...field.admin, condition: isAsked(field.name) } } as Field)
    : field

/** The fields of attribution rows by these names, each where the chosen mode asks for it. */
const asked = (...names: string[]): Field[] => pick(attributionFields, ...names).map(askedField)

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
      admin: { components: { Field: '/src/editorial/editor/screens/ClaimPicker#ClaimPicker' } },
    },
    {
      name: 'newClaim',
      type: 'group',
      label: { tr: 'Yeni iddia', en: 'New claim' },
      admin: { condition: isNewClaim, hideGutter: true },
      fields: [
        ...pick(claimFields, 'text'),
        { type: 'row', fields: pick(claimFields, 'kind', 'seriousness') },
        ...pick(claimFields, 'persons', 'events', 'organisations', 'legalStage'),
      ],
    },
    ...asked('mode'),
    { type: 'row', fields: asked('speaker', 'speakerRole') },
    ...asked('source', 'saidTo', 'documentOnFile'),
    ...asked('cue'),
    { type: 'row', fields: asked('form', 'stance') },
    {
      type: 'collapsible',
      label: { tr: 'Aracılar, koşullar, kanıt', en: 'Relays, ground rules, evidence' },
      admin: { initCollapsed: true },
      fields: [
        ...asked('via'),
        { type: 'row', fields: asked('origin', 'originUnnamed') },
        { type: 'row', fields: asked('saidAt', 'groundRules') },
        ...asked('evidence'),
      ],
    },
  ]
  return deepCopyObjectSimple(fields)
}
