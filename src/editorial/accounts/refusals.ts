import { makeRefusal, type Refusal } from '@/src/language/refusal'
import type { Words } from '@/src/language/words'

/** Why somebody is not let in, or an account is not changed. */
export const IDENTITY_REFUSALS = {
  wrongCredentials: makeRefusal('wrongCredentials', 401, {
    tr: 'E-posta ya da parola yanlış.',
    en: 'The e-mail or the password is wrong.',
  }),
  credentialsMissing: makeRefusal('credentialsMissing', 400, {
    tr: 'Gövde e-postayı ve parolayı taşımalı: {"email", "password"}.',
    en: 'The body must hold e-mail and password: {"email", "password"}.',
  }),
  notLoggedIn: makeRefusal('notLoggedIn', 400, {
    tr: 'Açık bir oturum yok.',
    en: 'There is no session.',
  }),
  sessionEnded: makeRefusal('sessionEnded', 401, {
    tr: 'Oturum sona erdi; yeniden giriş yapın.',
    en: 'The session has ended; log in again.',
  }),
  sessionGone: makeRefusal('sessionGone', 404, {
    tr: 'Böyle bir oturumunuz yok; sona ermiş olabilir.',
    en: 'You have no such session; it may have ended.',
  }),
  weakPassword: (message: Words): Refusal => makeRefusal('weakPassword', 400, message)(),
  wrongPassword: makeRefusal('wrongPassword', 403, {
    tr: 'Şimdiki parola yanlış; parola değişmedi.',
    en: 'The current password is wrong; the password was not changed.',
  }),
  tooManyChecks: makeRefusal('tooManyPasswordChecks', 429, {
    tr: 'Çok fazla yanlış parola denendi. Beş dakika sonra yeniden deneyin.',
    en: 'Too many wrong passwords were tried. Try again in five minutes.',
  }),
  passwordElsewhere: makeRefusal('passwordElsewhere', 400, {
    tr: 'Parola hesabın bir alanı değildir. Kişi kendi parolasını POST /api/users/change-password ile ya da kendisine verilen bağlantıyla belirler (POST /api/users/:id/password-link).',
    en: 'A password is no field of an account. People set their own: by POST /api/users/change-password, or with a link they are given (POST /api/users/:id/password-link).',
  }),
  linkInvalid: makeRefusal('linkInvalid', 403, {
    tr: 'Bu parola bağlantısı geçersiz, kullanılmış ya da süresi dolmuş. Yenisini isteyin.',
    en: 'This password link is invalid, used or has run out. Ask for a new one.',
  }),
  noMail: makeRefusal('noMail', 409, {
    tr: 'Bu haber merkezi e-posta gönderemiyor (KUNYE_SMTP_URL yok); hiçbir şey gönderilmedi. Parola bağlantısını bir yöneticiden isteyin.',
    en: 'This newsroom cannot send mail (KUNYE_SMTP_URL is not set); nothing was sent. Ask an admin for a password link.',
  }),
  ownLink: makeRefusal('ownLink', 403, {
    tr: 'Kendinize parola bağlantısı veremezsiniz; parolanızı şimdiki parolanızla değiştirin.',
    en: 'You cannot give yourself a password link; change your password with the current one.',
  }),
  noAccount: makeRefusal('notFound', 404, {
    tr: 'Böyle bir açık hesap yok.',
    en: 'There is no such enabled account.',
  }),
  ownRoles: makeRefusal('ownRoles', 403, {
    tr: 'Kendi rollerinizi, masanızı ya da hesap durumunuzu değiştiremezsiniz.',
    en: 'You cannot change your own roles, desk or account state.',
  }),
} as const
