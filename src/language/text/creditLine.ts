const DRAWN = { tr: 'Çizim', en: 'Drawing' } as const

/**
 * Whose a picture is, as its line says it within a text in `language` (BCP 47): of a drawing that it is one, once. Linear: the
 * beginning of the credit is looked at alone.
 */
export function creditLine(
  credit: string,
  isDrawing: boolean,
  language: string | null | undefined,
): string {
  if (!isDrawing) return credit
  const begins = Object.values(DRAWN).some((word) => credit.trimStart().startsWith(word))
  if (begins) return credit
  return `${/^tr(-|$)/i.test(language || 'tr') ? DRAWN.tr : DRAWN.en}: ${credit}`
}
