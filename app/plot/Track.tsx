import type { Extent } from '@/lib/values/value'
import type { Axis } from './axis'

type Props = { axis: Axis; rows: { extent: Extent; party: number }[]; gap: { from: number; to: number } | null; height: number; id: string; title: string }

/** Claims on one line of an axis: dots, arrows, bands and bars, with the gap between those that are apart hatched. Positions are percentages, so words never shrink. */
export function Track({ axis, rows, gap, height, id, title }: Props) {
  const step = height / (rows.length + 1)
  return (
    <svg className="track" width="100%" height={height} role="img" aria-label={title}>
      <title>{title}</title>
      <defs>
        <pattern id={`hatch-${id}`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1="0" y1="0" x2="0" y2="6" className="hatch" />
        </pattern>
      </defs>
      <line x1="0" x2="100%" y1={height - 0.5} y2={height - 0.5} className="base" />
      {gap ? <rect x={`${axis.at(gap.from)}%`} width={`${Math.max(0, axis.at(gap.to) - axis.at(gap.from))}%`} y="0" height={height - 1} fill={`url(#hatch-${id})`} /> : null}
      {rows.map(({ extent, party }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows are drawn once, on the server, in a fixed order
        <Mark key={i} axis={axis} extent={extent} y={step * (i + 1)} party={party} />
      ))}
    </svg>
  )
}

function Mark({ axis, extent, y, party }: { axis: Axis; extent: Extent; y: number; party: number }) {
  const { min, max, minOpen, maxOpen, soft } = extent
  const x = (value: number) => `${axis.at(value)}%`
  const band = soft ? <rect x={x(soft.min)} width={`${axis.at(soft.max) - axis.at(soft.min)}%`} y={y - 5} height="10" rx="5" className="soft" /> : null
  const dot = (value: number, open: boolean) => <circle cx={x(value)} cy={y} r="4.5" className={open ? 'open' : 'full'} />
  if (min !== null && max !== null) {
    return (
      <g className={`mark p${party}`}>
        {band}
        {min === max ? dot(min, false) : <rect x={x(min)} width={`${Math.max(0.8, axis.at(max) - axis.at(min))}%`} y={y - 3} height="6" rx="3" className="bar" />}
      </g>
    )
  }
  const end = min ?? max ?? 0
  return (
    <g className={`mark p${party}`}>
      <line x1={x(end)} x2={min === null ? '0.5%' : '99.5%'} y1={y} y2={y} className="reach" />
      <svg x={min === null ? '0' : '100%'} y={y} overflow="visible" aria-hidden="true">
        <path d={min === null ? 'M7 -4 1 0 7 4' : 'M-7 -4 -1 0 -7 4'} className="arrow" />
      </svg>
      {dot(end, min === null ? maxOpen : minOpen)}
    </g>
  )
}
