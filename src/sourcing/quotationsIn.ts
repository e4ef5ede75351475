// Turkish, English and French marks and the straight one. Apostrophes are left out: Turkish ends names with them.
const QUOTED = /“([^”]*)”|"([^"]*)"|«([^»]*)»|„([^“”]*)[“”]/gu

/** The quotations of a text in order, without their marks and with single spaces: other marks are not another quotation. */
export const quotationsIn = (text: string): string[] =>
  // One group matches for each kind of mark; the others are undefined, which `join` leaves empty.
  [...text.matchAll(QUOTED)].map((found) => found.slice(1).join('').replace(/\s+/gu, ' ').trim())
