/** Alt+Shift+M opens a new comment on the selected words: a letter no action of the bar has. */
export const COMMENT_KEY = 'M'

/** `code` is the place on the keyboard: with Alt held, macOS types other letters. */
export const isCommentKey = (event: {
  altKey: boolean
  shiftKey: boolean
  ctrlKey: boolean
  metaKey: boolean
  code: string
}): boolean =>
  event.altKey &&
  event.shiftKey &&
  !event.ctrlKey &&
  !event.metaKey &&
  event.code === `Key${COMMENT_KEY}`
