/** A language tag (BCP 47, or anything else that was stored) → the one whose lists are read; null: none of ours. */
export const readLanguage = (language: string): 'tr' | 'en' | null => {
  const tag = language.toLowerCase().split('-')[0]
  return tag === 'tr' || tag === 'en' ? tag : null
}
