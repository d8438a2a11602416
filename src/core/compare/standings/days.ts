/** Adding an ISO 8601 duration of calendar units to a day. */

const DURATION = /^P(\d+)([DWMY])$/

/** The day so long after another, `YYYY-MM-DD`; null for hours and minutes. The 31st and a month is the last of the next. */
export function plusDuration(day: string, duration: string): string | null {
  const match = DURATION.exec(duration)
  if (!match) return null
  const count = Number(match[1])
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const unit = match[2]
  if (unit === 'D' || unit === 'W')
    return iso(year, month - 1, date + count * (unit === 'W' ? 7 : 1))
  const months = month - 1 + count * (unit === 'Y' ? 12 : 1)
  const last = new Date(Date.UTC(year, months + 1, 0)).getUTCDate()
  return iso(year, months, Math.min(date, last))
}

function iso(year: number, month: number, date: number): string {
  return new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10)
}
