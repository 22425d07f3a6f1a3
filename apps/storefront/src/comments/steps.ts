import type { Locale, CommentTarget } from '@gatehouse/contract'
import type { Problems, Said, Typed } from './form.ts'

/** Why a comment that was confirmed hasn't gone out, said on the page that can send it again. */
export type Delay =
  | { why: 'expired' | 'away' | 'too-many-waiting' }
  /** So many came from this connection; minutes until the next one is taken. */
  | { why: 'too-many-sent'; minutes: number }

/** What the page that answers a form shows. */
export type CommentStep =
  | { show: 'form'; typed: Typed; problems: Problems; isForged: boolean }
  | { show: 'confirmation'; said: Said; token: string; delay: Delay | null }
  /** Comments were closed meanwhile: what was written is given back. */
  | { show: 'closed'; text: string }

/** What the door hands to the render of that page. */
export interface CommentAnswer { target: CommentTarget; lang: Locale; step: CommentStep }
