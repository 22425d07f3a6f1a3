import config from '@payload-config'
import '@payloadcms/next/css'
import { answerApi } from '../../../../endpoints/edge/answer-api.ts'

const answer = answerApi(config)

export { answer as GET, answer as HEAD, answer as POST, answer as DELETE, answer as PATCH, answer as PUT, answer as OPTIONS }
