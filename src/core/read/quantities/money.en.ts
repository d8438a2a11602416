/** English words, signs and codes of money. */

/** Codes of currencies that stand in capitals before or behind a number: *CHF 20 million*. */
export const CODES: ReadonlySet<string> = new Set(
  `USD EUR GBP CHF JPY CNY RMB AUD CAD NZD HKD SGD SEK NOK DKK PLN CZK HUF RON UAH RUB TRY ILS EGP SAR AED QAR KWD BHD OMR IQD
  IRR SYP LBP JOD AFN PKR INR BDT LKR NPR THB IDR MYR PHP VND KRW TWD ZAR NGN KES GHS ETB UGX TZS MAD DZD TND LYD SDG BRL MXN
  ARS CLP COP PEN VES`.split(/\s+/),
)

/** Whose dollars, francs, pounds …: the word before the currency, and the code of both. */
export const NATIONAL: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map(
  Object.entries({
    dollar: {
      us: 'USD',
      'u.s.': 'USD',
      american: 'USD',
      canadian: 'CAD',
      australian: 'AUD',
      singapore: 'SGD',
      taiwan: 'TWD',
      jamaican: 'JMD',
      liberian: 'LRD',
    },
    pound: {
      british: 'GBP',
      egyptian: 'EGP',
      syrian: 'SYP',
      lebanese: 'LBP',
      sudanese: 'SDG',
      turkish: 'TRY',
    },
    franc: {
      swiss: 'CHF',
      french: 'FRF',
      belgian: 'BEF',
      cfa: 'XOF',
      congolese: 'CDF',
      rwandan: 'RWF',
    },
    dinar: {
      iraqi: 'IQD',
      kuwaiti: 'KWD',
      jordanian: 'JOD',
      algerian: 'DZD',
      libyan: 'LYD',
      tunisian: 'TND',
      serbian: 'RSD',
    },
    rupee: { indian: 'INR', pakistani: 'PKR', nepalese: 'NPR', nepali: 'NPR' },
    peso: {
      mexican: 'MXN',
      philippine: 'PHP',
      colombian: 'COP',
      argentine: 'ARS',
      chilean: 'CLP',
      cuban: 'CUP',
    },
    riyal: { saudi: 'SAR', qatari: 'QAR', iranian: 'IRR', yemeni: 'YER' },
    ruble: { russian: 'RUB' },
    rouble: { russian: 'RUB' },
    lira: { turkish: 'TRY', italian: 'ITL' },
    krona: { swedish: 'SEK', icelandic: 'ISK' },
    krone: { norwegian: 'NOK', danish: 'DKK' },
    yuan: { chinese: 'CNY' },
    shilling: { kenyan: 'KES', somali: 'SOS', ugandan: 'UGX' },
    won: { korean: 'KRW' },
  }),
)

/** Signs of currencies. */
export const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['us$', 'USD'],
  ['$us', 'USD'],
  ['a$', 'AUD'],
  ['c$', 'CAD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['₪', 'ILS'],
  ['rs', 'INR'],
  ['usd', 'USD'],
  ['eur', 'EUR'],
  ['gbp', 'GBP'],
])

/** Lemmas shortly before a number of pounds that make them money. */
export const PAYING: ReadonlySet<string> = new Set(
  `cost pay worth fine price owe steal raise donate earn charge lend borrow spend bill reward award compensation
  damages`.split(/\s+/),
)
