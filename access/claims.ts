import { nobody } from './nobody'
import { underArticle } from './underArticle'

/** A claim of the register may be read by whoever may read its article; nobody writes it. */
export const claimAccess = {
  create: nobody,
  update: nobody,
  delete: nobody,
  unlock: nobody,
  read: underArticle,
}
