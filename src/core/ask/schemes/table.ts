/**
 * The national schemes of threat levels, as dated data. Each row says from when until when its names and numbers held: *substantial*
 * was the third of four in the Netherlands until the summer of 2016, and is the fourth of five since. Days are EDTF, and inclusive.
 *
 * Only what a public source states stands here; what was not found is named in `MISSING`, so that nobody takes silence for knowledge.
 */

/** One step of a scheme, from the bottom up. */
export interface Step {
  /** The official name, in the language of the country; null where it was not found. */
  readonly name: string | null
  /** What English reports call it, the commonest first; empty where nothing is known. */
  readonly english: readonly string[]
  /** What the scheme says that it means. */
  readonly means: string | null
}

/** A scheme as it held in one span of time. */
export interface Scheme {
  readonly id: string
  /** ISO 3166-1 code. */
  readonly country: string
  /** The part of the country whose own scheme it is; null where it is the national one. */
  readonly region: string | null
  /** Who sets the level, and what the scheme is called. */
  readonly title: string
  /** Words that name the body or the scheme in a report. */
  readonly called: readonly string[]
  readonly from: string | null
  readonly to: string | null
  /** `threat` grades how likely an attack is; `posture` grades what is done against one. */
  readonly grades: 'threat' | 'posture'
  readonly steps: readonly Step[]
  readonly source: string
}

const step = (name: string | null, english = '', means: string | null = null): Step => ({
  name,
  english: english ? english.split(', ') : [],
  means,
})

const DUTCH = ['NCTV', 'DTN', 'National Coordinator for Security and Counterterrorism']
const BRITISH = ['JTAC', 'MI5', 'Joint Terrorism Analysis Centre']
const FRENCH = ['Vigipirate']

