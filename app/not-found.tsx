import Link from 'next/link'
import { words } from './words'

export default function NotFound() {
  return (
    <div className="narrow empty">
      <h1>{words.missing.title}</h1>
      <p>{words.missing.text}</p>
      <p>
        <Link href="/">{words.missing.home}</Link>
      </p>
    </div>
  )
}
