/** What the demo's sections and tags are called in English. */
const ENGLISH: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Dünya: 'World',
    Gündem: 'News',
    Yerel: 'Local',
    Ekonomi: 'Economy',
    Bilim: 'Science',
    Kültür: 'Culture',
    Spor: 'Sport',
    Görüş: 'Opinion',
    Kafkasya: 'Caucasus',
    Kitap: 'Books',
    Voleybol: 'Volleyball',
    Sinema: 'Cinema',
    Liman: 'Harbour',
    Vergi: 'Taxes',
    Adliye: 'Courts',
    Ulaşım: 'Transport',
    Kürek: 'Rowing',
    Okul: 'Schools',
    Pazar: 'Market',
    Deniz: 'Sea',
    İklim: 'Climate',
    Müze: 'Museums',
    Enerji: 'Energy',
    Fırtına: 'Storm',
    Zeytin: 'Olives',
    Tarım: 'Farming',
  }),
)

/** The name of a section or tag → what it is made of: both names where the demo knows both. */
export const inBothLanguages = (name: string): { name: string; nameEn?: string } => {
  const nameEn = ENGLISH.get(name)
  return { name, ...(nameEn && { nameEn }) }
}
