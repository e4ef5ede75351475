/** Words of our own that Payload shows itself, by its keys for translations. */
export const OWN_WORDS = {
  tr: { kunye: { history: 'Geçmiş' } },
  en: { kunye: { history: 'History' } },
}
