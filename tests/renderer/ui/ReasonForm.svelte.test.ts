import { fireEvent, render, screen } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import ReasonForm from '../../../src-renderer/ui/ReasonForm.svelte';

const given: string[] = [];
/** What is kept of the form while it is not sent: state, as what a window keeps is. */
const field = $state({ text: '' });

beforeEach(() => {
  given.length = 0;
  field.text = '';
  render(ReasonForm, {
    label: 'Where these words are from',
    reasons: ['press release', 'broadcast'],
    action: 'Not from an interview',
    field,
    onreason: (reason: string) => given.push(reason),
    oncancel: () => given.push('cancelled'),
  });
});

describe('a form that asks why', () => {
  it('takes a usual reason with one click', async () => {
    await fireEvent.click(screen.getByRole('button', { name: 'press release' }));
    expect(given).toEqual(['press release']);
  });

  it('takes own words, and nothing where there are none', async () => {
    const input = screen.getByLabelText('Where these words are from');
    const form = input.closest('form')!;
    await fireEvent.input(input, { target: { value: '   ' } });
    await fireEvent.submit(form);
    expect(given).toEqual([]);
    await fireEvent.input(input, { target: { value: ' a leaflet of the county ' } });
    await fireEvent.submit(form);
    expect(given).toEqual(['a leaflet of the county']);
  });

  it('is left with Escape, and keeps nothing of what was typed', async () => {
    const input = screen.getByLabelText('Where these words are from');
    await fireEvent.input(input, { target: { value: 'a leaflet' } });
    expect(field.text).toBe('a leaflet');
    await fireEvent.keyDown(input, { key: 'Escape' });
    expect(given).toEqual(['cancelled']);
    expect(field.text).toBe('');
  });
});
