import { resolve } from 'node:path'
import { en } from '@payloadcms/translations/languages/en'
import { fr } from '@payloadcms/translations/languages/fr'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { settleInternalCollections } from './access/internal-collections.ts'
import { adminConfig, adminOrigins } from './admin/config.ts'
import { keepFieldMessages } from './admin/field-messages/plugin.ts'
import { translations } from './admin/translations.ts'
import { collections } from './collections/index.ts'
import { uploadLimits } from './collections/media/limits.ts'
import { databaseFor } from './database/index.ts'
import { shortEditor } from './editor/short-editor.ts'
import { emailAdapter } from './email/email-adapter.ts'
import { tellOurWay } from './endpoints/after-error.ts'
import { endpoints } from './endpoints/index.ts'
import { settleEndpoints } from './endpoints/settle-endpoints.ts'
import { readEnv } from './env.ts'
import { words } from './fields/words.ts'
import { globals } from './globals/index.ts'
import { jobs } from './jobs/index.ts'
import { logging } from './log.ts'

const env = readEnv()

export default buildConfig({
  admin: adminConfig(),
  collections: collections(),
  cookiePrefix: 'gatehouse-cms',
  csrf: adminOrigins(env.cmsUrl),
  db: databaseFor(env.databaseUrl),
  defaultDepth: 1,
  editor: shortEditor,
  email: emailAdapter(env),
  endpoints,
  globals: globals(),
  graphQL: { disable: true },
  hooks: { afterError: [tellOurWay] },
  i18n: { fallbackLanguage: 'en', supportedLanguages: { en, fr }, translations },
  jobs,
  localization: {
    locales: [{ code: 'en', label: words('English', 'Anglais') }, { code: 'fr', label: words('French', 'Français') }],
    defaultLocale: 'en',
    defaultLocalePublishOption: 'active',
    fallback: true,
  },
  maxDepth: 2,
  plugins: [keepFieldMessages],
  secret: env.payloadSecret,
  sharp,
  telemetry: false,
  ...logging,
  typescript: { outputFile: resolve('src/payload-types.ts') },
  upload: uploadLimits,
}).then(settleInternalCollections).then(settleEndpoints)
