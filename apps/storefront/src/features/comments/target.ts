import type { CommentTarget, TextView } from '@gatehouse/contract'

export const targetOf = ({ kind, slug }: Pick<TextView, 'kind' | 'slug'>): CommentTarget => ({ collection: `${kind}s`, slug })
