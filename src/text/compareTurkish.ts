const collator = new Intl.Collator('tr')

/** Order of the Turkish alphabet (Cem, Çağla, Ilgaz, İlham), for `sort`. Not for search: use `fold`. */
export const compareTurkish = (left: string, right: string): number => collator.compare(left, right)
