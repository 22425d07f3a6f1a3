const kilobyte = 1024
const megabyte = 1024 * kilobyte

/** Whoever isn't signed in sends an address and a password: no more is read of them. */
export const anonymousBytes = 16 * kilobyte

/** What a payment provider tells in one go; nothing of it is read before it is known to be the provider's own. */
export const webhookBytes = 256 * kilobyte

/** A document. The longest article with its tables is a tenth of it. */
export const documentBytes = 2 * megabyte

/** What the admin's forms send its server while they are filled in: the document, and the state of each of its fields. */
export const serverFunctionBytes = 4 * megabyte

/** A picture (25 MB at most, which Payload counts as it reads the file) with the form around it. */
export const uploadBytes = 26 * megabyte

/** No document of ours comes near; without it, a few kilobytes of brackets overflow whatever walks them. */
export const deepestNesting = 128

export const inWords = (bytes: number): string => (bytes >= megabyte ? `${bytes / megabyte} MB` : `${bytes / kilobyte} KB`)
