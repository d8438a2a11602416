/** What the exit code says; the help prints this table. */
export const EXIT = Object.freeze({
  done: 0,
  someUnread: 1,
  usage: 2,
  nothingRead: 3,
  strict: 4,
  broken: 70,
  interrupted: 130,
})

/** One line for each exit code, for the help and the README. */
export const EXIT_CODES: readonly (readonly [number, string])[] = [
  [EXIT.done, 'everything was read'],
  [EXIT.someUnread, 'some files could not be read; the others were'],
  [EXIT.usage, 'the command was not understood'],
  [EXIT.nothingRead, 'nothing could be read'],
  [EXIT.strict, '--strict: something was unread or in doubt, so nothing was written'],
  [EXIT.broken, 'a fault of Stemma itself'],
  [EXIT.interrupted, 'interrupted (Ctrl-C)'],
]
