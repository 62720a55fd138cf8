import type { Extent } from '@/lib/values/value'

/** Where values lie on one axis, in percent of its width; `log` when the figures lie too far apart for a plain one. */
export type Axis = { at(value: number): number; ticks: number[]; log: boolean; days: boolean }

const round = (value: number, step: number) => Math.round(value / step) * step

/** An axis that holds every extent with room at both ends for arrows. `days` marks a calendar axis. */
export function axisOf(extents: Extent[], days: boolean): Axis | null {
  const values = extents.flatMap(({ min, max, soft }) => [min, max, soft?.min ?? null, soft?.max ?? null].filter((value): value is number => value !== null))
  if (values.length === 0) return null
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const log = !days && low > 0 && high / low > 60
  const to = (value: number) => (log ? Math.log10(value) : value)
  const [from, until] = [to(low), to(high)]
  const room = Math.max((until - from) * 0.18, log ? 0.15 : days ? 1.5 : Math.max(1, high * 0.08))
  const [start, end] = [from - room, until + room]
  const at = (value: number) => Math.min(100, Math.max(0, Math.round(((to(value) - start) / (end - start)) * 1000) / 10))
  return { at, log, days, ticks: ticksOf(start, end, log, days).filter((tick) => !(low >= 0 && tick < 0)) }
}

function ticksOf(start: number, end: number, log: boolean, days: boolean): number[] {
  if (log) return Array.from({ length: Math.floor(end) - Math.ceil(start) + 1 }, (_, i) => 10 ** (Math.ceil(start) + i))
  const span = end - start
  const raw = span / 5
  const size = 10 ** Math.floor(Math.log10(raw))
  const step = days ? Math.max(1, Math.ceil(raw)) : ([1, 2, 5, 10].find((factor) => factor * size >= raw) ?? 10) * size
  const whole = days ? step : Math.max(step, span > 4 ? 1 : step)
  const first = Math.ceil(start / whole) * whole
  return Array.from({ length: Math.max(0, Math.floor((end - first) / whole) + 1) }, (_, i) => round(first + i * whole, whole / 1000))
}

/** The stretch where no claim's values lie, between two that are apart: the widest such gap, or null. */
export function gapOf(extents: Extent[]): { from: number; to: number } | null {
  const spans = extents.map(({ min, max, soft }) => ({ min: soft?.min ?? min ?? Number.NEGATIVE_INFINITY, max: soft?.max ?? max ?? Number.POSITIVE_INFINITY }))
  const to = Math.max(...spans.map(({ min }) => min))
  const from = Math.min(...spans.map(({ max }) => max))
  return Number.isFinite(from) && Number.isFinite(to) && from < to ? { from, to } : null
}
