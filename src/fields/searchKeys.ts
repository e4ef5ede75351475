import type { Field } from 'payload'

/** Folded and skeleton keys of all names (H): "mehtiyev" finds "Mekhtiyev". Never shown. */
export const searchKeyFields: Field[] = [
  { name: 'searchKeys', type: 'text', hasMany: true, index: true, admin: { hidden: true } },
  { name: 'skeletonKeys', type: 'text', hasMany: true, index: true, admin: { hidden: true } },
]
