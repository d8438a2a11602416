/** The phrases that the engine may be tuned on. Every sentence is made up. */
import { OPEN_KINDS } from './open-kinds.js'
import type { Phrases } from './phrases.js'

export const OPEN: Phrases = {
  kinds: OPEN_KINDS,
  speakers: [
    {
      house: 'police',
      named: true,
      full: 'police spokeswoman {A}',
      short: '{L}',
      raised: null,
    },
    { house: 'police', named: true, full: 'the {P} police', short: 'police', raised: null },
    {
      house: 'hospital',
      named: true,
      full: 'the {P} General Hospital',
      short: 'the hospital',
      raised: null,
    },
    {
      house: 'fire brigade',
      named: true,
      full: 'the {P} fire brigade',
      short: 'the fire brigade',
      raised: null,
    },
    {
      house: 'relief',
      named: true,
      full: '{A} of the aid group Open Hands',
      short: '{L}',
      raised: null,
    },
    {
      house: 'union',
      named: true,
      full: '{A} of the transport workers’ union',
      short: '{L}',
      raised: null,
    },
    {
      house: null,
      named: false,
      full: 'a person close to the inquiry',
      short: null,
      raised: 'a senior investigator',
    },
    {
      house: null,
      named: false,
      full: 'a man who asked not to be named',
      short: null,
      raised: 'a government official',
    },
    {
      house: null,
      named: false,
      full: 'a neighbour',
      short: null,
      raised: 'the authorities',
    },
  ],
  killed: [
    '{N} people were killed in the {E}',
    'the {E} killed {N} people',
    '{N} people had died',
    '{N} bodies had been recovered',
    'the {E} claimed {N} lives',
    '{N} people lost their lives',
  ],
  injured: [
    '{N} people were injured',
    'the {E} left {N} people injured',
    '{N} people were hurt',
    '{N} of the injured were being treated in hospital',
    '{N} others had been wounded',
  ],
  missing: [
    '{N} people were still missing',
    'there was no trace of {N} people',
    'rescuers were still looking for {N} people',
    '{N} people were unaccounted for',
  ],
  leads: [
    '{N} people were killed when {H} {D}',
    '{N} people died {D} after {H}',
    '{H} {D} and {N} people lost their lives',
    '{H} {D}, killing {N} people',
    '{H} {D}, leaving {N} people dead',
  ],
  frames: [
    '{C}, {V} said.',
    '{V} said {C}.',
    '{V} said that {C}.',
    'According to {V}, {C}.',
    '{V} told reporters that {C}.',
    '{C}, according to {V}.',
  ],
  quoteFrames: [
    '“{Q},” {V} said.',
    '“{Q},” said {V}.',
    '{V} said: “{Q}.”',
    '“{Q},” {V} told reporters.',
  ],
  quotes: [
    [
      'We do not know yet who is to blame for this night',
      'We know already who is to blame for this night',
    ],
    [
      'I heard a dull thud and then the lights went out in the whole street',
      'I heard three shots and then the lights went out in the whole street',
    ],
    [
      'Nobody warned us that the place was not safe to work in',
      'Everybody warned us that the place was not safe to work in',
    ],
    [
      'It is possible that more bodies will be found in the coming days',
      'It is certain that more bodies will be found in the coming days',
    ],
    [
      'We did what we could with two ambulances and a borrowed van',
      'We did nothing with two ambulances and a borrowed van',
    ],
    [
      'The families will get an answer before the week is over',
      'The families will never get an answer before the week is over',
    ],
    [
      'Some of the doors were locked when our people reached them',
      'All of the doors were locked when our people reached them',
    ],
    [
      'There is no sign so far that anybody meant to do harm',
      'There is every sign so far that somebody meant to do harm',
    ],
  ],
  hedges: [
    '{s} may have {part}',
    '{s} reportedly {past}',
    '{s} is believed to have {part}',
    '{s} probably {past}',
    '{s} apparently {past}',
  ],
  atLeast: ['at least', 'not fewer than'],
  upTo: ['up to'],
  about: ['about', 'some'],
  credits: ['{A} reported.', 'With material from {A}.', 'The news was first reported by {A}.'],
  swaps: [
    ['people', 'persons'],
    ['were killed', 'were left dead'],
    ['told reporters', 'told journalists'],
    ['explosion', 'detonation'],
    ['in hospital', 'in a clinic'],
    ['rescuers', 'rescue teams'],
    ['near', 'close to'],
  ],
}