/** Every scheme that is known, by country and time. */
export const SCHEMES: readonly Scheme[] = [
  {
    id: 'be-ocam',
    country: 'BE',
    region: null,
    title: 'OCAM/OCAD, Belgium',
    called: ['OCAM', 'OCAD', 'CUTA', 'Coordination Unit for Threat Analysis'],
    from: '2006-11-28',
    to: null,
    grades: 'threat',
    steps: [
      step('faible / laag', 'low', 'nothing points to a threat'),
      step('moyen / gemiddeld', 'medium, average', 'a threat is not likely'),
      step('grave / ernstig', 'serious', 'a threat is possible and likely'),
      step('très grave / zeer ernstig', 'very serious', 'a threat is serious and very near'),
    ],
    source: 'Royal Decree of 28 November 2006, art. 11 § 6',
  },
  {
    id: 'nl-dtn-2005',
    country: 'NL',
    region: null,
    title: 'NCTV (DTN), the Netherlands, until 2016',
    called: DUTCH,
    from: '2005',
    to: '2016-07',
    grades: 'threat',
    steps: [
      step('minimaal', 'minimal'),
      step('beperkt', 'limited'),
      step('substantieel', 'substantial'),
      step('kritiek', 'critical'),
    ],
    source: 'nctv.nl, how the threat levels are built; reports DTN8 to DTN41',
  },
  {
    id: 'nl-dtn-2016',
    country: 'NL',
    region: null,
    title: 'NCTV (DTN), the Netherlands',
    called: DUTCH,
    from: '2016-07',
    to: null,
    grades: 'threat',
    steps: [
      step('minimaal', 'minimal'),
      step('beperkt', 'limited'),
      step('aanzienlijk', 'significant, considerable'),
      step('substantieel', 'substantial'),
      step('kritiek', 'critical'),
    ],
    source: 'DTN42, July 2016',
  },
  {
    id: 'gb-jtac-2006',
    country: 'GB',
    region: null,
    title: 'JTAC/MI5, United Kingdom, until 2019',
    called: BRITISH,
    from: '2006-08-01',
    to: '2019-07-22',
    grades: 'threat',
    steps: [
      step('Low', 'low', 'an attack is unlikely'),
      step('Moderate', 'moderate', 'an attack is possible but not likely'),
      step('Substantial', 'substantial', 'an attack is a strong possibility'),
      step('Severe', 'severe', 'an attack is highly likely'),
      step('Critical', 'critical', 'an attack is expected imminently'),
    ],
    source: 'public since 1 August 2006',
  },
  {
    id: 'gb-jtac-2019',
    country: 'GB',
    region: null,
    title: 'JTAC/MI5, United Kingdom',
    called: BRITISH,
    from: '2019-07-23',
    to: null,
    grades: 'threat',
    steps: [
      step('Low', 'low', 'an attack is highly unlikely'),
      step('Moderate', 'moderate', 'an attack is possible but not likely'),
      step('Substantial', 'substantial', 'an attack is likely'),
      step('Severe', 'severe', 'an attack is highly likely'),
      step('Critical', 'critical', 'an attack is highly likely in the near future'),
    ],
    source: 'definitions of 23 July 2019',
  },
  {
    id: 'fr-vigipirate-colours',
    country: 'FR',
    region: null,
    title: 'Vigipirate, France, until 2014',
    called: FRENCH,
    from: null,
    to: '2014-02',
    grades: 'posture',
    steps: [
      step('blanc', 'white'),
      step('jaune', 'yellow'),
      step('orange', 'orange'),
      step('rouge', 'red'),
      step('écarlate', 'scarlet'),
    ],
    source: 'the colours of Vigipirate, to February 2014',
  },
  {
    id: 'fr-vigipirate-2014',
    country: 'FR',
    region: null,
    title: 'Vigipirate, France, 2014 to 2016',
    called: FRENCH,
    from: '2014-02',
    to: '2016-11',
    grades: 'posture',
    steps: [step('vigilance', 'vigilance'), step('alerte attentat', 'attack alert')],
    source: 'Vigipirate of February 2014',
  },
  {
    id: 'fr-vigipirate-2016',
    country: 'FR',
    region: null,
    title: 'Vigipirate, France',
    called: FRENCH,
    from: '2016-12-01',
    to: null,
    grades: 'posture',
    steps: [
      step('vigilance', 'vigilance'),
      step(
        'sécurité renforcée – risque attentat',
        'enhanced security - risk of attack, reinforced security - risk of attack, enhanced security, reinforced security, heightened security',
      ),
      step('urgence attentat', 'attack emergency, emergency attack'),
    ],
    source: 'Vigipirate of 1 December 2016',
  },
  {
    id: 'es-naa-2015',
    country: 'ES',
    region: null,
    title: 'NAA, Spain',
    called: ['NAA', 'nivel de alerta antiterrorista'],
    from: '2015-05',
    to: null,
    grades: 'threat',
    steps: [
      step('bajo', 'low'),
      step('moderado', 'moderate'),
      step('medio', 'medium'),
      step('alto', 'high'),
      step('muy alto', 'very high'),
    ],
    source: 'plan of May 2015; El País, 26 June 2015',
  },
  {
    id: 'es-pv-ertzaintza',
    country: 'ES',
    region: 'Basque Country',
    title: 'Ertzaintza, Basque Country',
    called: ['Ertzaintza', 'Basque'],
    from: null,
    to: null,
    grades: 'threat',
    steps: [
      step(null, 'low'),
      step(null, 'moderate'),
      step(null, 'significant'),
      step(null, 'high'),
      step(null, 'very high'),
    ],
    source: 'ertzaintza.euskadi.eus',
  },
  {
    id: 'se-nct',
    country: 'SE',
    region: null,
    title: 'NCT/Säpo, Sweden',
    called: ['NCT', 'Säpo', 'Sapo', 'Swedish Security Service'],
    from: null,
    to: null,
    grades: 'threat',
    steps: [
      step('inget (identifierat) hot', 'no identified threat, no threat'),
      step('begränsat hot (lågt hot until about 2019)', 'limited, low'),
      step('förhöjt hot', 'elevated, heightened'),
      step('högt hot', 'high'),
      step('mycket högt hot', 'very high'),
    ],
    source: 'krisinformation.se, 2019; sakerhetspolisen.se',
  },
  {
    id: 'dk-cta',
    country: 'DK',
    region: null,
    title: 'PET/CTA, Denmark',
    called: ['PET', 'CTA', 'Center for Terror Analysis'],
    from: null,
    to: null,
    grades: 'threat',
    steps: [
      step(null),
      step(null),
      step(null),
      step('alvorlig', 'serious', 'there is capacity, intent and planning'),
      step('meget alvorlig', 'very serious', 'there may also be an execution'),
    ],
    source: 'dagens.dk; adressa.no, March 2024',
  },
  {
    id: 'no-pst',
    country: 'NO',
    region: null,
    title: 'PST, Norway',
    called: ['PST', 'Norwegian Police Security Service'],
    from: null,
    to: null,
    grades: 'threat',
    steps: [
      step(null, 'no known threat'),
      step(null),
      step('moderat', 'moderate'),
      step('høy', 'high'),
      step('ekstraordinær', 'extraordinary'),
    ],
    source: 'jyllands-posten.dk, June 2022; dagens.dk, October 2024',
  },
  {
    id: 'fi-supo',
    country: 'FI',
    region: null,
    title: 'Supo, Finland',
    called: ['Supo', 'Finnish Security and Intelligence Service'],
    from: null,
    to: null,
    grades: 'threat',
    steps: [step(null), step(null, 'elevated'), step(null), step(null)],
    source: 'reports in English on the four levels',
  },
  {
    id: 'us-hsas',
    country: 'US',
    region: null,
    title: 'HSAS, United States, 2002 to 2011',
    called: ['HSAS', 'Homeland Security Advisory System', 'Homeland Security'],
    from: '2002-03-12',
    to: '2011-04-27',
    grades: 'threat',
    steps: [
      step('Low', 'low'),
      step('Guarded', 'guarded'),
      step('Elevated', 'elevated'),
      step('High', 'high'),
      step('Severe', 'severe'),
    ],
    source: 'Homeland Security Advisory System, 12 March 2002 to 27 April 2011',
  },
  {
    id: 'us-ntas',
    country: 'US',
    region: null,
    title: 'NTAS, United States',
    called: ['NTAS', 'National Terrorism Advisory System'],
    from: '2011-04-27',
    to: null,
    grades: 'threat',
    steps: [step('Elevated', 'elevated'), step('Imminent', 'imminent')],
    source: 'alerts of the National Terrorism Advisory System',
  },
]

/** What is known to exist and has no row, or a row with gaps, because no source was found. */
export const MISSING: readonly string[] = [
  'Spain before May 2015: the plans of 2005 and 2009.',
  'Denmark: the names of levels 1 to 3.',
  'Norway: the names of levels 1 and 2.',
  'Finland: the Finnish names, and the English ones but that of level 2.',
  'United States: the colours of the HSAS, and the bulletins of the NTAS.',
  'Sweden: when the name of level 2 changed.',
  'Germany and the European Union: no graded public scheme was found.',
]
