import { escapeHtml } from '@/src/language/text/escapeHtml'

const CARD = '<aside data-part="relatedStory">'

/**
 * Sanitised body HTML (`sanitizeBody`) → the same, each card of a related story under a label that says what it is: else its
 * headline would read like words of the text. Linear.
 */
export const labelStories = (html: string, label: string): string =>
  html.replaceAll(CARD, () => `${CARD}<p>${escapeHtml(label)}</p>`)
