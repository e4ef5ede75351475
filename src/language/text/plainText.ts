// Overrides and embeddings (UAX #9) and the byte order mark: nobody types them, and they make a line read as another one.
// What a language or an emoji is written with stays: U+200E and U+200F, the isolates, the joiners, the no-break space, the
// soft hyphen, the zero-width space of Thai and Khmer.
const UNSEEN = /[\u202a-\u202e\ufeff]/g
const LINE_ENDS = /\r\n?/g
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g
const LONE_SURROGATES = /\p{Surrogate}/gu
const NONCHARACTERS = /\p{Noncharacter_Code_Point}/gu

/**
 * Any text → the same text without direction overrides, byte order marks, control characters (tab and line feed stay, a
 * carriage return becomes a line feed) and noncharacters; half a surrogate pair becomes U+FFFD, since what it was half of is
 * lost. Idempotent; refuses nothing; may be empty.
 */
export const withoutUnseen = (text: string): string =>
  text
    .replace(LONE_SURROGATES, '\ufffd')
    .replace(LINE_ENDS, '\n')
    .replace(CONTROLS, '')
    .replace(NONCHARACTERS, '')
    .replace(UNSEEN, '')

/** Any text → as `withoutUnseen` has it, in NFC (UAX #15): what the newsroom keeps. Idempotent; refuses nothing; may be empty. */
export const plainText = (text: string): string =>
  COMMON.test(text) ? text : withoutUnseen(text).normalize('NFC')

// What nearly every text of a newspaper is made of, and stays as it is: below U+0300 nothing is put together by NFC.
const COMMON = /^[\t\n\u0020-\u007e\u00a0-\u02ff\u2013\u2014\u2018-\u201e\u2026]*$/

/** Deeper than any body may be (`checkBody`); what lies below is left as it is. */
const DEEPEST = 200

/**
 * A value → the same value with every text in it made anew: itself, or in plain objects and lists, not in their keys;
 * `change` is told the key it stands under. Anything else (numbers, times, ids of the database) stays the same value; the order of keys stays too. Refuses nothing.
 */
export const mapTexts = (value: unknown, change: (text: string, key: string) => string): unknown =>
  mapped(value, change, '', 0)

function mapped(
  value: unknown,
  change: (text: string, key: string) => string,
  under: string,
  depth: number,
): unknown {
  if (typeof value === 'string') return change(value, under)
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return value
  if (Array.isArray(value)) return value.map((one) => mapped(one, change, under, depth + 1))
  if (Object.getPrototypeOf(value) !== Object.prototype) return value
  // `fromEntries` makes an own key of `__proto__`, which whoever checks the value refuses.
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, mapped(one, change, key, depth + 1)]),
  )
}

/** Where a paragraph of the text itself begins: the blocks of a body stand each on a line (see `lexical/toHtml`). */
const PARAGRAPH = /(?:^|\n)<p(?: lang="[\w-]+")?(?: dir="\w+")?>/

/**
 * HTML of a body and where it was written, as safe HTML ("<b>Ankara</b>") → the same with that place before the words
 * of its first paragraph, as newspapers print it; in a paragraph of its own where the text has none.
 */
export function withDateline(html: string, dateline: string | null | undefined): string {
  if (!dateline) return html
  const first = PARAGRAPH.exec(html)
  if (!first) return `<p>${dateline}</p>\n${html}`
  const words = first.index + first[0].length
  return `${html.slice(0, words)}${dateline} — ${html.slice(words)}`
}
