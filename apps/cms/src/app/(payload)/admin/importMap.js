import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { DraftRefusal as DraftRefusal_fda0ba371dd82dc7751c854c68f269e2 } from '../../../admin/field-messages/draft-refusal.tsx'
import { KeepMessages as KeepMessages_6962e8652a1062fb58a1969a5cd9d180 } from '../../../admin/field-messages/keep-messages.tsx'
import { JsonText as JsonText_42efb4cebc40156b429ac212b9515dd5 } from '../../../admin/json-text.tsx'
import { PlacesCell as PlacesCell_b81ffc54535bb7a8fbc8eaba1a576baf } from '../../../fields/place-list/cell.tsx'
import { PlacesField as PlacesField_acd147d59be4fea1f5b517ad0d9e6f80 } from '../../../fields/place-list/field.tsx'
import { BandsField as BandsField_4a80a9be2d38bedfbf0f1fb01b35e6e2 } from '../../../collections/shipping-zones/bands-field.tsx'
import { PercentCell as PercentCell_287d3e39d0d17e7952e79749ae6661bf } from '../../../collections/tax-rates/percent-cell.tsx'
import { PercentField as PercentField_e5a57e6cf1ee16dc6974bc66a94de933 } from '../../../collections/tax-rates/percent-field.tsx'
import { WaitingComments as WaitingComments_78ee7c52d07a9d762a1d8b8267dadaaf } from '../../../collections/comments/components/waiting-comments.tsx'
import { CurrentPassword as CurrentPassword_47a87d297a6a3744371c6ea386628d2f } from '../../../collections/staff/components/current-password.tsx'
import { InviteStaff as InviteStaff_c8a376df505613298ac071b8016480d2 } from '../../../collections/staff/components/invite-staff.tsx'
import { StaffActions as StaffActions_69e735a657d3f8507e934506a8ef92ef } from '../../../collections/staff/components/staff-actions.tsx'
import { ProviderNote as ProviderNote_f4eb4c705530841c1db3f42a5f05d54a } from '../../../views/shop/checkout-note.tsx'
import { Icon as Icon_02bd9319176dbb505353a8f34e01f1f1 } from '../../../admin/mark.tsx'
import { Logo as Logo_02bd9319176dbb505353a8f34e01f1f1 } from '../../../admin/mark.tsx'
import { CheckoutNote as CheckoutNote_f4eb4c705530841c1db3f42a5f05d54a } from '../../../views/shop/checkout-note.tsx'
import { RuleAlarms as RuleAlarms_6e095857756f569eaf27cb0a16cbd851 } from '../../../views/rule-alarms/rule-alarms.tsx'
import { WaitingNote as WaitingNote_23d7705cc66d5bb3776543351a14271f } from '../../../collections/comments/components/waiting-note.tsx'
import { DeskLink as DeskLink_c599cf608eb363b9a078c80bed16aa97 } from '../../../views/policy/desk-link.tsx'
import { ShopDeskLinks as ShopDeskLinks_cda78fe58b82e19559b8038e9b4f03d0 } from '../../../views/shop/desk-link.tsx'
import { KeptMessages as KeptMessages_6dcff27b7c84626075706fee4fc41fd2 } from '../../../admin/field-messages/kept-messages.tsx'
import { RulesView as RulesView_0676a702ad4d9b95ef6e90690d92540e } from '../../../views/policy/rules/rules.tsx'
import { MatrixView as MatrixView_39ea71466d11a9d913b26455ed0d5594 } from '../../../views/policy/matrix/matrix.tsx'
import { ChangeView as ChangeView_02df8e601ed9e7bde8e23e8e30785a66 } from '../../../views/policy/change/change.tsx'
import { SetsView as SetsView_51ef468d1bde35e7e60e66f0d6ee090b } from '../../../views/policy/sets/sets.tsx'
import { SimulatorView as SimulatorView_34472d632d9eb1af107a74f65e065506 } from '../../../views/policy/simulator/simulator.tsx'
import { OrderDeskView as OrderDeskView_0fc22a44b1fd42129d01be33446b06c7 } from '../../../views/shop/orders/order-desk.tsx'
import { OrderView as OrderView_fb50f7fcba4c38019504bc3898bde71a } from '../../../views/shop/order/order.tsx'
import { SlipView as SlipView_ce9d8e8dc87b87d511082899b1e8a9bc } from '../../../views/shop/print/slip.tsx'
import { ReceiptView as ReceiptView_74606da6ac07ba28e22239051f6519ae } from '../../../views/shop/print/receipt.tsx'
import { StockDeskView as StockDeskView_b0b014371e34c8d3e7fdb90238f00c9a } from '../../../views/shop/stock/stock-desk.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#IndentFeatureClient": IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/field-messages/draft-refusal.tsx#DraftRefusal": DraftRefusal_fda0ba371dd82dc7751c854c68f269e2,
  "/admin/field-messages/keep-messages.tsx#KeepMessages": KeepMessages_6962e8652a1062fb58a1969a5cd9d180,
  "/admin/json-text.tsx#JsonText": JsonText_42efb4cebc40156b429ac212b9515dd5,
  "/fields/place-list/cell.tsx#PlacesCell": PlacesCell_b81ffc54535bb7a8fbc8eaba1a576baf,
  "/fields/place-list/field.tsx#PlacesField": PlacesField_acd147d59be4fea1f5b517ad0d9e6f80,
  "/collections/shipping-zones/bands-field.tsx#BandsField": BandsField_4a80a9be2d38bedfbf0f1fb01b35e6e2,
  "/collections/tax-rates/percent-cell.tsx#PercentCell": PercentCell_287d3e39d0d17e7952e79749ae6661bf,
  "/collections/tax-rates/percent-field.tsx#PercentField": PercentField_e5a57e6cf1ee16dc6974bc66a94de933,
  "/collections/comments/components/waiting-comments.tsx#WaitingComments": WaitingComments_78ee7c52d07a9d762a1d8b8267dadaaf,
  "/collections/staff/components/current-password.tsx#CurrentPassword": CurrentPassword_47a87d297a6a3744371c6ea386628d2f,
  "/collections/staff/components/invite-staff.tsx#InviteStaff": InviteStaff_c8a376df505613298ac071b8016480d2,
  "/collections/staff/components/staff-actions.tsx#StaffActions": StaffActions_69e735a657d3f8507e934506a8ef92ef,
  "/views/shop/checkout-note.tsx#ProviderNote": ProviderNote_f4eb4c705530841c1db3f42a5f05d54a,
  "/admin/mark.tsx#Icon": Icon_02bd9319176dbb505353a8f34e01f1f1,
  "/admin/mark.tsx#Logo": Logo_02bd9319176dbb505353a8f34e01f1f1,
  "/views/shop/checkout-note.tsx#CheckoutNote": CheckoutNote_f4eb4c705530841c1db3f42a5f05d54a,
  "/views/rule-alarms/rule-alarms.tsx#RuleAlarms": RuleAlarms_6e095857756f569eaf27cb0a16cbd851,
  "/collections/comments/components/waiting-note.tsx#WaitingNote": WaitingNote_23d7705cc66d5bb3776543351a14271f,
  "/views/policy/desk-link.tsx#DeskLink": DeskLink_c599cf608eb363b9a078c80bed16aa97,
  "/views/shop/desk-link.tsx#ShopDeskLinks": ShopDeskLinks_cda78fe58b82e19559b8038e9b4f03d0,
  "/admin/field-messages/kept-messages.tsx#KeptMessages": KeptMessages_6dcff27b7c84626075706fee4fc41fd2,
  "/views/policy/rules/rules.tsx#RulesView": RulesView_0676a702ad4d9b95ef6e90690d92540e,
  "/views/policy/matrix/matrix.tsx#MatrixView": MatrixView_39ea71466d11a9d913b26455ed0d5594,
  "/views/policy/change/change.tsx#ChangeView": ChangeView_02df8e601ed9e7bde8e23e8e30785a66,
  "/views/policy/sets/sets.tsx#SetsView": SetsView_51ef468d1bde35e7e60e66f0d6ee090b,
  "/views/policy/simulator/simulator.tsx#SimulatorView": SimulatorView_34472d632d9eb1af107a74f65e065506,
  "/views/shop/orders/order-desk.tsx#OrderDeskView": OrderDeskView_0fc22a44b1fd42129d01be33446b06c7,
  "/views/shop/order/order.tsx#OrderView": OrderView_fb50f7fcba4c38019504bc3898bde71a,
  "/views/shop/print/slip.tsx#SlipView": SlipView_ce9d8e8dc87b87d511082899b1e8a9bc,
  "/views/shop/print/receipt.tsx#ReceiptView": ReceiptView_74606da6ac07ba28e22239051f6519ae,
  "/views/shop/stock/stock-desk.tsx#StockDeskView": StockDeskView_b0b014371e34c8d3e7fdb90238f00c9a,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
