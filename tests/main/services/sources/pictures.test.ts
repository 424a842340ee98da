import { describe, expect, it } from 'vitest';
import { outline } from '../../../support/import-file';
import { aSession } from '../../../support/a-session';
import { failureOf, TestPorts, valueOf } from '../../store/support/a-library';

const PNG = Buffer.from('89504e470d0a1a0a0000000d4948445200000280000001e00806000000', 'hex');

describe('a picture in a library', () => {
  it('has the text that a person writes down of it, paragraph by paragraph', async () => {
    const session = await aSession(new TestPorts());
    const outcome = await session.import({ name: 'weir.png', bytes: PNG, as: 'document' });
    if (outcome.status !== 'imported') throw new Error(`not imported: ${JSON.stringify(outcome)}`);
    valueOf(
      await session.sources.describePicture(outcome.id, 'The weir from the east.\n\nGate two\nis open. '),
    );
    const picture = valueOf(await session.sources.openDocument(outcome.id));
    expect(picture.image).toEqual({ mimeType: 'image/png', width: 640, height: 480 });
    expect(outline(picture)).toEqual(['paragraph: The weir from the east.', 'paragraph: Gate two is open.']);
  });

  it('is shown as it was imported; of other documents nothing is', async () => {
    const session = await aSession(new TestPorts());
    const outcome = await session.import({ name: 'weir.png', bytes: PNG, as: 'document' });
    if (outcome.status !== 'imported') throw new Error(`not imported: ${JSON.stringify(outcome)}`);
    expect(Buffer.from(valueOf(await session.sources.picture(outcome.id)))).toEqual(PNG);
    const text = await session.import({ name: 'a.txt', bytes: Buffer.from('It rained.'), as: 'document' });
    if (text.status !== 'imported') throw new Error('not imported');
    expect(failureOf(await session.sources.picture(text.id)).message).toContain('is no picture');
  });

  it('is the only kind of document whose text is written by hand', async () => {
    const session = await aSession(new TestPorts());
    const bytes = Buffer.from('Minutes\n\nThe board voted.\n');
    const outcome = await session.import({ name: 'minutes.txt', bytes, as: 'document' });
    if (outcome.status !== 'imported') throw new Error(`not imported: ${JSON.stringify(outcome)}`);
    const refused = failureOf(await session.sources.describePicture(outcome.id, 'Another text.'));
    expect(refused.message).toContain('Only pictures');
  });
});
