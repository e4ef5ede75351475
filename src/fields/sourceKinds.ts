const label = (value: string, tr: string, en: string) => ({ value, label: { tr, en } })

export const sourceKinds = [
  label('agency', 'Ajans', 'Agency'),
  label('newspaper', 'Gazete', 'Newspaper'),
  label('broadcaster', 'Yayın kuruluşu', 'Broadcaster'),
  label('site', 'İnternet sitesi', 'Site'),
  label('stateBody', 'Devlet kurumu', 'State body'),
  label('court', 'Mahkeme', 'Court'),
  label('party', 'Parti', 'Party'),
  label('company', 'Şirket', 'Company'),
  label('ngo', 'Sivil toplum kuruluşu', 'NGO'),
  label('social', 'Sosyal medya hesabı', 'Social media account'),
  label('document', 'Belge', 'Document'),
  label('individual', 'Kişi', 'Individual'),
  label('masked', 'Gizli kaynak', 'Masked source'),
]
