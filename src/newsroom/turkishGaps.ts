/** Words that Payload's own Turkish leaves in English. */
export const TURKISH_GAPS = {
  general: { of: '/', or: 'Ya da', order: 'Sıra' },
  version: { confirmRevertToSaved: 'Kaydedilmiş hâle dönmeyi onaylayın' },
}
