/** The calendar day of a date, `yyyy-mm-dd`; days are kept at noon UTC, so no time zone moves them. */
export const dayOf = (date: string | null | undefined): string | null => (date ? date.slice(0, 10) : null)

export const seoOf = (
  seo: { title?: string | null; description?: string | null } | null | undefined,
  otherwise: { title: string; description: string },
): { title: string; description: string } => ({ title: seo?.title || otherwise.title, description: seo?.description || otherwise.description })
