import { fireEvent, render, screen } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import ReasonForm from '../../../src-renderer/ui/ReasonForm.svelte';

const given: string[] = [];

beforeEach(() => {
  given.length = 0;
  render(ReasonForm, {
    label: 'Where these words are from',
    reasons: ['press release', 'broadcast'],
    action: 'Not from an interview',
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
    const field = screen.getByLabelText('Where these words are from');
    const form = field.closest('form')!;
    await fireEvent.input(field, { target: { value: '   ' } });
    await fireEvent.submit(form);
    expect(given).toEqual([]);
    await fireEvent.input(field, { target: { value: ' a leaflet of the county ' } });
    await fireEvent.submit(form);
    expect(given).toEqual(['a leaflet of the county']);
  });

  it('is left with Escape', async () => {
    await fireEvent.keyDown(screen.getByLabelText('Where these words are from'), { key: 'Escape' });
    expect(given).toEqual(['cancelled']);
  });
});
