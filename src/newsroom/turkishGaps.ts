/** Words that Payload's own Turkish leaves in English or gets wrong (its search box says “sort by”). */
export const TURKISH_GAPS = {
  general: { of: '/', or: 'ya da', order: 'Sıra', searchBy: 'Ara: {{label}}' },
  version: { confirmRevertToSaved: 'Kaydedilmiş hâle dönmeyi onaylayın' },
}
