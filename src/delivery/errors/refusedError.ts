/**
 * What is refused before the query engine → the one error of the answer, in GraphQL's shape (spec §7.1.2): `message` in
 * both languages, and in `extensions` the code programs go by and each language by itself.
 */
export const refusedError = (code: string, message: { tr: string; en: string }) => ({
  message: `${message.tr} / ${message.en}`,
  extensions: { code, message },
})
