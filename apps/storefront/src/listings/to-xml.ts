import XMLBuilder from 'fast-xml-builder'

const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', suppressEmptyNode: true, suppressBooleanAttributes: false })

export type XmlValue = string | XmlElement | XmlValue[] | undefined
/** An element by its children's names. A name that begins with @ is an attribute, `#text` what stands inside beside attributes. */
export interface XmlElement { [name: string]: XmlValue }

/** An XML document. The library escapes every text and attribute; what XML has no way to write is left out. */
export function toXml(root: XmlElement): string {
  return builder.build({ '?xml': { '@version': '1.0', '@encoding': 'UTF-8' }, ...cleanIn(root) })
}

function cleanIn(element: XmlElement): XmlElement {
  return Object.fromEntries(Object.entries(element).filter(([, value]) => value !== undefined).map(([name, value]) => [name, cleanValue(value)]))
}

function cleanValue(value: XmlValue): XmlValue {
  if (typeof value === 'string') return clean(value)
  if (Array.isArray(value)) return value.map(cleanValue)
  return value && cleanIn(value)
}

/** XML 1.0 has no way to write most control characters, nor half of a pair. */
const clean = (text: string): string => text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
