/** The kinds of events that ACLED tells apart, as a table over event types, roles and what else the report tells. */
import type { EventType, FindingId, Modality, RoleKind } from '../../model/index.js'
import type { Party } from './parties.js'

/** Sub-event types of ACLED, and what stands beside them in security news. */
export const KIND_NAMES = [
  'suicide bombing',
  'chemical weapon',
  'sexual violence',
  'grenade',
  'abduction or forced disappearance',
  'air or drone strike',
  'shelling, artillery or missile attack',
  'remote explosive, landmine or IED',
  'armed clash',
  'attack',
  'mob violence',
  'looting or property destruction',
  'excessive force against protesters',
  'protest with intervention',
  'violent demonstration',
  'peaceful protest',
  'government regains territory',
  'non-state actor overtakes territory',
  'non-violent transfer of territory',
  'headquarters or base established',
  'change to group or activity',
  'disrupted weapons use',
  'arrests',
  'agreement',
  'diplomacy',
  'attribution of responsibility',
  'organised crime',
  'natural disaster',
  'man-made disaster',
  'other',
] as const

export type KindName = (typeof KIND_NAMES)[number]

/** An event as the table sees it. */
export interface Told {
  readonly id: FindingId
  readonly type: EventType
  readonly lemma: string
  readonly trigger: string
  readonly modality: Modality
  readonly sentence: number
  /** The words of a role, lower case. */
  words(kind: RoleKind): readonly string[]
  /** True where a role is described as of this side. */
  is(kind: RoleKind, party: Party): boolean
}

/** One row: of which event types, under what condition, and how much it says of what the report is about. */
export interface Kind {
  readonly name: KindName
  readonly types: readonly EventType[]
  readonly weight: number
  /** True where what is denied, planned or suspected counts in full. */
  readonly unreal?: boolean
  if(told: Told, all: readonly Told[]): boolean
}
