/** The printer's inks and papers. Every drawing takes its colours from here, so that they belong together. */
export const inks = {
  bone: '#EFE9DA', paper: '#F6F2E7', night: '#201F1B',
  moss: '#2B5247', mossLight: '#44705F', mossDeep: '#1D3A32', mist: '#C5D0C2', sage: '#8FA88F',
  ochre: '#C8963E', ochrePale: '#E6CF9C', straw: '#D8CFB6',
  plum: '#4B2B43', plumPale: '#D9C3CF',
  clay: '#A9603F', clayPale: '#E7C9B2', rust: '#7B3B2A', umber: '#5A3020',
  slate: '#5E6F6A', slateDeep: '#3C4A46',
  flesh: '#EFE0CF', vein: '#8A6A52', tile: '#DAD5C6', pewter: '#8B8675',
} as const
export type Ink = (typeof inks)[keyof typeof inks]
