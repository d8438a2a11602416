/** Thrown where the user asks for something that cannot be: a wrong option, a file that is not there. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'UsageError'
  }
}
