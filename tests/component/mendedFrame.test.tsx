import { afterEach, describe, expect, it } from '@jest/globals'

import { mendFrame, mendPart } from '@/src/editorial/admin/mendFrame'

/** As Payload 3.90.1 writes them. */
const PARTS = `
  <ul class="doc-tabs__tabs"><a class="doc-tab" aria-label="Sürümler">Sürümler 3</a></ul>
  <a class="list-create-new-doc__create-new-button" aria-label="Yeni bir Haber oluştur">Yeni oluştur</a>
  <div class="sort-column"><span class="sort-column__label">Ad</span>
    <button class="sort-column__asc sort-column__button" aria-label="[object Object] sütununa göre sırala"></button></div>
  <div class="upload-relationship-details"><p class="upload-relationship-details__filename"><a>liman.webp</a></p>
    <button class="upload-relationship-details__edit"></button><button class="upload-relationship-details__remove"></button></div>
  <button class="popup-button"><div></div></button>
  <div class="field-type"><label class="field-label">Tür<span>*</span></label>
    <button class="relationship-add-new__add-button" aria-label="Yeni [object Object]"></button>
    <div class="react-select"><input class="rs__input">
      <button class="dropdown-indicator" aria-hidden="true"></button></div></div>
  <div class="rs__multi-value" role="button" tabindex="0">Muhabir</div>
  <table><tr><th><input class="all" type="checkbox" aria-label=""></th></tr>
    <tr><td><input class="one" type="checkbox" aria-label=""></td><td><a>APA</a></td></tr></table>
  <input class="alone" type="checkbox" aria-label="">`

describe('the frame of Payload’s pages', () => {
  afterEach(() => {
    document.body.innerHTML = ''
  })
  const part = (selector: string) => document.querySelector(selector)
  const name = (selector: string) => part(selector)?.getAttribute('aria-label')

  it('has a name and a role for every part that is pressed, said once and for all', () => {
    document.body.innerHTML = PARTS
    mendFrame(document.body, (words) => words.tr)
    // A mend is heard of and made again: a second one that changed anything would never end.
    const once = document.body.innerHTML
    const watch = new MutationObserver(() => undefined)
    watch.observe(document.body, { subtree: true, attributes: true })
    mendFrame(document.body, (words) => words.tr)
    expect([watch.takeRecords(), document.body.innerHTML]).toEqual([[], once])
    watch.disconnect()
    expect({
      tabs: [part('ul')?.getAttribute('role'), name('ul')],
      tab: name('.doc-tab'),
      create: name('.list-create-new-doc__create-new-button'),
      sort: name('.sort-column__asc'),
      menu: name('.popup-button'),
      edit: name('.upload-relationship-details__edit'),
      remove: name('.upload-relationship-details__remove'),
      input: name('.rs__input'),
      add: name('.relationship-add-new__add-button'),
      arrow: part('.dropdown-indicator')?.getAttribute('tabindex'),
      value: [part('.rs__multi-value')?.getAttribute('role'), name('.rs__multi-value')],
      boxes: [name('.all'), name('.one')],
    }).toEqual({
      tabs: ['group', 'Bu kaydın sayfaları'],
      tab: 'Sürümler 3 – Sürümler',
      create: 'Yeni oluştur – Yeni bir Haber oluştur',
      sort: 'Ad: artan sırala',
      menu: 'Kayıt işlemleri',
      edit: 'liman.webp: düzenle',
      remove: 'liman.webp: kaldır',
      input: 'Tür',
      add: 'Tür: yeni',
      arrow: '-1',
      value: ['group', 'Muhabir'],
      boxes: ['Tümünü seç', 'Seç: APA'],
    })
    expect(name('.alone')).toBe('Seç')
  })

  it('is mended part by part where something in it changes: what has a name is not walked', () => {
    document.body.innerHTML = `<section aria-label="Kim söylüyor">${PARTS}</section>`
    const panel = part('section')!
    let walked = 0
    panel.querySelectorAll = () => {
      walked += 1
      return document.querySelectorAll('.yok')
    }
    mendPart(panel, (words) => words.tr)
    expect([walked, name('.popup-button')]).toEqual([0, null])
    mendPart(part('.popup-button')!, (words) => words.tr)
    expect(name('.popup-button')).toBe('Tür: işlemler')
  })
})
