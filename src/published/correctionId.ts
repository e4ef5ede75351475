/** The id of what an article tells of its mistakes, counted in the order it was told; of a withdrawn one the first is its withdrawal. */
export const correctionId = (articleId: string, index: number): string => `${articleId}.${index}`
