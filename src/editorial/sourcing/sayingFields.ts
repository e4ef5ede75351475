import type { Field } from 'payload'

import { choiceField, relationField } from '@/src/editorial/fields'
import { ATTRIBUTION_FIELDS, ATTRIBUTION_MODES, FORMS, STANCES } from '@/src/sourcing/vocabulary'
import { FIELD_LABELS, FORM_LABELS, MODE_LABELS, STANCE_LABELS } from './labels'

/** Of a row of the claim register: who said it, how, when and where (`sayingsOf`). */
export const sayingFields: Field[] = [
  {
    ...relationField('speakers', { tr: 'Söyleyenler', en: 'Speakers' }, 'persons', true),
    index: true,
  } as Field,
  {
    ...relationField('section', { tr: 'Bölüm', en: 'Section' }, 'sections'),
    index: true,
  } as Field,
  { name: 'at', type: 'date', index: true, label: { tr: 'Gün', en: 'Day' } },
  {
    name: 'said',
    type: 'array',
    label: { tr: 'Atıflar', en: 'Attributions' },
    // "Kim ne dedi" shows them; a form of relations nobody may change says less.
    admin: { hidden: true },
    fields: [
      relationField('speaker', { tr: 'Söyleyen', en: 'Speaker' }, 'persons'),
      relationField('source', { tr: 'Kaynak', en: 'Source' }, 'sources'),
      choiceField('mode', { tr: 'Kim söylüyor', en: 'Who says it' }, [
        ATTRIBUTION_MODES,
        MODE_LABELS,
      ]),
      choiceField('form', { tr: 'Biçim', en: 'Form' }, [FORMS, FORM_LABELS]),
      choiceField('stance', { tr: 'Tutum', en: 'Stance' }, [STANCES, STANCE_LABELS]),
      choiceField('field', { tr: 'Nerede', en: 'Where' }, [ATTRIBUTION_FIELDS, FIELD_LABELS]),
      { name: 'cue', type: 'text', label: { tr: 'Aktarma sözü', en: 'Cue' } },
      { name: 'saidAt', type: 'text', label: { tr: 'Söylendiği gün', en: 'Said on' } },
    ],
  },
]
