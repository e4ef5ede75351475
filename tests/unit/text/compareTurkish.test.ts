import { expect, it } from '@jest/globals'
import { compareTurkish } from '@/src/text/compareTurkish'

it('an A–Z list follows the Turkish alphabet', () => {
  const names = ['Zeynep', 'Şule', 'Selin', 'Ömer', 'Orhan', 'İlham', 'Ilgaz', 'Çağla', 'Cem']
  expect(names.sort(compareTurkish)).toEqual(
    'Cem Çağla Ilgaz İlham Orhan Ömer Selin Şule Zeynep'.split(' '),
  )
})
