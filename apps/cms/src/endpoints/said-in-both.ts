const inFrench = new Map<string, string>()

/** A schema's sentence that people read in their own language: zod keeps the English one, by which the French one is found again. */
export function both(english: string, french: string): string {
  inFrench.set(english, french)
  return english
}

/** A schema's sentence in the language of whoever asks; one that isn't in both stays as it is. */
export const inLanguage = (language: string | undefined, message: string): string => (language?.startsWith('fr') ? inFrench.get(message) ?? message : message)
