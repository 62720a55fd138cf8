import { z } from 'zod'

/** A calendar day, ISO 8601, years 0001 to 9999, that exists: 30 February is refused. */
export const day = z.iso.date()

/** The days during which something happened, first and last included, and how exactly the text says so; `period` is a week, a quarter, a part of a month, a decade. */
export const date = z
  .object({
    kind: z.literal('date'),
    from: day,
    to: day,
    precision: z.enum(['day', 'night', 'span', 'month', 'year', 'period']),
  })
  .refine((d) => d.from <= d.to, 'the first day is after the last')

export type DateValue = z.infer<typeof date>

/** Whether a date names its days, rather than a month, a year or a loose period that they lie in. */
export const isDaily = ({ precision }: DateValue): boolean => precision === 'day' || precision === 'night' || precision === 'span'
