/** The table of kinds, in order, with the words that its conditions ask for. */
import type { EventType, RoleKind } from '../../model/index.js'
import type { Kind, Told } from './kinds.js'

const always = () => true
const says = (told: Told, role: RoleKind, pattern: RegExp) =>
  told.words(role).some((words) => pattern.test(words))
const byMeans = (told: Told, pattern: RegExp) =>
  says(told, 'actor', pattern) ||
  says(told, 'instrument', pattern) ||
  says(told, 'cause', pattern) ||
  pattern.test(told.trigger)
const tells = (all: readonly Told[], ...types: readonly EventType[]) =>
  all.some((one) => types.includes(one.type))

const VIOLENT = [
  'attack',
  'killing',
  'death',
  'injury',
  'bombing',
  'shooting',
  'destruction',
  'assault',
  'shelling',
  'airstrike',
  'raid',
  'suicide-attack',
  'grenade-attack',
] as const satisfies readonly EventType[]
const MOB = /\b(?:mobs?|vigilantes?|lynch\w*)\b/
const WEAPONS =
  /\b(?:weapons?|arms|guns?|rifles?|pistols?|firearms?|ammunitions?|bullets?|rounds|explosives?|bombs?|ieds?|grenades?|mines?|landmines?|shells?|rockets?|missiles?|devices?|detonators?|mortars?|warheads?|caches?|munitions?|revolvers?|drones?)\b/
const MISSILES =
  /\b(?:rockets?|missiles?|mortars?|artillery|shells|rpgs?|rocket-propelled|katyusha|howitzers?|projectiles?)\b/
const AIRCRAFT =
  /\b(?:warplanes?|jets?|air ?force|aircraft|helicopters?|drones?|airstrikes?|bombers? jets?|planes?)\b/
const GAS =
  /\b(?:chemical|chlorine|sarin|nerve agent|nerve gas|mustard gas|poison(?:ous)? gas|toxic gas|novichok)\b/
const IED =
  /\b(?:ieds?|improvised|roadside|landmines?|mines?|remote|remotely|planted|car bombs?|bombs?|explosives?|devices?|vehicle-borne)\b/
const protesting = (all: readonly Told[]) => tells(all, 'protest', 'crowd-control', 'work-stoppage')
const violentCrowd = (all: readonly Told[]) =>
  all.some(
    (one) =>
      ((one.type === 'riot' ||
        one.type === 'arson' ||
        one.type === 'clash' ||
        one.type === 'destruction') &&
        one.modality !== 'denied') ||
      ((one.type === 'attack' || one.type === 'assault' || one.type === 'mob-violence') &&
        one.is('actor', 'crowd')),
  )
const forced = (all: readonly Told[]) =>
  all.some(
    (one) =>
      ((one.type === 'shooting' ||
        one.type === 'assault' ||
        one.type === 'attack' ||
        one.type === 'killing' ||
        one.type === 'injury' ||
        one.type === 'death') &&
        (one.is('actor', 'state') || one.is('victim', 'crowd') || one.is('target', 'crowd'))) ||
      (one.type === 'crowd-control' &&
        /live|rubber|bullet|round|violent|brutal|ammunition/.test(
          [
            one.trigger,
            ...one.words('object'),
            ...one.words('instrument'),
            ...one.words('target'),
          ].join(' '),
        )),
  )
const intervened = (all: readonly Told[]) =>
  tells(all, 'crowd-control') ||
  all.some((one) => one.type === 'arrest' && one.lemma !== 'detainee')

