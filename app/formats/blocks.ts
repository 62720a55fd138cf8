const blocks = new Set('ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION DD DIV DL DT FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TBODY TFOOT THEAD TR UL'.split(' '))
const silent = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE SVG FIGCAPTION BUTTON FORM INPUT SELECT TEXTAREA IFRAME OBJECT VIDEO AUDIO CANVAS NAV HEAD DIALOG MENU'.split(' '))

/** Parts of a page that are not the document's words, by the names that pages give them. */
const around = /(?:^|[\s_-])(?:share|sharing|social|partage[rz]?|related|newsletter|subscri\w*|abonne\w*|promo|advert\w*|breadcrumbs?|cookies?|comments?|caption|legende|credit|most-?read|lire-aussi|read-?more|outbrain|taboola|paywall|sr-only|visually-hidden)(?:$|[\s_-])/i

const isSilent = (element: Element): boolean => {
  if (silent.has(element.tagName.toUpperCase()) || element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''} ${element.getAttribute('role') === 'navigation' ? 'related' : ''}`
  return names.length > 1 && names.length < 500 && around.test(names) && !/^(?:ARTICLE|MAIN|BODY|HTML)$/i.test(element.tagName)
}

/** The words under a node as paragraphs, a blank line between; captions, forms, share bars and lists of related links left out. Not recursive, so that no depth exhausts it. */
export function blocksOf(root: Node): string {
  const paragraphs: string[] = []
  let line = ''
  const end = () => {
    const text = line.replace(/[ \t\r\f\v\u200b]+/g, ' ').replace(/ ?\n ?/g, '\n').replace(/\n{2,}/g, '\n\n').trim()
    if (text) paragraphs.push(text)
    line = ''
  }
  const stack: { node: Node; leaving: boolean }[] = [{ node: root, leaving: false }]
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { node, leaving } = top
    if (node.nodeType === 3) {
      line += (node.nodeValue ?? '').replace(/\n/g, ' ')
      continue
    }
    if (node.nodeType !== 1 && node.nodeType !== 9 && node.nodeType !== 11) continue
    const name = node.nodeName.toUpperCase()
    if (blocks.has(name)) end()
    if (leaving) continue
    if (node.nodeType === 1 && node !== root && isSilent(node as Element)) continue // nodeType 1 is an Element
    if (name === 'BR') line += '\n'
    if (name === 'TD' || name === 'TH') line += ' \u00a0 '
    stack.push({ node, leaving: true })
    for (let i = node.childNodes.length - 1; i >= 0; i--) {
      const child = node.childNodes[i]
      if (child) stack.push({ node: child, leaving: false })
    }
  }
  end()
  return paragraphs.join('\n\n')
}
