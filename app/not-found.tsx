import Link from 'next/link'
import { wordsFor } from './words'

export default async function NotFound() {
  const words = await wordsFor()
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
