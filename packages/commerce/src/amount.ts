/**
 * An amount as a person writes it, in whole units with at most two decimals after a point or a comma (`12`, `12.5`, `1 234,50`), in
 * minor units. Spaces between thousands are taken as French writes them. Null for everything else: a sign, a third decimal, another
 * way of grouping (`1,234.50` could be read in two ways), 0, or ten million and more.
 */
export function readAmountMinor(text: string): number | null {
  const plain = text.trim().replace(/(?<=\d)[ \u00a0\u202f](?=\d{3}(\D|$))/g, '')
  const [, whole = '', part = ''] = /^(\d{1,7})(?:[.,](\d{1,2}))?$/.exec(plain) ?? []
  if (whole === '') return null
  const minor = Number(whole) * 100 + Number(part.padEnd(2, '0'))
  return minor > 0 ? minor : null
}
