/**
 * Who held an office and when: general knowledge, as in any almanac. A report that says *President Obama* was written while he
 * was president. Surnames as news writes them; terms to the day, or to the month where that is all one knows. A term without
 * an end goes on.
 */

/** One office: the words before the name of its holder, and its holders. */
export interface Office {
  readonly title: RegExp
  /** Surname, begin and end of a term, one holder in a line; a second term is a second line. */
  readonly holders: string
}

const PRESIDENT = /^president$/
const PREMIER = /^(?:prime minister|premier)$/
const SECRETARY_GENERAL = /^secretary[- ]general$/

/** The offices that news names most, and spokesmen, who change often. */
export const OFFICES: readonly Office[] = [
  {
    title: PRESIDENT, // of the United States
    holders: `Nixon 1969-01-20 1974-08-09|Carter 1977-01-20 1981-01-20|Reagan 1981-01-20 1989-01-20|Bush 1989-01-20 1993-01-20|
      Clinton 1993-01-20 2001-01-20|Bush 2001-01-20 2009-01-20|Obama 2009-01-20 2017-01-20|Trump 2017-01-20 2021-01-20|
      Biden 2021-01-20 2025-01-20|Trump 2025-01-20`,
  },
  {
    title: PRESIDENT, // of France
    holders: `Mitterrand 1981-05-21 1995-05-17|Chirac 1995-05-17 2007-05-16|Sarkozy 2007-05-16 2012-05-15|
      Hollande 2012-05-15 2017-05-14|Macron 2017-05-14`,
  },
  {
    title: PRESIDENT, // of Russia
    holders: `Yeltsin 1991-07-10 1999-12-31|Putin 1999-12-31 2008-05-07|Medvedev 2008-05-07 2012-05-07|Putin 2012-05-07`,
  },
  {
    title: PRESIDENT, // of Turkey
    holders: `Gul 2007-08-28 2014-08-28|Gül 2007-08-28 2014-08-28|Erdogan 2014-08-28|Erdoğan 2014-08-28`,
  },
  {
    title: PRESIDENT, // of Ukraine
    holders: `Kuchma 1994-07-19 2005-01-23|Yushchenko 2005-01-23 2010-02-25|Yanukovych 2010-02-25 2014-02-22|
      Poroshenko 2014-06-07 2019-05-20|Zelensky 2019-05-20|Zelenskyy 2019-05-20|Zelenskiy 2019-05-20`,
  },
  {
    title: PRESIDENT, // of Egypt
    holders: `Mubarak 1981-10-14 2011-02-11|Morsi 2012-06-30 2013-07-03|Mursi 2012-06-30 2013-07-03|Sisi 2014-06-08|
      al-Sisi 2014-06-08|el-Sisi 2014-06-08`,
  },
  {
    title: PRESIDENT, // of Iran
    holders: `Khatami 1997-08-03 2005-08-03|Ahmadinejad 2005-08-03 2013-08-03|Rouhani 2013-08-03 2021-08-03|
      Rohani 2013-08-03 2021-08-03|Raisi 2021-08-03 2024-05-19|Pezeshkian 2024-07-28`,
  },
  { title: PRESIDENT, holders: `Karzai 2001-12-22 2014-09-29|Ghani 2014-09-29 2021-08-15` }, // of Afghanistan
  { title: PRESIDENT, holders: `Saleh 1990-05-22 2012-02-27|Hadi 2012-02-27 2022-04-07` }, // of Yemen
  { title: PRESIDENT, holders: `Musharraf 2001-06-20 2008-08-18` }, // of Pakistan
  {
    title: PRESIDENT, // of Nigeria
    holders: `Obasanjo 1999-05-29 2007-05-29|Buhari 2015-05-29 2023-05-29|Tinubu 2023-05-29`,
  },
  {
    title: PRESIDENT, // of Brazil
    holders: `Rousseff 2011-01-01 2016-08-31|Temer 2016-08-31 2018-12-31|Bolsonaro 2019-01-01 2022-12-31`,
  },
  {
    title: PRESIDENT, // of Colombia
    holders: `Uribe 2002-08-07 2010-08-07|Santos 2010-08-07 2018-08-07|Duque 2018-08-07 2022-08-07|Petro 2022-08-07`,
  },
  {
    title: PRESIDENT, // of Venezuela
    holders: `Chavez 1999-02-02 2013-03-05|Chávez 1999-02-02 2013-03-05|Maduro 2013-03-05`,
  },
  { title: PRESIDENT, holders: `Arroyo 2001-01-20 2010-06-30|Duterte 2016-06-30 2022-06-30` }, // of the Philippines
  { title: PRESIDENT, holders: `Yudhoyono 2004-10-20 2014-10-20|Widodo 2014-10-20 2024-10-20` }, // of Indonesia
  { title: PRESIDENT, holders: `Jintao 2003-03-15 2013-03-14|Jinping 2013-03-14` }, // of China
  {
    title: PREMIER, // of the United Kingdom
    holders: `Thatcher 1979-05-04 1990-11-28|Major 1990-11-28 1997-05-02|Blair 1997-05-02 2007-06-27|Brown 2007-06-27 2010-05-11|
      Cameron 2010-05-11 2016-07-13|May 2016-07-13 2019-07-24|Johnson 2019-07-24 2022-09-06|Truss 2022-09-06 2022-10-25|
      Sunak 2022-10-25 2024-07-05|Starmer 2024-07-05`,
  },
  {
    title: PREMIER, // of France
    holders: `Jospin 1997-06-02 2002-05-06|Raffarin 2002-05-06 2005-05-31|Fillon 2007-05-17 2012-05-10|Ayrault 2012-05-15 2014-03-31|
      Valls 2014-03-31 2016-12-06|Cazeneuve 2016-12-06 2017-05-10|Castex 2020-07-03 2022-05-16|Borne 2022-05-16 2024-01-09`,
  },
  {
    title: PREMIER, // of Belgium
    holders: `Verhofstadt 1999-07-12 2008-03-20|Leterme 2008-03-20 2008-12-30|Leterme 2009-11-25 2011-12-06|Rupo 2011-12-06 2014-10-11|
      Michel 2014-10-11 2019-10-27|Croo 2020-10-01 2025-02-03`,
  },
  {
    title: PREMIER, // of the Netherlands
    holders: `Balkenende 2002-07-22 2010-10-14|Rutte 2010-10-14 2024-07-02|Schoof 2024-07-02`,
  },
  {
    title: PREMIER, // of Italy
    holders: `Berlusconi 2001-06-11 2006-05-17|Berlusconi 2008-05-08 2011-11-16|Monti 2011-11-16 2013-04-28|
      Letta 2013-04-28 2014-02-22|Renzi 2014-02-22 2016-12-12|Gentiloni 2016-12-12 2018-06-01|Conte 2018-06-01 2021-02-13|
      Draghi 2021-02-13 2022-10-22|Meloni 2022-10-22`,
  },
  {
    title: PREMIER, // of Spain
    holders: `Aznar 1996-05-04 2004-04-17|Zapatero 2004-04-17 2011-12-21|Rajoy 2011-12-21 2018-06-02`,
  },
  {
    title: PREMIER, // of Greece
    holders: `Samaras 2012-06-20 2015-01-26|Tsipras 2015-01-26 2019-07-08|Mitsotakis 2019-07-08`,
  },
  {
    title: PREMIER, // of Israel
    holders: `Netanyahu 1996-06-18 1999-07-06|Sharon 2001-03-07 2006-04-14|Olmert 2006-04-14 2009-03-31|Netanyahu 2009-03-31 2021-06-13|
      Bennett 2021-06-13 2022-06-30|Netanyahu 2022-12-29`,
  },
  {
    title: PREMIER, // of Iraq
    holders: `Maliki 2006-05-20 2014-09-08|al-Maliki 2006-05-20 2014-09-08|Abadi 2014-09-08 2018-10-25|al-Abadi 2014-09-08 2018-10-25|
      Abdul-Mahdi 2018-10-25 2020-05-07|al-Kadhimi 2020-05-07 2022-10-27|al-Sudani 2022-10-27`,
  },
  {
    title: PREMIER, // of Turkey
    holders: `Erdogan 2003-03-14 2014-08-28|Erdoğan 2003-03-14 2014-08-28|Davutoglu 2014-08-28 2016-05-24|
      Davutoğlu 2014-08-28 2016-05-24|Yildirim 2016-05-24 2018-07-09`,
  },
  {
    title: PREMIER, // of Australia
    holders: `Howard 1996-03-11 2007-12-03|Rudd 2007-12-03 2010-06-24|Gillard 2010-06-24 2013-06-27|Abbott 2013-09-18 2015-09-15|
      Turnbull 2015-09-15 2018-08-24|Morrison 2018-08-24 2022-05-23|Albanese 2022-05-23`,
  },
  { title: PREMIER, holders: `Chretien 1993-11-04 2003-12-12|Harper 2006-02-06 2015-11-04` }, // of Canada
  { title: PREMIER, holders: `Vajpayee 1998-03-19 2004-05-22|Modi 2014-05-26` }, // of India
  { title: PREMIER, holders: `Koizumi 2001-04-26 2006-09-26|Kishida 2021-10-04 2024-10-01` }, // of Japan
  { title: PREMIER, holders: `Solberg 2013-10-16 2021-10-14` }, // of Norway
  { title: PREMIER, holders: `Reinfeldt 2006-10-06 2014-10-03|Lofven 2014-10-03 2021-11-30` }, // of Sweden
  {
    title: /^chancellor$/, // of Germany
    holders: `Kohl 1982-10-01 1998-10-27|Schroeder 1998-10-27 2005-11-22|Schröder 1998-10-27 2005-11-22|Merkel 2005-11-22 2021-12-08|
      Scholz 2021-12-08 2025-05-06|Merz 2025-05-06`,
  },
  {
    title: SECRETARY_GENERAL, // of the United Nations
    holders: `Boutros-Ghali 1992-01-01 1996-12-31|Annan 1997-01-01 2006-12-31|Ki-moon 2007-01-01 2016-12-31|Guterres 2017-01-01`,
  },
  {
    title: SECRETARY_GENERAL, // of NATO
    holders: `Solana 1995-12-05 1999-10-06|Robertson 1999-10-14 2004-01-05|Scheffer 2004-01-05 2009-08-01|
      Rasmussen 2009-08-01 2014-10-01|Stoltenberg 2014-10-01 2024-10-01|Rutte 2024-10-01`,
  },
  {
    title: /^secretary of state$/, // of the United States
    holders: `Baker 1989-01-25 1992-08-23|Christopher 1993-01-20 1997-01-17|Albright 1997-01-23 2001-01-20|Powell 2001-01-20 2005-01-26|
      Rice 2005-01-26 2009-01-20|Clinton 2009-01-21 2013-02-01|Kerry 2013-02-01 2017-01-20|Tillerson 2017-02-01 2018-03-31|
      Pompeo 2018-04-26 2021-01-20|Blinken 2021-01-26 2025-01-20|Rubio 2025-01-21`,
  },
  {
    title: /^(?:defense secretary|secretary of defense)$/, // of the United States
    holders: `Cheney 1989-03-21 1993-01-20|Perry 1994-02-03 1997-01-23|Cohen 1997-01-24 2001-01-20|Rumsfeld 2001-01-20 2006-12-18|
      Gates 2006-12-18 2011-07-01|Panetta 2011-07-01 2013-02-26|Hagel 2013-02-27 2015-02-17|Carter 2015-02-17 2017-01-20|
      Mattis 2017-01-20 2018-12-31|Esper 2019-07-23 2020-11-09|Austin 2021-01-22 2025-01-20|Hegseth 2025-01-25`,
  },
  {
    title: /^pope$/,
    holders: `Paul 1978-10-16 2005-04-02|Benedict 2005-04-19 2013-02-28|Francis 2013-03-13 2025-04-21|Leo 2025-05-08`,
  },
  {
    title: /^pentagon (?:press secretary|spokes\w+)$/,
    holders: `Morrell 2007-06-01 2011-07-01|Kirby 2013-12-01 2015-05-31|Ryder 2022-08-01 2025-01-20|Kirby 2021-01-20 2022-05-31`,
  },
  {
    title: /^state department (?:deputy )?(?:press secretary|spokes\w+)$/,
    holders: `Nuland 2011-06-01 2013-02-28|Psaki 2013-02-11 2015-03-31|Harf 2013-06-01 2015-06-30|Kirby 2015-05-12 2017-01-20|
      Nauert 2017-04-24 2019-03-31|Ortagus 2019-04-03 2021-01-20`,
  },
  {
    title: /^white house (?:deputy )?(?:press secretary|spokes\w+)$/,
    holders: `Fleischer 2001-01-20 2003-07-15|McClellan 2003-07-15 2006-05-10|Perino 2007-09-14 2009-01-20|Gibbs 2009-01-20 2011-02-11|
      Carney 2011-02-16 2014-06-20|Earnest 2014-06-20 2017-01-20|Spicer 2017-01-20 2017-07-21|McEnany 2020-04-07 2021-01-20|
      Psaki 2021-01-20 2022-05-13|Leavitt 2025-01-20`,
  },
]

/** Every title of the table, where it may stand in a text. */
export const TITLES =
  /\b(?:president|prime minister|premier|chancellor|secretary[- ]general|secretary of (?:state|defense)|defense secretary|pope|(?:pentagon|state department|white house) (?:deputy )?(?:press secretary|spokes(?:man|woman|person)))\b/gi

/** Words before a title that take it away: *former US president …*. */
export const NO_LONGER =
  /\b(?:former|ex|then|late|ousted|deposed|outgoing|elected|vice|deputy|past|onetime)\b[\w\s-]{0,20}$/i
