import type { Migration } from './Migration'

/**
 * Beside a claim stands from here on what whom it accuses answered, and when it was first said; beside an attribution where its
 * cue begins. Publication writes them, and the rebuild at the end does for articles of before, from what the newsroom has. Who
 * decided on withdrawals of before is not made up: nobody kept it.
 */
export const migration: Migration = {
  number: 16,
  name: 'parts-of-the-contract',
  says: {
    tr: 'İddiaların yanına kime sorulduğu, ne yanıt alındığı ve ilk ne zaman söylendiği yazılır',
    en: 'Beside claims stands who was asked, what they answered, and when it was first said',
  },
  publicDiffers: [
    { collection: 'articles', fields: ['claims', 'attributions'] },
    { collection: 'claims', fields: ['reply', 'firstSaidAt', 'attributions'] },
  ],
  plan: () => Promise.resolve([]),
  run: () => Promise.resolve(),
}
