/** The days of named holidays in a year: fixed, by weekday of a month, by Easter, by the moon. */
import type { Holiday } from '../../model/index.js'
import { civil, dayOf, weekdayOf, type Days } from './days.js'

type When =
  | readonly ['date', month: number, day: number]
  /** The nth such weekday (ISO 1–7) of a month, −1 for the last; `plus` days behind it. */
  | readonly ['weekday', month: number, weekday: number, nth: number, plus?: number]
  | readonly ['easter', plus: number]
  /** First day and number of days in the Islamic calendar; which evening the moon is seen is known within a day. */
  | readonly ['moon', month: number, day: number, days: number]

/** As kept where English papers tell of them most: Thanksgiving and Labor Day are those of the United States. */
const HOLIDAYS: Readonly<Record<Holiday, When>> = {
  newYear: ['date', 1, 1],
  newYearEve: ['date', 12, 31],
  kingDay: ['weekday', 1, 1, 3],
  valentine: ['date', 2, 14],
  presidentsDay: ['weekday', 2, 1, 3],
  saintPatrick: ['date', 3, 17],
  ashWednesday: ['easter', -46],
  palmSunday: ['easter', -7],
  goodFriday: ['easter', -2],
  easterEve: ['easter', -1],
  easter: ['easter', 0],
  easterMonday: ['easter', 1],
  pentecost: ['easter', 49],
  mayDay: ['date', 5, 1],
  memorialDay: ['weekday', 5, 1, -1],
  fourthOfJuly: ['date', 7, 4],
  bastilleDay: ['date', 7, 14],
  laborDay: ['weekday', 9, 1, 1],
  columbusDay: ['weekday', 10, 1, 2],
  halloween: ['date', 10, 31],
  veteransDay: ['date', 11, 11],
  electionDay: ['weekday', 11, 1, 1, 1],
  thanksgiving: ['weekday', 11, 4, 4],
  blackFriday: ['weekday', 11, 4, 4, 1],
  christmasEve: ['date', 12, 24],
  christmas: ['date', 12, 25],
  boxingDay: ['date', 12, 26],
  ramadan: ['moon', 9, 1, 30],
  eidAlFitr: ['moon', 10, 1, 1],
  eidAlAdha: ['moon', 12, 10, 1],
  ashura: ['moon', 1, 10, 1],
}

/** The days of a holiday in a year; those of the moon are wider by a day on both sides. */
export function holidayIn(name: Holiday, year: number): Days {
  const when = HOLIDAYS[name]
  switch (when[0]) {
    case 'date':
      return day(dayOf(year, when[1], when[2]))
    case 'easter':
      return day(easterOf(year) + when[1])
    case 'weekday':
      return day(nthWeekday(year, when[1], when[2], when[3]) + (when[4] ?? 0))
    case 'moon': {
      const first = moonDay(year, when[1], when[2])
      return { from: first - 1, to: first + when[3] }
    }
  }
}

function day(number: number): Days {
  return { from: number, to: number }
}

function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  const first = dayOf(year, nth < 0 ? month + 1 : month, 1)
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth < 0 ? nth : nth - 1)
}

/** Easter Sunday of the Gregorian calendar, by the method of Meeus, Jones and Butcher. */
function easterOf(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3)
  const h = (19 * a + b - Math.floor(b / 4) - d + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const rest = h + l - 7 * m + 114
  return dayOf(year, Math.floor(rest / 31), (rest % 31) + 1)
}

/** Days from 1 January 1970 to the day before the first of the Islamic calendar. */
const HIJRA = -492149

/** The day of the tabular Islamic calendar that falls into a year, the first where two do. */
function moonDay(year: number, month: number, dayOfMonth: number): number {
  const about = Math.floor(((year - 622) * 33) / 32)
  const days = [about - 1, about, about + 1, about + 2].map(
    (y) =>
      HIJRA +
      dayOfMonth +
      Math.ceil(29.5 * (month - 1)) +
      (y - 1) * 354 +
      Math.floor((3 + 11 * y) / 30),
  )
  return days.find((number) => civil(number).year === year) ?? days[1]!
}
