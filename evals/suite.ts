/** What a suite is: a name, what it is measured on, and a run that gives rows of the table. */

/** One line of the table of figures. */
export interface Row {
  readonly measure: string
  /** Ours, 0 to 1 unless the measure says otherwise; null where there was nothing to measure. */
  readonly score: number | null
  /** Published scores of others, as words. */
  readonly others?: string
  /** What the best answer that looks at no text would get. */
  readonly constant?: number
  /** The aim that was set for this part. */
  readonly aim?: number
  /** True where less is better: widths, false alarms. */
  readonly lower?: boolean
}

export interface SuiteOptions {
  /** A folder that holds the data, or '' for the suite's own place. */
  readonly data: string
  /** A part of the data, for the checks that run every time. */
  readonly quick: boolean
  /** Give reports no date of publication. */
  readonly undated?: boolean
  /** Of a simulation: how many reports, how careless their copyists are (0 to 1), and which world. */
  readonly reports?: number
  readonly dirt?: number
  readonly seed?: number
}

export interface SuiteResult {
  readonly name: string
  readonly rows: readonly Row[]
  /** What the reader of the table should know: data that was absent, a cap that cut. */
  readonly notes?: readonly string[]
}

export interface Suite {
  readonly name: string
  /** Archives of public benchmarks that it reads, by name; none for stories. */
  readonly archives: readonly string[]
  /** False for suites that take too long for every check. */
  readonly quick: boolean
  run(options: SuiteOptions): Promise<SuiteResult>
}
