import '@fontsource-variable/inter/wght.css'
import '@fontsource-variable/source-serif-4/wght.css'
import '@fontsource-variable/source-serif-4/wght-italic.css'
import './style/base.css'
import './style/notes.css'
import './style/pages.css'
import './style/plot.css'
import './style/review.css'
import type { Metadata, Viewport } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { actingName } from './acting'
import { chooseLang } from './actions'
import { wordsFor } from './words'

export async function generateMetadata(): Promise<Metadata> {
  const words = await wordsFor()
  return { title: { default: words.name, template: `%s · ${words.name}` }, description: words.tagline }
}
export const viewport: Viewport = { colorScheme: 'light dark' }
export const dynamic = 'force-dynamic'

export default async function Layout({ children }: { children: ReactNode }) {
  const [name, words] = await Promise.all([actingName(), wordsFor()])
  return (
    <html lang={words.lang}>
      <body>
        <a className="skip" href="#content">
          {words.skip}
        </a>
        <header className="top">
          <Link href="/" className="brand">
            <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
              <path d="M3 17 10 3" />
              <path d="M17 17 10 3" strokeDasharray="2.2 2.2" />
              <circle cx="10" cy="3" r="1.6" />
            </svg>
            {words.name}
          </Link>
          <nav aria-label={words.name}>
            <Link href="/">{words.nav.board}</Link>
            <Link href="/review">{words.nav.review}</Link>
            <Link href="/documents">{words.nav.documents}</Link>
            <Link href="/parties">{words.nav.parties}</Link>
            <Link href="/capture">{words.nav.capture}</Link>
            <Link href="/settings">{words.nav.settings}</Link>
          </nav>
          {name ? (
            <p className="person">
              <span>{words.actingAs(name)}</span> <Link href="/name">{words.changeName}</Link>
            </p>
          ) : null}
          <form action={chooseLang} className="lang">
            <input type="hidden" name="lang" value={words.otherLang} />
            <button type="submit" lang={words.otherLang} title={words.switchLang}>
              {words.otherLangName}
            </button>
          </form>
        </header>
        <main id="content">{children}</main>
      </body>
    </html>
  )
}
