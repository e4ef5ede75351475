// Turkish, English and French marks and the straight one. Apostrophes are left out: Turkish ends names with them.
const QUOTED = /“([^”]*)”|"([^"]*)"|«([^»]*)»|„([^“”]*)[“”]/gu

/** The quotations of a text in order, without their marks and with single spaces: other marks are not another quotation. */
export const quotationsIn = (text: string): string[] =>
  [...text.matchAll(QUOTED)].map((found) =>
    (found.slice(1).find((words) => words !== undefined) ?? '').replace(/\s+/gu, ' ').trim(),
  )
