// "38", "1.250", "12,5", "%40", "21.23"; the dot of an ordinal or at the end of a sentence is not part of it.
const NUMBER = /\d+(?:[.,:]\d+)*/gu

/** The numbers of a text as written, in order. Numbers in words ("iki") are not seen. */
export const numbersIn = (text: string): string[] => text.match(NUMBER) ?? []
