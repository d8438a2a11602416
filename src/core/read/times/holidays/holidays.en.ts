/** English names of holidays, in lower case. */
import type { Holiday } from '../../../model/index.js'

/** Names of holidays, each with the day that it is; *'s* is a word of its own. */
export const HOLIDAYS: ReadonlyMap<string, Holiday> = new Map(
  (
    [
      ['newYear', "new year's day|new years day|new year's"],
      ['newYearEve', "new year's eve|new years eve"],
      ['kingDay', 'martin luther king day|martin luther king jr. day|mlk day'],
      ['valentine', "valentine's day|valentines day"],
      ['presidentsDay', "presidents day|president's day|presidents ' day"],
      ['saintPatrick', "st. patrick's day|st patrick's day"],
      ['ashWednesday', 'ash wednesday'],
      ['palmSunday', 'palm sunday'],
      ['goodFriday', 'good friday'],
      ['easterEve', 'holy saturday|easter eve'],
      ['easter', 'easter|easter day|easter sunday'],
      ['easterMonday', 'easter monday'],
      ['pentecost', 'pentecost|whit sunday'],
      ['mayDay', 'may day'],
      ['memorialDay', 'memorial day'],
      ['fourthOfJuly', 'fourth of july|the fourth of july'],
      ['bastilleDay', 'bastille day'],
      ['laborDay', 'labor day|labour day'],
      ['columbusDay', 'columbus day'],
      ['halloween', 'halloween|halloween night'],
      ['veteransDay', 'veterans day|armistice day|remembrance day'],
      ['electionDay', 'election day'],
      ['thanksgiving', 'thanksgiving|thanksgiving day'],
      ['blackFriday', 'black friday'],
      ['christmasEve', 'christmas eve'],
      ['christmas', 'christmas|christmas day'],
      ['boxingDay', "boxing day|st. stephen's day"],
      ['ramadan', 'ramadan'],
      ['eidAlFitr', 'eid al-fitr|eid al fitr|eid al - fitr|eid ul-fitr|eid ul - fitr'],
      ['eidAlAdha', 'eid al-adha|eid al adha|eid al - adha|eid ul-adha|eid ul - adha'],
      ['ashura', 'ashura|ashoura'],
    ] as const
  ).flatMap(([holiday, names]) =>
    names.split('|').map((name) => [name.replace("'s", " 's"), holiday] as const),
  ),
)

/** First words of the names of holidays. */
export const HOLIDAY_OPENERS: ReadonlySet<string> = new Set(
  [...HOLIDAYS.keys()].map((name) => name.split(' ')[0]!),
)
