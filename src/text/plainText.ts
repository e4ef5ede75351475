// Overrides, embeddings and isolates (UAX #9), and the invisible characters that no spelling needs. The marks U+200E and
// U+200F and the joiners U+200C and U+200D stay: Persian, Arabic and emoji are written with them.
const UNSEEN = /[\u202a-\u202e\u2066-\u2069\u200b\u2060\ufeff]/g
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g
const LONE_SURROGATES = /\p{Surrogate}/gu
const NONCHARACTERS = /\p{Noncharacter_Code_Point}/gu

/**
 * A line somebody typed → the same line in NFC, without direction overrides, zero-width spaces, control characters (tab
 * and line ends stay) and noncharacters; half a surrogate pair becomes U+FFFD. Idempotent; refuses nothing; may be empty.
 */
export const plainText = (text: string): string =>
  text
    .replace(LONE_SURROGATES, '\ufffd')
    .replace(CONTROLS, '')
    .replace(NONCHARACTERS, '')
    .replace(UNSEEN, '')
    .normalize('NFC')
