/** Verbs that report speech in French, German, Spanish and Italian stories, as they stand beside a quotation. */
export const ATTRIBUTION_VERBS_ABROAD: ReadonlySet<string> = new Set(
  (
    'dit déclare déclaré explique expliqué affirme affirmé assure assuré raconte raconté confie confié répond répondu ' +
    'ajoute ajouté estime souligne souligné sagt sagte erklärt erklärte erzählt erzählte meint meinte betont betonte ' +
    'berichtet berichtete fügte dijo dice afirmó aseguró explicó contó señaló añadió respondió disse spiega ' +
    'spiegato racconta raccontato dichiara dichiarato detto'
  ).split(' '),
);

/** Auxiliaries before such a participle: `a déclaré Okafor`, `hat Brandt erklärt`. */
export const AUXILIARIES_ABROAD: ReadonlySet<string> = new Set(['a', 'ont', 'hat', 'ha', 'han']);
