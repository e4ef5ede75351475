import { lookedUpAs } from '@/src/editorial/database/lookedUp'

/** Whether somebody has an unsaved copy of an article, where a save has looked that up beforehand. */
export const hasAutosave = (user: string, article: string) =>
  lookedUpAs<boolean>(`autosave ${user} ${article}`)
