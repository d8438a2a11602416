/** Ends of addresses by how their countries write a date in numbers; `.com` and its like tell nothing. */
export const DAY_FIRST: ReadonlySet<string> = new Set(
  `ae ar at au be bg br ch cl cy cz de dk dz ee eg es eu fi fr gh gr hk hr ie il in iq it jo ke kw lb lt lu lv ly ma mt mx my ng nl no
  nz om pe pk pl pt qa ro rs ru sa sd se sg si sk sy th tn tr tz ua ug uk uy ve vn ye za zm zw`.split(
    /\s+/,
  ),
)
export const MONTH_FIRST: ReadonlySet<string> = new Set('us gov mil ph'.split(' '))
