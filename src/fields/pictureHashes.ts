import type { Field } from 'payload'

import { SIZE_NAMES } from '@/src/newsroom/pictureSizes'

/** SHA-256 of every file of a picture, in hex. Written by `hashPicture` only. */
export const pictureHashes: Field = {
  name: 'hashes',
  type: 'group',
  admin: { hidden: true },
  fields: ['original', ...SIZE_NAMES].map((name) => ({ name, type: 'text' })),
}
