/** For a `json` field that people read or fill in: a plain box, without Payload's editor from a CDN. */
export const jsonText = { Field: '/admin/json-text.tsx#JsonText' }
