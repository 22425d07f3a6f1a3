import type { SelectFieldSingleValidation } from 'payload'
import { select } from 'payload/shared'
import { say, words } from '../../fields/words.ts'

const sentences = {
  missing: words('Choose a level.', 'Choisissez un niveau.'),
  grant: words('A grant can’t hide: that is what a cap is for.', 'Une permission ne peut pas cacher : c’est le rôle d’un plafond.'),
  cap: words('A cap at “Purchase” limits nothing.', 'Un plafond à « Achat » ne limite rien.'),
}

/** What the engine holds a rule's level to, said in the language of whoever writes it. A duty has none. */
export const validateLevel: SelectFieldSingleValidation = (value, args) => {
  const { kind } = args.data as { kind?: unknown }
  const refusal = kind !== 'grant' && kind !== 'cap' ? null : !value ? sentences.missing : kind === 'grant' && value === 'hidden' ? sentences.grant : kind === 'cap' && value === 'purchase' ? sentences.cap : null
  return refusal ? say(args.req?.i18n?.language, refusal) : select(value as never, args as never)
}
