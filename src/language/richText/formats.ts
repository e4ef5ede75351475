/** The bits of a text node's `format`, as Lexical keeps them. */
export const FORMAT = {
  bold: 1,
  italic: 2,
  struck: 4,
  underlined: 8,
  code: 16,
  lowered: 32,
  raised: 64,
} as const

const { bold, italic, struck, underlined, lowered, raised } = FORMAT

/** What a tag of HTML says of the letters in it, in whatever page it stands. */
export const TAG_FORMATS: Readonly<Record<string, number>> = {
  ...{ b: bold, strong: bold, i: italic, em: italic, cite: italic, dfn: italic, var: italic },
  ...{ s: struck, strike: struck, u: underlined, sub: lowered, sup: raised },
}
