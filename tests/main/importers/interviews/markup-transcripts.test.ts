import { describe, expect, it } from 'vitest';
import { importedInterview, reported, turns } from '../../../support/imported-interview';

const stamp = (seconds: number, shown: string): string =>
  `<span class="timestamp" contenteditable="false" data-timestamp="${seconds}">${shown}</span>`;

describe('oTranscribe', () => {
  const otr = JSON.stringify({
    text: `<p>${stamp(2.38, '00:02')}<b>Jonas: </b>Where were you?<br></p><p>${stamp(4.5, '00:04')}<b>Maren:</b> On the crane &amp; ${stamp(7.25, '00:07')}the quay.</p><p><b>Jonas:</b> Alone?</p>`,
    media: 'quay-night.mp3',
    'media-time': 11.2,
  });

  it('keeps the fractions that its timestamps know and do not show', async () => {
    const interview = await importedInterview('quay.otr', otr);
    expect(turns(interview)).toEqual([
      'Jonas @2.38: Where were you?',
      'Maren @4.5: On the crane & the quay.',
      'Jonas: Alone?',
    ]);
    expect(interview.segments[1]!.words!.map(([, , from]) => from)).toEqual([4.5, 7.25]);
    expect(reported(interview, 'leftOut')).toContain('quay-night.mp3');
  });
});

describe('Hyperaudio', () => {
  const word = (text: string, at: number, long = 200): string =>
    `<span data-m="${at}" data-d="${long}">${text}</span>`;
  const html = `<!doctype html><html><head><title>Night shift</title></head><body><article><section>
<h5 data-m="0">The quay</h5>
<p><span class="speaker" data-m="900" data-d="0">[Jonas Brandt] </span>${word('Where ', 1000)}${word('were ', 1200)}${word('you?', 1400, 600)}</p>
<p><span class="speaker" data-m="2400" data-d="0">Maren Okafor: </span>${word('On ', 2500)}${word('the ', 2700)}${word('crane', 2900)}${word('.', 3100)}</p>
</section></article></body></html>`;

  it('keeps the start and the end of every word', async () => {
    const interview = await importedInterview('quay.html', html);
    expect(interview.title).toBe('Night shift');
    expect(turns(interview)).toEqual([
      'Jonas Brandt @1: Where were you?',
      'Maren Okafor @2.5: On the crane.',
    ]);
    expect(interview.segments[0]!.words).toEqual([
      [0, 5, 1, 1.2],
      [6, 10, 1.2, 1.4],
      [11, 15, 1.4, 2],
    ]);
    expect(reported(interview, 'leftOut')).toContain('The quay');
  });
});

describe('a transcript saved as a web page', () => {
  it('is read by its paragraphs, breaks and bold names', async () => {
    const html =
      '<html><body><h1>Night shift</h1><p><strong>Jonas Brandt:</strong> Where?<br>And when?</p><p><strong>Maren Okafor:</strong> On the <em>crane</em>.</p><p><strong>Jonas Brandt:</strong> I see.</p></body></html>';
    const interview = await importedInterview('quay.html', html);
    expect(turns(interview)).toEqual([
      'Jonas Brandt: Where? And when?',
      'Maren Okafor: On the crane.',
      'Jonas Brandt: I see.',
    ]);
    expect(interview.title).toBe('Night shift');
  });

  it('is read from the columns of a table', async () => {
    const row = (at: string, name: string, words: string): string =>
      `<tr><td>${at}</td><td>${name}</td><td>${words}</td></tr>`;
    const html = `<html><body><table>${row('00:01', 'Jonas Brandt', 'Where?')}${row('00:04', 'Maren Okafor', 'On the crane.')}${row('00:09', 'Jonas Brandt', 'I see.')}</table></body></html>`;
    expect(turns(await importedInterview('quay.html', html))).toEqual([
      'Jonas Brandt @1: Where?',
      'Maren Okafor @4: On the crane.',
      'Jonas Brandt @9: I see.',
    ]);
  });
});
