import type { Refusal } from '@/src/errors'

/** Why somebody is not let in, or an account is not changed. */
export const IDENTITY_REFUSALS = {
  wrongCredentials: () => ({
    code: 'wrongCredentials',
    status: 401,
    message: {
      tr: 'E-posta ya da parola yanlış.',
      en: 'The e-mail or the password is wrong.',
    },
  }),
  credentialsMissing: () => ({
    code: 'credentialsMissing',
    status: 400,
    message: {
      tr: 'Gövde e-postayı ve parolayı taşımalı: {"email", "password"}.',
      en: 'The body must hold e-mail and password: {"email", "password"}.',
    },
  }),
  notLoggedIn: () => ({
    code: 'notLoggedIn',
    status: 400,
    message: { tr: 'Açık bir oturum yok.', en: 'There is no session.' },
  }),
  sessionEnded: () => ({
    code: 'sessionEnded',
    status: 401,
    message: {
      tr: 'Oturum sona erdi; yeniden giriş yapın.',
      en: 'The session has ended; log in again.',
    },
  }),
  sessionGone: () => ({
    code: 'sessionGone',
    status: 404,
    message: {
      tr: 'Böyle bir oturumunuz yok; sona ermiş olabilir.',
      en: 'You have no such session; it may have ended.',
    },
  }),
  weakPassword: (message: { tr: string; en: string }) => ({
    code: 'weakPassword',
    status: 400,
    message,
  }),
  wrongPassword: () => ({
    code: 'wrongPassword',
    status: 403,
    message: {
      tr: 'Şimdiki parola yanlış; parola değişmedi.',
      en: 'The current password is wrong; the password was not changed.',
    },
  }),
  tooManyChecks: () => ({
    code: 'tooManyPasswordChecks',
    status: 429,
    message: {
      tr: 'Çok fazla yanlış parola denendi. Beş dakika sonra yeniden deneyin.',
      en: 'Too many wrong passwords were tried. Try again in five minutes.',
    },
  }),
  passwordElsewhere: () => ({
    code: 'passwordElsewhere',
    status: 400,
    message: {
      tr: 'Parola hesabın bir alanı değildir. Kişi kendi parolasını POST /api/users/change-password ile ya da kendisine verilen bağlantıyla belirler (POST /api/users/:id/password-link).',
      en: 'A password is no field of an account. People set their own: by POST /api/users/change-password, or with a link they are given (POST /api/users/:id/password-link).',
    },
  }),
  linkInvalid: () => ({
    code: 'linkInvalid',
    status: 403,
    message: {
      tr: 'Bu parola bağlantısı geçersiz, kullanılmış ya da süresi dolmuş. Yenisini isteyin.',
      en: 'This password link is invalid, used or has run out. Ask for a new one.',
    },
  }),
  noMail: () => ({
    code: 'noMail',
    status: 409,
    message: {
      tr: 'Bu haber merkezi e-posta gönderemiyor (KUNYE_SMTP_URL yok); hiçbir şey gönderilmedi. Parola bağlantısını bir yöneticiden isteyin.',
      en: 'This newsroom cannot send mail (KUNYE_SMTP_URL is not set); nothing was sent. Ask an admin for a password link.',
    },
  }),
  ownLink: () => ({
    code: 'ownLink',
    status: 403,
    message: {
      tr: 'Kendinize parola bağlantısı veremezsiniz; parolanızı şimdiki parolanızla değiştirin.',
      en: 'You cannot give yourself a password link; change your password with the current one.',
    },
  }),
  noAccount: () => ({
    code: 'notFound',
    status: 404,
    message: { tr: 'Böyle bir açık hesap yok.', en: 'There is no such enabled account.' },
  }),
} as const satisfies Record<string, (message: never) => Refusal>
