/**
 * Subdivisions whose French name differs from the one that ISO 3166-2 lists. Canada's are its own official ones; those of the
 * United States and the United Kingdom are the usual French forms. What isn't here is called the same in French.
 */
export const namesInFrench: Readonly<Record<string, string>> = {
  'CA-BC': 'Colombie-Britannique', 'CA-NB': 'Nouveau-Brunswick', 'CA-NL': 'Terre-Neuve-et-Labrador', 'CA-NS': 'Nouvelle-Écosse',
  'CA-NT': 'Territoires du Nord-Ouest', 'CA-PE': 'Île-du-Prince-Édouard', 'CA-QC': 'Québec',
  'US-CA': 'Californie', 'US-DC': 'District de Columbia', 'US-FL': 'Floride', 'US-GA': 'Géorgie', 'US-HI': 'Hawaï', 'US-LA': 'Louisiane',
  'US-NC': 'Caroline du Nord', 'US-ND': 'Dakota du Nord', 'US-NM': 'Nouveau-Mexique', 'US-PA': 'Pennsylvanie', 'US-SC': 'Caroline du Sud',
  'US-SD': 'Dakota du Sud', 'US-VA': 'Virginie', 'US-WV': 'Virginie-Occidentale', 'US-NY': 'New York (État)', 'US-WA': 'Washington (État)',
  'US-AS': 'Samoa américaines', 'US-MP': 'Îles Mariannes du Nord', 'US-PR': 'Porto Rico', 'US-UM': 'Îles mineures éloignées des États-Unis', 'US-VI': 'Îles Vierges américaines',
  'GB-ENG': 'Angleterre', 'GB-NIR': 'Irlande du Nord', 'GB-SCT': 'Écosse', 'GB-WLS': 'Pays de Galles',
}
