/** How many lines stand behind a count: *12 more*, or *12 in all* where none is shown. */
export function counted(behind: number, shown: number): string {
  return shown === 0 ? `${behind} in all` : `${behind} more`
}
