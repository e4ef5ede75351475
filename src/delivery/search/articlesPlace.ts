/** Place of the articles among the lists of search, as its cursors have it. */
export const articlesPlace = 3
