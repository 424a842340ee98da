import { describe, expect, it } from 'vitest';
import { looksLike } from '../../../../src-main/importers/looks-like';
import { bytesOf } from '../../../support/import-file';
import { importedInterview, reported, turns } from '../../../support/imported-interview';

const row = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const table = (...rows: string[]): string => `<table>${rows.join('')}</table>`;
const page = (body: string): string => `<!doctype html><html><body>${body}</body></html>`;

const TALK = table(
  row('Start', 'Dur.', 'Speaker', 'Transcription'),
  row('0:00:00.4', '5.0s', 'Brandt', 'Where were you when the water came over the quay wall?'),
  row('0:00:06.31', '4.1s', 'Okafor', 'On the crane, forty metres up.'),
  row('0:00:11', '1.0s', '', 'With the night shift.'),
  row('0:00:12.5', '0.4s', 'Brandt', 'Alone?'),
);
const TURNS = [
  'Brandt @0.4: Where were you when the water came over the quay wall?',
  'Okafor @6.31: On the crane, forty metres up. With the night shift.',
  'Brandt @12.5: Alone?',
];

describe('a table whose columns say speaker, time and words', () => {
  it('is the talk, and tables of facts about the job are left out and reported', async () => {
    const facts = table(row('Job Name', 'quay.wav'), row('Audio Duration', '3m 2s'), row('Language', 'en'));
    const figures = table(row('Speaker', 'Sentiment'), row('Brandt', '2.4'), row('Okafor', '1.8'));
    const bytes = page(`<p>Audio Source</p>${facts}<p>Transcript</p>${TALK}${figures}`);
    const interview = await importedInterview('quay.html', bytes);
    expect(turns(interview)).toEqual(TURNS);
    expect(interview.speakers.map(({ name }) => name)).toEqual(['Brandt', 'Okafor']);
    expect(reported(interview, 'leftOut')).toContain('Job Name quay.wav');
    expect(reported(interview, 'decided')).toContain('by the names of its columns');
  });

  it('shows its columns, and is read as lines where a person wants that', async () => {
    const bytes = page(TALK);
    const interview = await importedInterview('quay.html', bytes);
    expect(await looksLike({ name: 'quay.html', bytes: bytesOf(bytes) })).toBe('interview');
    expect(interview.columns).toEqual(['Start', 'Dur.', 'Speaker', 'Transcription']);
    expect(reported(interview, 'decided')).not.toContain('set off');
    const asLines = await importedInterview('quay.html', bytes, {
      pattern: { labels: [], stamps: [], asLines: true },
    });
    expect(asLines.columns).toBeUndefined();
    expect(asLines.pattern).toMatchObject({ asLines: true });
    expect(asLines.segments[0]!.text).toContain('Start');
  });

  it('keeps the lines above it where there is no other table: they are the head of the talk', async () => {
    const interview = await importedInterview(
      'quay.html',
      page(`<h1>The night the quay flooded</h1><p>Date: 14 March 2023</p>${TALK}`),
    );
    expect(interview.title).toBe('The night the quay flooded');
    expect(interview.recordedOn).toBe('2023-03-14');
    expect(turns(interview)).toEqual(TURNS);
  });

  it('is a table like any other where most words stand beside it', async () => {
    const talk = Array.from({ length: 20 }, (_, at) => `<p>Okafor: We pumped in hour ${at} of it.</p>`).join(
      '',
    );
    const people = table(row('Name', 'Content'), row('Okafor', 'harbour'), row('Brandt', 'desk'));
    const interview = await importedInterview('quay.html', page(talk + people));
    expect(interview.segments.length).toBeGreaterThanOrEqual(20);
    expect(reported(interview, 'leftOut')).not.toContain('We pumped');
  });
});
