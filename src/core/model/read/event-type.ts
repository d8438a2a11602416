/** The kinds of events that the frame table tells apart. */
export const EVENT_TYPES = [
  'attack', 'bombing', 'shooting', 'arson', 'vehicle-attack', 'suicide-attack', 'hostage-taking', 'kidnapping', 'airstrike',
  'shelling', 'clash', 'offensive', 'siege', 'raid', 'arrest', 'charge', 'trial', 'conviction', 'release', 'search', 'seizure',
  'killing', 'death', 'injury', 'missing', 'displacement', 'destruction', 'accident', 'plot', 'threat', 'warning', 'alert', 'talks',
  'ceasefire', 'agreement', 'exchange', 'claim-of-responsibility', 'denial', 'statement', 'publication', 'investigation', 'travel',
  'training', 'recruitment', 'financing', 'deployment', 'delivery', 'withdrawal', 'escape', 'protest', 'sanction', 'possession', 'state',
] as const

export type EventType = (typeof EVENT_TYPES)[number]
