import { psilocybinAndChronicPain } from './articles/psilocybin-and-chronic-pain/index.ts'
import { legalAccessInCanada } from './guides/legal-access-in-canada/index.ts'
import { questionsForYourClinician } from './guides/questions-for-your-clinician/index.ts'
import { whatMicrodosingStudiesMeasured } from './guides/what-microdosing-studies-measured/index.ts'

export { classes } from './classes.ts'
export { faqs } from './faqs/index.ts'
export { lawLog } from './globals/law-log.ts'
export { navigation } from './globals/navigation.ts'
export { shop } from './globals/shop.ts'
export { site } from './globals/site.ts'
export { pages } from './pages/index.ts'
export { people } from './people.ts'
export { pictureDescriptions } from './pictures.ts'
export { products } from './products/index.ts'
export { sourceKeys, sources } from './sources/index.ts'
export { staff } from './staff.ts'
export { topics } from './topics.ts'

export const articles = [psilocybinAndChronicPain]
export const guides = [legalAccessInCanada, questionsForYourClinician, whatMicrodosingStudiesMeasured]
