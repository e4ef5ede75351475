import { fileURLToPath } from 'node:url'
import path from 'node:path'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { en } from '@payloadcms/translations/languages/en'
import { tr } from '@payloadcms/translations/languages/tr'
import { buildConfig } from 'payload'
import sharp from 'sharp'

import { Articles } from '@/collections/Articles'
import { AuditLog } from '@/collections/AuditLog'
import { Autosaves } from '@/collections/Autosaves'
import { Claims } from '@/collections/Claims'
import { Comments } from '@/collections/Comments'
import { Desks } from '@/collections/Desks'
import { Events } from '@/collections/Events'
import { Media } from '@/collections/Media'
import { Notifications } from '@/collections/Notifications'
import { Persons } from '@/collections/Persons'
import { PublicationSnapshots } from '@/collections/PublicationSnapshots'
import { Publications } from '@/collections/Publications'
import { Sections } from '@/collections/Sections'
import { Sources } from '@/collections/Sources'
import { Suggestions } from '@/collections/Suggestions'
import { Tags } from '@/collections/Tags'
import { Users } from '@/collections/Users'
import { Webhooks } from '@/collections/Webhooks'
import { guardInputs } from '@/collections/guardInputs'
import { answerErrors } from './endpoints/answerErrors'
import { transitionMutation } from './endpoints/transitionMutation'
import { env } from './env'
import { ADMIN } from './fields/adminComponents'
import { certainCommit } from './db/certainCommit'
import { databaseNow } from './db/databaseClock'
import { databaseTimes } from './db/databaseTimes'
import { durable } from './db/durable'
import { editorialDatabase } from './db/editorialDatabase'
import { bodyEditor } from './lexical/bodyEditor'
import { admitDatabases } from './migrations/stamp'
import { boundPreferences } from './newsroom/boundPreferences'
import { closeInternalGraphQL } from './newsroom/closeInternalGraphQL'
import { noEmail } from './newsroom/noEmail'
import { OWN_WORDS } from './newsroom/ownWords'
import { smtpEmail } from './newsroom/smtpEmail'
import { TURKISH_GAPS } from './newsroom/turkishGaps'
import { withDataViews } from './newsroom/withDataViews'
import { publicDatabase } from './publish/publicDatabase'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

/** On a laptop both names of the machine are the newsroom's address. */
const origins = [
  env().publicUrl,
  ...(env().mode === 'demo' ? [env().publicUrl.replace('//127.0.0.1', '//localhost')] : []),
]

const config = buildConfig({
  secret: env().PAYLOAD_SECRET ?? '',
  serverURL: env().publicUrl,
  csrf: origins,
  cors: origins,
  email: env().KUNYE_SMTP_URL ? smtpEmail : noEmail,
  // A refusal is an answer, not a fault of the server.
  loggingLevels: { AuthenticationError: 'info', Refusal: 'info' } as Record<string, 'info'>,
  telemetry: false,
  defaultDepth: 0,
  maxDepth: 2,
  sharp,
  editor: bodyEditor,
  db: certainCommit(
    databaseTimes(
      mongooseAdapter({ url: env().DATABASE_URI ?? '', ensureIndexes: true, ...durable }),
    ),
  ),
  collections: [
    Articles,
    Claims,
    Sources,
    Persons,
    Events,
    Media,
    Suggestions,
    Desks,
    Sections,
    Tags,
    Comments,
    Notifications,
    Publications,
    PublicationSnapshots,
    AuditLog,
    Autosaves,
    Users,
    Webhooks,
  ],
  hooks: { afterError: [answerErrors] },
  // Whoever opens Payload meets data of this build's version, or none.
  onInit: async (payload) => {
    const editorial = editorialDatabase(payload)
    await admitDatabases({ editorial, published: publicDatabase(payload) })
    await databaseNow(editorial)
  },
  graphQL: { disablePlaygroundInProduction: true, mutations: transitionMutation },
  i18n: {
    supportedLanguages: { tr, en },
    fallbackLanguage: 'tr',
    translations: { tr: { ...TURKISH_GAPS, ...OWN_WORDS.tr }, en: OWN_WORDS.en },
  },
  upload: { limits: { fileSize: 20_000_000 }, abortOnLimit: true },
  admin: {
    user: 'users',
    routes: { forgot: '/parola' },
    avatar: 'default',
    dateFormat: 'dd.MM.yyyy - HH:mm',
    meta: {
      titleSuffix: ` · ${env().KUNYE_NAME}`,
      icons: [
        { rel: 'icon', type: 'image/svg+xml', url: '/favicon.svg' },
        { rel: 'apple-touch-icon', type: 'image/png', url: '/apple-touch-icon.png' },
      ],
    },
    components: {
      actions: [ADMIN.inbox],
      beforeDashboard: [ADMIN.worklists],
      beforeLogin: [ADMIN.loginIntro],
      afterLogin: [ADMIN.loginForm],
      views: { forgot: { Component: ADMIN.passwordPage, path: '/parola' } },
      graphics: { Logo: ADMIN.logo, Icon: ADMIN.icon },
    },
    importMap: {
      baseDir: root,
      importMapFile: path.resolve(root, 'src/app/(payload)/admin/importMap.js'),
    },
  },
  typescript: {
    outputFile: path.resolve(root, 'src/payload-types.ts'),
    autoGenerate: false,
  },
})

export default config
  .then(closeInternalGraphQL)
  .then(boundPreferences)
  .then(guardInputs)
  .then(withDataViews)
