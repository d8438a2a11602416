/** The kinds of incidents that the engine may be tuned on. Every sentence is made up. */
import type { Kind } from './phrases.js'

export const OPEN_KINDS: readonly Kind[] = [
  {
    noun: 'fire',
    site: 'timber mill',
    happened: [
      'a fire swept through the timber mill in {P}',
      'flames tore through the timber mill at {P}',
      'the timber mill of {P} went up in flames',
      'a fire gutted the timber mill in the town of {P}',
    ],
    causes: [
      [
        ['the fire', 'started in a drying room', 'started in a drying room'],
        ['the fire', 'broke out in a drying room', 'broken out in a drying room'],
        ['the blaze', 'began in one of the drying rooms', 'begun in one of the drying rooms'],
        ['the fire', 'spread from a drying room', 'spread from a drying room'],
      ],
      [
        ['a welder', 'set the sawdust alight', 'set the sawdust alight'],
        ['sparks from welding', 'lit the sawdust', 'lit the sawdust'],
        ['a welding torch', 'ignited sawdust on the floor', 'ignited sawdust on the floor'],
        ['the fire', 'was sparked by a welding torch', 'been sparked by a welding torch'],
      ],
    ],
    headlines: [
      'Fire at {P} timber mill kills {N}',
      '{N} dead in {P} mill fire',
      'Mill in {P} burns to the ground',
      'Night of flames in {P}',
      'Grief in {P} after mill fire',
    ],
    background: [
      'The mill, one of the oldest in the valley, employs {K} people.',
      'Timber has been cut on the site for {K} years.',
      'Neighbours had complained about dust from the yard {K} times since spring.',
      'The yard lies {K} metres from the nearest houses.',
      'A smaller fire in the same yard was put out within {K} minutes last winter.',
      'The owners had bought {K} new saws in the autumn.',
    ],
    captions: [
      'Firefighters hose down the roof of the timber mill in {P}.',
      'Smoke hangs over the yard of the burnt mill in {P} at dawn.',
    ],
  },
  {
    noun: 'ferry accident',
    site: 'ferry',
    happened: [
      'a passenger ferry capsized off {P}',
      'a ferry turned over in the bay of {P}',
      'the ferry from {P} sank in rough seas',
      'a crowded ferry went down near the harbour of {P}',
    ],
    causes: [
      [
        ['the ferry', 'struck a sandbank', 'struck a sandbank'],
        ['the ship', 'ran onto a sandbank', 'run onto a sandbank'],
        ['the vessel', 'hit a sandbank at low tide', 'hit a sandbank at low tide'],
        ['the boat', 'touched a sandbank and rolled over', 'touched a sandbank and rolled over'],
      ],
      [
        ['the cargo', 'shifted in the swell', 'shifted in the swell'],
        ['the load on the car deck', 'moved in the swell', 'moved in the swell'],
        ['lorries on the car deck', 'slid to one side', 'slid to one side'],
        ['the cargo', 'came loose and slid to port', 'come loose and slid to port'],
      ],
    ],
    headlines: [
      'Ferry sinks off {P}, {N} dead',
      '{N} drown as ferry capsizes near {P}',
      'Ferry disaster in {P} bay',
      'Harbour in mourning: {P} counts its dead',
      'Questions after {P} ferry loss',
    ],
    background: [
      'The crossing takes {K} minutes in fair weather.',
      'The ferry was built {K} years ago for rivers, not for the open bay.',
      'The line carries about {K} thousand passengers each summer.',
      'A gale warning had been in force for {K} hours.',
      'The ferry passed its last inspection {K} weeks ago.',
      'Fishermen know the shoals off the harbour and keep {K} lengths away.',
    ],
    captions: [
      'Lifeboats bring survivors to the quay of {P}.',
      'Relatives wait behind a barrier in the harbour of {P}.',
    ],
  },
  {
    noun: 'bombing',
    site: 'market',
    happened: [
      'a bomb went off in the market of {P}',
      'a bomb exploded among the stalls of the market in {P}',
      'an explosion tore through the crowded market in {P}',
      'a car bomb blew up beside the market of {P}',
    ],
    causes: [
      [
        ['the bomb', 'was hidden in a fruit cart', 'been hidden in a fruit cart'],
        ['the device', 'stood under a fruit cart', 'stood under a fruit cart'],
        ['the explosive', 'was packed into a fruit cart', 'been packed into a fruit cart'],
        ['a fruit cart', 'carried the bomb to the stalls', 'carried the bomb to the stalls'],
      ],
      [
        ['a man on a scooter', 'left the bomb', 'left the bomb'],
        ['the bomb', 'was planted by a man on a scooter', 'been planted by a man on a scooter'],
        ['a scooter rider', 'dropped the bag with the bomb', 'dropped the bag with the bomb'],
        ['the bomber', 'fled on a scooter', 'fled on a scooter'],
      ],
    ],
    headlines: [
      'Bomb in {P} market kills {N}',
      '{N} killed as blast hits {P} market',
      'Market bombing shakes {P}',
      'Blood and broken crates in {P}',
      '{P} buries its traders',
    ],
    background: [
      'The market is held on {K} days a month and draws traders from the hills.',
      'Windows broke as far as {K} streets away.',
      'The last attack of this kind was {K} years ago.',
      'The square had been searched with dogs {K} hours before.',
      'There are {K} cameras on the square, of which half work.',
      'Stalls are let by the council for {K} crowns a day.',
    ],
    captions: [
      'Broken crates lie in the market of {P} after the blast.',
      'Medics carry a stretcher across the market square of {P}.',
    ],
  },
  {
    noun: 'collapse',
    site: 'block of flats',
    happened: [
      'a block of flats collapsed in {P}',
      'a five-storey apartment house fell in at {P}',
      'a block of flats in the north of {P} came down',
      'an apartment building crumbled in {P}',
    ],
    causes: [
      [
        ['a gas leak', 'brought the house down', 'brought the house down'],
        ['gas', 'leaked into the cellar and exploded', 'leaked into the cellar and exploded'],
        ['leaking gas', 'caused the collapse', 'caused the collapse'],
        ['the building', 'was destroyed by leaking gas', 'been destroyed by leaking gas'],
      ],
      [
        ['a builder', 'removed a bearing wall', 'removed a bearing wall'],
        ['workmen', 'took out a wall on the ground floor', 'taken out a wall on the ground floor'],
        ['building work', 'weakened a bearing wall', 'weakened a bearing wall'],
        ['a contractor', 'cut through a bearing wall', 'cut through a bearing wall'],
      ],
    ],
    headlines: [
      '{N} dead in {P} building collapse',
      'Block of flats collapses in {P}, killing {N}',
      'House falls in {P}',
      'The night the house came down',
      '{P}: anger after collapse',
    ],
    background: [
      'The house was put up {K} years ago and had {K} flats.',
      'Tenants had written to the landlord {K} times about cracks.',
      'The street was closed for {K} hours after a water main burst in March.',
      'Rents in the quarter have risen by {K} per cent.',
      'The city had planned to inspect {K} houses of the same kind.',
      'A crane was brought in from a yard {K} kilometres away.',
    ],
    captions: [
      'Rescuers search the rubble of the collapsed house in {P}.',
      'A crane lifts a slab of concrete in {P}.',
    ],
  },
]
