import Link from 'next/link'

import type { Words } from '@/src/language/words'

const PLACES: readonly { slug: string; name: Words; what: Words }[] = [
  {
    slug: 'users',
    name: { tr: 'Hesaplar', en: 'Users' },
    what: {
      tr: 'Kişi ekleyin, rol verin, hesap kapatın.',
      en: 'Add people, give roles, close accounts.',
    },
  },
  {
    slug: 'desks',
    name: { tr: 'Masalar', en: 'Desks' },
    what: {
      tr: 'Haberleri ve muhabirleri ayıran masalar.',
      en: 'What stories and reporters are divided by.',
    },
  },
  {
    slug: 'sections',
    name: { tr: 'Bölümler', en: 'Sections' },
    what: { tr: 'Okurun gördüğü bölümler.', en: 'The sections that readers see.' },
  },
  {
    slug: 'tags',
    name: { tr: 'Etiketler', en: 'Tags' },
    what: { tr: 'Haberleri birbirine bağlayan konular.', en: 'Topics that bind stories together.' },
  },
  {
    slug: 'webhooks',
    name: { tr: 'Webhook’lar', en: 'Webhooks' },
    what: { tr: 'Yayını başka sistemlere bildirir.', en: 'Tell other systems what is published.' },
  },
  {
    slug: 'audit-log',
    name: { tr: 'Denetim kaydı', en: 'Audit log' },
    what: {
      tr: 'Hesaplarda ve ayarlarda kim neyi değiştirdi.',
      en: 'Who changed what in accounts and settings.',
    },
  },
]

/** For who reads no article: where the own work is. */
export function NoDesk({ say }: { say: (words: Words) => string }) {
  return (
    <div className="kunye-desk kunye-desk--none">
      <main className="kunye-desk__main">
        <h1>{say({ tr: 'Yönetim', en: 'Administration' })}</h1>
        <p>
          {say({
            tr: 'Yönetici hesabı haberleri görmez; haber işi için yazı işlerinden bir hesap gerekir. Sizin işiniz burada:',
            en: 'An administrator’s account sees no story; for that one needs an editorial account. Your work is here:',
          })}
        </p>
        <ul className="kunye-desk__places">
          {PLACES.map(({ slug, name, what }) => (
            <li key={slug}>
              <Link href={`/admin/collections/${slug}`} prefetch={false}>
                {say(name)}
              </Link>
              <span>{say(what)}</span>
            </li>
          ))}
        </ul>
      </main>
    </div>
  )
}