/** The rows, tried in this order for each event: the first that holds names its kind. */
// prettier-ignore
export const KINDS: readonly Kind[] = [
  { name: 'suicide bombing', types: ['suicide-attack'], weight: 10, if: always },
  { name: 'suicide bombing', types: VIOLENT, weight: 10, if: (t) => byMeans(t, /\bsuicide\b/) },
  { name: 'chemical weapon', types: ['chemical-attack'], weight: 10, if: always },
  { name: 'chemical weapon', types: VIOLENT, weight: 10, if: (t) => byMeans(t, GAS) },
  { name: 'sexual violence', types: ['sexual-violence'], weight: 9, if: always },
  { name: 'grenade', types: ['grenade-attack'], weight: 9, if: (t) => !byMeans(t, /rocket/) },
  { name: 'grenade', types: ['bombing', 'attack'], weight: 9, if: (t) => byMeans(t, /\bgrenades?\b/) && !byMeans(t, /rocket/) },
  { name: 'abduction or forced disappearance', types: ['kidnapping', 'hostage-taking', 'hijacking'], weight: 8.5, if: always },
  { name: 'abduction or forced disappearance', types: ['missing'], weight: 5, if: (_, all) => !tells(all, 'disaster', 'accident') },
  { name: 'attribution of responsibility', types: ['claim-of-responsibility'], weight: 11, unreal: true, if: always },
  { name: 'attribution of responsibility', types: ['accusation'], weight: 7, unreal: true, if: always },
  { name: 'attribution of responsibility', types: ['cyberattack'], weight: 5, unreal: true, if: always },
  { name: 'mob violence', types: ['mob-violence'], weight: 8, if: always },
  { name: 'mob violence', types: VIOLENT, weight: 8, if: (t) => byMeans(t, MOB) },
  { name: 'headquarters or base established', types: ['base'], weight: 9, if: always },
  { name: 'natural disaster', types: ['disaster'], weight: 8, if: always },
  { name: 'man-made disaster', types: ['accident'], weight: 7.5, if: always },
  { name: 'diplomacy', types: ['sanction', 'diplomacy'], weight: 9, unreal: true, if: always },
  { name: 'organised crime', types: ['crime'], weight: 7.5, if: always },
  { name: 'organised crime', types: ['robbery'], weight: 5, if: (_, all) => tells(all, 'arrest', 'seizure') },
  { name: 'looting or property destruction', types: ['arson', 'robbery'], weight: 6.5, if: (_, all) => !protesting(all) },
  { name: 'looting or property destruction', types: ['destruction'], weight: 6.5, if: (t, all) => !protesting(all) && !t.is('actor', 'state') && /^(?:loot|vandal|deface|ransack|smash|sabotage|pillage|plunder|demolish)/.test(t.lemma) },
  // Protests: what is done to the crowd, then what the crowd does.
  { name: 'violent demonstration', types: ['protest', 'riot', 'crowd-control', 'clash'], weight: 8, if: (_, all) => protesting(all) && violentCrowd(all) },
  { name: 'excessive force against protesters', types: ['protest', 'crowd-control'], weight: 8, if: (_, all) => forced(all) },
  { name: 'protest with intervention', types: ['protest', 'crowd-control'], weight: 7.5, if: (_, all) => intervened(all) },
  { name: 'peaceful protest', types: ['protest', 'work-stoppage'], weight: 7, if: always },
  { name: 'violent demonstration', types: ['riot'], weight: 6, if: always },
  // Arms from afar.
  { name: 'shelling, artillery or missile attack', types: ['shelling'], weight: 7.5, if: always },
  { name: 'shelling, artillery or missile attack', types: VIOLENT, weight: 7.5, if: (t) => byMeans(t, MISSILES) },
  { name: 'air or drone strike', types: ['airstrike'], weight: 7.5, if: always },
  { name: 'air or drone strike', types: VIOLENT, weight: 7, if: (t) => byMeans(t, AIRCRAFT) },
  { name: 'disrupted weapons use', types: ['seizure'], weight: 7, if: (t) => says(t, 'object', WEAPONS) },
  { name: 'remote explosive, landmine or IED', types: ['bombing'], weight: 6.5, if: always },
  { name: 'remote explosive, landmine or IED', types: VIOLENT, weight: 6.5, if: (t) => byMeans(t, IED) },
  // Ground that changes hands.
  { name: 'non-violent transfer of territory', types: ['handover'], weight: 8, if: always },
  { name: 'non-violent transfer of territory', types: ['capture'], weight: 8, if: (_, all) => tells(all, 'withdrawal', 'handover') },
  { name: 'government regains territory', types: ['capture'], weight: 7.5, if: (t) => t.is('actor', 'state') && !t.is('actor', 'armed') },
  { name: 'non-state actor overtakes territory', types: ['capture'], weight: 7, if: always },
  { name: 'agreement', types: ['ceasefire', 'exchange', 'agreement'], weight: 7, unreal: true, if: always },
  { name: 'agreement', types: ['talks', 'surrender'], weight: 4.5, unreal: true, if: always },
  { name: 'change to group or activity', types: ['deployment', 'defection'], weight: 6, unreal: true, if: always },
  { name: 'change to group or activity', types: ['withdrawal', 'recruitment', 'training'], weight: 5, unreal: true, if: always },
  { name: 'organised crime', types: ['seizure'], weight: 6, if: always },
  { name: 'arrests', types: ['arrest', 'charge'], weight: 5.5, if: (_, all) => !protesting(all) },
  { name: 'armed clash', types: ['clash', 'offensive'], weight: 5.5, if: always },
  { name: 'armed clash', types: ['attack', 'raid', 'killing', 'injury', 'death', 'shooting', 'siege'], weight: 5.5,
    if: (t, all) => ['target', 'victim', 'object'].some((role) => t.is(role as RoleKind, 'state')) || t.is('actor', 'state') && (t.is('victim', 'armed') || t.is('target', 'armed')) || tells(all, 'clash') },
  { name: 'attack', types: ['attack', 'killing', 'shooting', 'assault', 'torture', 'vehicle-attack', 'raid'], weight: 4.5, if: always },
  { name: 'attack', types: ['injury', 'death'], weight: 2, if: always },
  { name: 'other', types: ['displacement', 'evacuation'], weight: 3, if: always },
  { name: 'looting or property destruction', types: ['destruction'], weight: 3, if: always },
]
