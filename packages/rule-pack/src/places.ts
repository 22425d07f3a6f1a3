/**
 * The European Union: rules name countries, so it is written out. After its member states come the parts of it that have a country
 * code of their own: Åland, and the outermost regions of France (Treaty on the Functioning of the European Union, art. 355).
 */
export const europeanUnion: string[] = [
  'AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU', 'IE', 'IT', 'LT', 'LU', 'LV', 'MT', 'NL', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK',
  'AX', 'GF', 'GP', 'MF', 'MQ', 'RE', 'YT',
]
