/** What a receiver can ask to hear of. A reinstated article is published again. */
export const WEBHOOK_EVENTS = ['publish', 'update', 'correct', 'retract', 'withdraw'] as const
export type WebhookEvent = (typeof WEBHOOK_EVENTS)[number]
