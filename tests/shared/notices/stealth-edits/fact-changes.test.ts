import { describe, expect, it } from 'vitest';
import { factChanges, isMisspeltName } from '../../../../src-shared/notices/stealth-edits/fact-changes';

describe('a change of fact', () => {
  it.each([
    ['1913', 'The boat was built in 1931.', ['number']],
    ['1913', 'The boat was built in 1931, not in 1913.', ['number']],
    ['twelve boats', '20 boats', ['number']],
    ['twelve boats', '12 boats', []],
    ['The county pays 60 percent.', 'The county pays part of it.', ['number']],
    ['opened in March', 'opened in May', ['date']],
    ['Jon Sand', 'Berit Sand', ['name']],
    ['Sand did attend the meeting.', 'Sand did not attend the meeting.', ['negation']],
    ['She didn’t say no.', 'She did not say no.', []],
    ['She didn’t know', 'She knew', ['negation']],
    ['60% of it', '60 percent of the cost', []],
  ])('from %j to %j is one of %j', (wrong, right, kinds) => {
    expect(factChanges(wrong, right)).toEqual(kinds);
  });

  it.each([
    ['The county pays 60 percent.', 'The county pays 60 percent of the building costs.'],
    ['The ferry is old.', 'The ferry, built by Holm Yard in 1931, is old.'],
    ['The skipper had a licence.', 'The skipper had a licence for inland waters only.'],
    ['Only the bridge is new.', 'The bridge is what is new.'],
  ])('is not made by saying more: %j to %j', (wrong, right) => {
    expect(factChanges(wrong, right)).toEqual([]);
  });
});

describe('a misspelt name', () => {
  it.each([
    ['Jon Sand', 'John Sand', true],
    ['Berit Sand', 'Berit Sande', true],
    ['Okonkwo', 'Okonkwa', true],
    ['Berit Sand', 'Jonas Vik', false],
    ['1913', '1931', false],
    ['harbor', 'harbour', false],
  ])('%j for %j: %j', (wrong, right, expected) => {
    expect(isMisspeltName(wrong, right)).toBe(expected);
  });
});
