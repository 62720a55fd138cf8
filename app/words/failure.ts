/** The words of the page that stands in for one that could not be made: apart from the others, because the browser holds them. */
export const failure = {
  en: { title: 'Something went wrong', text: 'Nothing was lost: what was stored before is whole. Try again; if it stays, the message in the terminal says more.', retry: 'Try again' },
  fr: { title: 'Quelque chose a échoué', text: 'Rien n’est perdu : ce qui était enregistré est intact. Réessayez ; si cela persiste, le message du terminal en dit plus.', retry: 'Réessayer' },
} satisfies Record<string, { title: string; text: string; retry: string }>
