import { beyondCard } from '@/src/delivery/documents/beyondCard'
import { refuse, textOf } from './bson'
import { NULL, put } from './json'
import type { Making, Write } from './making'
import type { Selected } from './selected'
import { want } from './writing'

const ID = Buffer.from('id')
const COLLECTIONS = { Person: 'persons', Source: 'sources', Event: 'events' } as const

/**
 * The card of a person, source or event → what writes it: as it stands where it answers what was selected, else the whole
 * document, read together with all others. An entity that is gone keeps its card.
 */
export function cardWriter(
  { plan, object }: Pick<Making, 'plan' | 'object'>,
  type: keyof typeof COLLECTIONS,
  nodes: Selected['nodes'],
): Write {
  const card = object(type, nodes, 'card')
  if (!beyondCard(type, plan.selectionOf(type, nodes))) return card.write
  const full = object(type, nodes, 'full')
  const loader = plan.entities(COLLECTIONS[type], full.keys())
  return (bytes, at) => {
    const found = want(loader, textOf(bytes, at, ID) ?? refuse())
    if (found === undefined) return put(NULL)
    if (found) full.write(found, 0)
    else card.write(bytes, at)
  }
}
