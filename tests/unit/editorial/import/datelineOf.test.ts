import { describe, expect, it } from '@jest/globals'

import { dateLine, datelineOf } from '@/src/editorial/import/dateline'

describe('how an agency begins a story', () => {
  it.each([
    ['ANKARA (AA) - Metin', 'ANKARA', 'AA'],
    ['İSTANBUL (DHA) – Metin', 'İSTANBUL', 'DHA'],
    ['İZMİR (İHA) — Metin', 'İZMİR', 'İHA'],
    ['ANKARA/İSTANBUL (AA) - Metin', 'ANKARA/İSTANBUL', 'AA'],
    ['DİYARBAKIR,(DHA)-Metin', 'DİYARBAKIR', 'DHA'],
    ['Ankara (AA) - Metin', 'Ankara', 'AA'],
    ['TRABZON (Karadeniz Gazetesi) - Metin', 'TRABZON', 'Karadeniz Gazetesi'],
    ['ANKARA-AA - Metin', 'ANKARA', 'AA'],
    ['ANKARA, 18 Ekim (AA) - Metin', 'ANKARA, 18 Ekim', 'AA'],
    ['NEW YORK (AP) — Metin', 'NEW YORK', 'AP'],
    ['WASHINGTON, D.C. (Reuters) - Metin', 'WASHINGTON, D.C.', 'Reuters'],
  ])('%s', (text, dateline, agency) => {
    const found = datelineOf(text)
    expect(found).toMatchObject({ dateline, agency, printedAt: null })
    expect(text.slice(found?.length)).toBe('Metin')
  })

  it.each([
    ['ANKARA (AA) - 18 Ekim 2025 - Metin', 'ANKARA'],
    ['LONDON, Oct. 18, 2025 (Reuters) - Metin', 'LONDON'],
  ])('with its date: %s', (text, dateline) => {
    const found = datelineOf(text)
    expect(found?.dateline).toBe(dateline)
    expect(found?.printedAt?.toISOString()).toBe('2025-10-17T21:00:00.000Z')
    expect(text.slice(found?.length)).toBe('Metin')
  })

  it.each([
    'Belediye (İBB) – açıkladı',
    'SON DAKİKA - Metin',
    'AK PARTİ-CHP - Metin',
    'Ankara (başkent) büyüdü',
  ])('is none: %s', (text) => {
    expect(datelineOf(text)).toBeNull()
  })
})

describe('a line that is nothing but a date', () => {
  it.each([
    'Yayın: 18.10.2025 21:23',
    'Yayınlanma Tarihi: 18 Ekim 2025 21:23',
    'YAYINLANMA: 18 Ekim 2025 - 21:23 GÜNCELLEME: 19 Ekim 2025 - 10:00',
    'Giriş Tarihi: 18.10.2025 21:23 | Son Güncelleme: 18.10.2025 22:00',
    'PUBLISHED October 18, 2025 9:23 PM • Updated: October 19, 2025',
    '18 Ekim 2025 Cumartesi, 21.23',
  ])('%s', (line) => {
    expect(dateLine(line)?.toISOString()).toBe('2025-10-18T18:23:00.000Z')
  })

  it.each([
    'Güncelleme: 18.10.2025',
    'Yayın yasağı 18.10.2025’te kalktı',
    'Tarih: yarın',
    '18 Ekim',
    'Ekim 2025',
    '31 Şubat 2025',
    '18 Ekim 2025 25:61',
    '18 Ekim 18 Ekim 2025',
  ])('is none: %s', (line) => {
    expect(dateLine(line)).toBeNull()
  })
})
