import type { Endpoint } from 'payload'
import { firstRegister, init } from './first-account.ts'
import { forgotPassword } from './forgot-password.ts'
import { invite, sendLink } from './invite.ts'
import { login } from './login.ts'

/** Endpoints of a collection are tried in order, and Payload's own come after these. */
export const staffEndpoints: Endpoint[] = [login, forgotPassword, firstRegister, init, invite, sendLink]
