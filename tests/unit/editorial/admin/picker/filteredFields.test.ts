import { describe, expect, it } from '@jest/globals'
import type { ClientField } from 'payload'

import { filteredFields } from '@/src/editorial/admin/picker/filteredFields'

const relation = (name: string, relationTo: string | string[] = 'persons') =>
  ({ name, type: 'relationship', relationTo }) as ClientField
const box = (type: string, fields: ClientField[], name?: string) =>
  ({ type, fields, ...(name && { name }) }) as ClientField
const pathsOf = (fields: ClientField[]) => filteredFields(fields).map(({ path }) => path)

describe('the fields that a list is filtered by with parts of ours', () => {
  it('are relations to one collection, pictures and dates', () => {
    const fields = [
      relation('person'),
      relation('record', ['persons', 'events']),
      { name: 'image', type: 'upload', relationTo: 'media' },
      { name: 'at', type: 'date' },
      { name: 'title', type: 'text' },
    ] as ClientField[]
    expect(pathsOf(fields)).toEqual(['person', 'image', 'at'])
  })

  it('have the paths of Payload’s filter, through rows, groups, arrays and tabs', () => {
    const tabs = {
      type: 'tabs',
      tabs: [{ fields: [relation('a')] }, { name: 'tab', fields: [relation('b')] }],
    } as ClientField
    const fields = [
      box('row', [relation('c')]),
      box('collapsible', [box('group', [box('array', [relation('d')], 'list')], 'group')]),
      tabs,
    ]
    expect(pathsOf(fields)).toEqual(['c', 'group.list.d', 'a', 'tab.b'])
  })
})
