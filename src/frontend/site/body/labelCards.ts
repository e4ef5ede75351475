import { escapeHtml } from '@/src/language/text/escapeHtml'

const CARD = /<aside data-part="(relatedStory|attachment)">/g

/**
 * Sanitised body HTML (`sanitizeBody`) → the same, each card of a related story or an attachment under a label that says what
 * it is: else its headline would read like words of the text. Linear.
 */
export const labelCards = (
  html: string,
  labels: { readonly relatedStory: string; readonly attachment: string },
): string =>
  html.replace(
    CARD,
    (card, kind: 'relatedStory' | 'attachment') => `${card}<p>${escapeHtml(labels[kind])}</p>`,
  )
