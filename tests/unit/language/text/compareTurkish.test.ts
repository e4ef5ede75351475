import { expect, it } from '@jest/globals'
import { compareTurkish } from '@/src/language/text/likeness'

it('an A–Z list follows the Turkish alphabet', () => {
  const names = ['Zeynep', 'Şule', 'Selin', 'Ömer', 'Orhan', 'İlham', 'Ilgaz', 'Çağla', 'Cem']
  expect(names.sort(compareTurkish)).toEqual(
    'Cem Çağla Ilgaz İlham Orhan Ömer Selin Şule Zeynep'.split(' '),
  )
})
