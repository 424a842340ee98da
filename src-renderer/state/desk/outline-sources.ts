import type { DocumentRow, InterviewRow } from '../../../src-shared/domain/catalogue-row';
import type { Claim } from '../../../src-shared/domain/claim';

/** A source in the outline of a draft. */
export interface OutlineSource<Row extends InterviewRow | DocumentRow> {
  readonly row: Row;
  /** How many links of the draft go to it. */
  readonly links: number;
  /** True where another source of the list has the same title, so that more has to be said of both. */
  readonly twin: boolean;
}

/** The sources on which a draft rests, most links first, then as many others as there is room for. */
export function outlineSources<Row extends InterviewRow | DocumentRow>(
  rows: readonly Row[],
  claims: readonly Claim[],
  room: number,
): readonly OutlineSource<Row>[] {
  const links = linksBySource(claims);
  const linked = rows.filter(({ id }) => links.has(id));
  const others = rows.filter(({ id }) => !links.has(id));
  const shown = [
    ...linked.toSorted((a, b) => (links.get(b.id) ?? 0) - (links.get(a.id) ?? 0)),
    ...others.slice(0, Math.max(0, room - linked.length)),
  ];
  const titles = shown.map(({ title }) => title);
  return shown.map((row) => ({
    row,
    links: links.get(row.id) ?? 0,
    twin: titles.indexOf(row.title) !== titles.lastIndexOf(row.title),
  }));
}

function linksBySource(claims: readonly Claim[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { passage } of claims.flatMap((claim) => claim.evidence)) {
    const id = passage.kind === 'interview' ? passage.interviewId : passage.documentId;
    found.set(id, (found.get(id) ?? 0) + 1);
  }
  return found;
}
