const label = (value: string, tr: string, en: string) => ({ value, label: { tr, en } })

/** Whether an event took place: "alleged" is never told as fact. */
export const occurrences = [
  label('occurred', 'Gerçekleşti', 'Occurred'),
  label('ongoing', 'Sürüyor', 'Ongoing'),
  label('planned', 'Planlandı', 'Planned'),
  label('alleged', 'İddia ediliyor', 'Alleged'),
  label('disputed', 'Tartışmalı', 'Disputed'),
  label('didNotOccur', 'Gerçekleşmedi', 'Did not occur'),
  label('postponed', 'Ertelendi', 'Postponed'),
  label('cancelled', 'İptal edildi', 'Cancelled'),
]
