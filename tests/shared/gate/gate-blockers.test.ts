import { describe, expect, it } from 'vitest';
import { storyText } from '../../../src-shared/domain/block';
import type { Draft } from '../../../src-shared/domain/draft';
import type { SignOff } from '../../../src-shared/domain/sign-off';
import { ON_THE_RECORD, type Terms } from '../../../src-shared/domain/terms';
import { gateBlockers } from '../../../src-shared/gate/gate-blockers';
import type { GateInput } from '../../../src-shared/gate/gate-input';
import { isVerified } from '../../../src-shared/gate/is-verified';
import { DEFAULT_HOUSE_STYLE } from '../../../src-shared/notices/default-house-style';
import { aClaim, aDraft, DEED, hashBlocks } from '../../support/a-draft';
import { anInterview, someEvidence } from '../../support/an-interview';
import { aQuoteCheck } from '../../support/a-quote-check';

const RULES = { ...DEFAULT_HOUSE_STYLE.gate, requiredRoles: [] };

function anInput(draft: Draft, given: Partial<GateInput> = {}): GateInput {
  return {
    draft,
    currentSha256: hashBlocks(draft.blocks),
    rules: RULES,
    checks: [],
    uncoveredSentences: [],
    termsOf: () => ON_THE_RECORD,
    stealthEdits: [],
    ...given,
  };
}

const messages = (draft: Draft, given: Partial<GateInput> = {}) =>
  gateBlockers(anInput(draft, given)).map(({ message }) => message);

const interview = anInterview();
const LETTER = '“We never lost a letter,” Sand said. “Not one.”';
const SPOKEN = 'We never lost a letter. Not one.';
const letterQuote = (given = {}) => aClaim(LETTER, { kind: 'quote', number: 4, ...given });

describe('the gate', () => {
  it('lets a draft without open claims, changes and quotations through', () => {
    const blockers = gateBlockers(anInput(aDraft({ claims: [aClaim('1983')] })));
    expect(blockers).toEqual([]);
    expect(isVerified(blockers)).toBe(true);
  });

  it('names each open claim by its number and words, and where it stands', () => {
    const claims = [
      aClaim('1983', { id: 'c-2', number: 2, standing: 'needsChange' }),
      aClaim('1913', { id: 'c-1', number: 1, standing: 'unchecked' }),
    ];
    const [first, second] = gateBlockers(anInput(aDraft({ claims })));
    expect(first).toMatchObject({
      kind: 'openClaim',
      message: 'Claim 1, “1913”, is unchecked.',
      claimId: 'c-1',
      range: { start: claims[1]!.anchor.start, end: claims[1]!.anchor.end },
    });
    expect(second?.message).toBe('Claim 2, “1983”, needs a change.');
  });

  it.each(['stands', 'onAuthor', 'unverifiable'] as const)(
    'does not ask again about a claim that %s',
    (standing) => {
      expect(messages(aDraft({ claims: [aClaim('1913', { standing })] }))).toEqual([]);
    },
  );

  it('says so where words that were cut still stand', () => {
    expect(messages(aDraft({ claims: [aClaim('1913', { standing: 'cut' })] }))).toEqual([
      'Claim 1, “1913”, was cut and still stands in the text.',
    ]);
    expect(messages(aDraft({ claims: [aClaim('1913', { standing: 'cut', orphan: true })] }))).toEqual([]);
  });

  it('keeps an open claim in its way after the claim lost its words, without a place in the text', () => {
    const claims = [aClaim('1913', { standing: 'unchecked', orphan: true })];
    const [blocker] = gateBlockers(anInput(aDraft({ claims })));
    expect(blocker?.message).toBe('Claim 1, “1913”, is unchecked. Its words are no longer in the text.');
    expect(blocker).not.toHaveProperty('range');
  });

  it('asks for a decision on every proposed change', () => {
    const anchor = aClaim('1913').anchor;
    const change = { id: 'ch-1', anchor, orphan: false, reason: '', proposed: DEED };
    const changes = [
      { ...change, replacement: '1931', state: 'proposed' as const },
      { ...change, id: 'ch-2', replacement: '', state: 'proposed' as const },
      { ...change, id: 'ch-3', replacement: '1930', state: 'stet' as const },
    ];
    expect(messages(aDraft({ changes }))).toEqual([
      'The proposed change of “1913” to “1931” is not decided.',
      'The proposed cut of “1913” is not decided.',
    ]);
  });

  it('counts sentences that nobody looked at only where the house wants every one covered', () => {
    const text = storyText(aDraft().blocks);
    const start = text.indexOf('Nobody on Holm');
    const uncoveredSentences = [{ start, end: text.length }];
    expect(messages(aDraft(), { uncoveredSentences })).toEqual([]);
    expect(
      messages(aDraft(), { uncoveredSentences, rules: { ...RULES, everySentenceCovered: true } }),
    ).toEqual(['Nobody has marked anything in “Nobody on Holm expects to cross it before 2031.”.']);
  });

  it('does not let an empty draft through', () => {
    expect(messages(aDraft({ blocks: [] }))).toEqual(['The draft has no text.']);
  });

  it('tells of a change after publication that no notice covers', () => {
    const stealthEdits = [{ key: 'k', was: '1913', is: '1931', range: { start: 0, end: 4 } }];
    expect(messages(aDraft(), { stealthEdits })).toEqual([
      '“1913” became “1931” after publication, and no notice tells readers.',
    ]);
  });
});

describe('a quotation', () => {
  const check = aQuoteCheck(LETTER, interview, SPOKEN);

  it('needs a passage of an interview', () => {
    expect(messages(aDraft(), { checks: [check] })).toEqual([
      `The quotation ${LETTER} is supported by no passage of an interview.`,
    ]);
    expect(
      messages(aDraft(), { checks: [check], rules: { ...RULES, quotationsNeedPassage: false } }),
    ).toEqual([]);
  });

  it('needs none where a person said that it was not from an interview', () => {
    const claims = [letterQuote({ notFromInterview: { reason: 'county press release', said: DEED } })];
    expect(messages(aDraft({ claims }), { checks: [check] })).toEqual([]);
  });

  it('passes with a link to words that the house’s worst verdict allows', () => {
    const claims = [letterQuote({ evidence: [someEvidence(interview, SPOKEN)] })];
    expect(messages(aDraft({ claims }), { checks: [check] })).toEqual([]);
  });

  it.each([
    ['verbatim', 0],
    ['cleaned', 0],
    ['elided', 0],
    ['bracketed', 1],
    ['altered', 1],
    ['stitched', 1],
    ['notFound', 1],
  ] as const)('that is %s meets %i blockers in a house that goes down to “elided”', (verdict, count) => {
    const claims = [letterQuote({ evidence: [someEvidence(interview, SPOKEN)] })];
    const found = gateBlockers(anInput(aDraft({ claims }), { checks: [{ ...check, verdict }] }));
    expect(found.filter(({ kind }) => kind === 'verdict')).toHaveLength(count);
  });

  it('is judged by the passage that the desk linked, not by a better one elsewhere', () => {
    const stored = { printedSha256: '', spokenSha256: '', checkedAt: DEED.at, warnings: [] };
    const linked = someEvidence(interview, 'I will believe in the bridge', {
      check: { ...stored, verdict: 'altered' },
    });
    const claims = [letterQuote({ evidence: [linked] })];
    expect(messages(aDraft({ claims }), { checks: [check] })).toEqual([
      `The quotation ${LETTER} has words changed, added or dropped without a mark.`,
    ]);
  });

  it('that was never compared with its passage is not let through', () => {
    const claims = [letterQuote({ evidence: [someEvidence(interview, SPOKEN)] })];
    expect(messages(aDraft({ claims }))).toEqual([
      `The quotation ${LETTER} has not been compared with the passage linked to it.`,
    ]);
  });

  it('with a grave doubt meets a blocker of its own for each', () => {
    const claims = [letterQuote({ evidence: [someEvidence(interview, SPOKEN)] })];
    const warnings = (['meaning', 'speaker', 'context', 'transcript'] as const).map((kind) => ({
      kind,
      message: '',
    }));
    const found = gateBlockers(anInput(aDraft({ claims }), { checks: [{ ...check, warnings }] }));
    expect(found.map(({ key }) => key.split(':').at(-1))).toEqual(['meaning', 'speaker']);
  });

  it('that may be none at all is asked about only where somebody marked it as a quote', () => {
    const uncertain = { ...check, quotation: { ...check.quotation, kind: 'uncertain' as const } };
    expect(messages(aDraft(), { checks: [uncertain] })).toEqual([]);
    expect(messages(aDraft({ claims: [letterQuote()] }), { checks: [uncertain] })).toHaveLength(1);
  });
});

describe('terms', () => {
  const withTerms = (
    kind: 'quote' | 'paraphrase',
    terms: Terms,
    does: 'supports' | 'context' = 'supports',
  ) => {
    const claims = [letterQuote({ kind, evidence: [someEvidence(interview, SPOKEN, { does })] })];
    const checks = kind === 'quote' ? [aQuoteCheck(LETTER, interview, SPOKEN)] : [];
    return gateBlockers(anInput(aDraft({ claims }), { checks, termsOf: () => terms })).map(
      ({ kind: one }) => one,
    );
  };

  it.each([
    ['quote', 'onTheRecord', 0],
    ['quote', 'onBackground', 1],
    ['quote', 'deepBackground', 1],
    ['quote', 'offTheRecord', 1],
    ['quote', 'embargoed', 1],
    ['paraphrase', 'onBackground', 0],
    ['paraphrase', 'deepBackground', 0],
    ['paraphrase', 'offTheRecord', 1],
    ['paraphrase', 'embargoed', 1],
  ] as const)('a %s that rests on words %s meets %i blockers', (kind, terms, count) => {
    expect(withTerms(kind, { kind: terms }).filter((one) => one === 'terms')).toHaveLength(count);
  });

  it('do not bind what an off-record talk only gives as context', () => {
    expect(withTerms('paraphrase', { kind: 'offTheRecord' }, 'context')).toEqual([]);
  });
});

describe('signing', () => {
  const draft = aDraft();
  const sha256 = hashBlocks(draft.blocks);
  const rules = { ...RULES, requiredRoles: ['checker', 'secondReader'] as const };
  const signed = (role: SignOff['role'], by: string, given: Partial<SignOff> = {}): SignOff => ({
    id: `s-${role}`,
    role,
    signed: { by, at: DEED.at },
    versionId: 'v-1',
    sha256,
    journalHead: '0'.repeat(64),
    note: '',
    ...given,
  });
  const open = (signOffs: readonly SignOff[]) => messages({ ...draft, signOffs }, { rules });

  it('is asked of every role that the house names', () => {
    expect(open([])).toEqual([
      'The checker has not signed this text.',
      'The second reader has not signed this text.',
    ]);
    expect(open([signed('checker', 'Ines'), signed('secondReader', 'Tor')])).toEqual([]);
  });

  it('holds for one text alone, and not after it was taken back', () => {
    const others = [
      signed('checker', 'Ines', { sha256: 'f'.repeat(64) }),
      signed('secondReader', 'Tor', { withdrawn: { ...DEED, reason: 'new tape' } }),
    ];
    expect(open(others)).toEqual([
      'The checker signed another text than this one.',
      'The second reader has not signed this text.',
    ]);
  });

  it('by one person in both roles is no second reading', () => {
    expect(open([signed('checker', 'Ines'), signed('secondReader', 'Ines')])).toEqual([
      'The second reader is the person who checked the text first.',
    ]);
  });

  it('by counsel lifts legal flags, for this text', () => {
    const claims = [aClaim('1913', { legal: true })];
    const flag = 'Claim 1, “1913”, carries a legal flag, and counsel has not signed this text.';
    expect(messages(aDraft({ claims }))).toEqual([flag]);
    expect(messages(aDraft({ claims, signOffs: [signed('counsel', 'Ada')] }))).toEqual([]);
  });
});

describe('an override', () => {
  const overriddenBy = (draft: Draft, given: Partial<GateInput> = {}) => {
    const keys = gateBlockers(anInput(draft, given)).map(({ key }) => key);
    return keys.map((blocker, index) => ({
      id: `o-${index}`,
      blocker,
      was: '',
      reason: 'Seen the deed.',
      given: DEED,
    }));
  };
  const open = aDraft({ claims: [aClaim('1913', { standing: 'unchecked' })] });

  it('lets a draft pass and stays beside its blocker', () => {
    const overrides = overriddenBy(open);
    const blockers = gateBlockers(anInput({ ...open, overrides }));
    expect(isVerified(blockers)).toBe(true);
    expect(blockers[0]?.override?.reason).toBe('Seen the deed.');
  });

  it('holds while text moves around the claim', () => {
    const overrides = overriddenBy(open);
    const moved = { ...aClaim('1913', { standing: 'unchecked' }) };
    const anchor = { ...moved.anchor, start: moved.anchor.start + 9, end: moved.anchor.end + 9 };
    expect(isVerified(gateBlockers(anInput({ ...open, overrides, claims: [{ ...moved, anchor }] })))).toBe(
      true,
    );
  });

  it('does not cover other words of the same claim, nor a worse verdict on the same quotation', () => {
    const overrides = overriddenBy(open);
    const reworded = aClaim('1983', { id: open.claims[0]!.id, standing: 'unchecked' });
    expect(isVerified(gateBlockers(anInput({ ...open, overrides, claims: [reworded] })))).toBe(false);

    const claims = [letterQuote({ evidence: [someEvidence(interview, SPOKEN)] })];
    const check = aQuoteCheck(LETTER, interview, SPOKEN, { verdict: 'bracketed' });
    const quoting = aDraft({ claims });
    const passed = { ...quoting, overrides: overriddenBy(quoting, { checks: [check] }) };
    expect(isVerified(gateBlockers(anInput(passed, { checks: [check] })))).toBe(true);
    const worse = { ...check, verdict: 'altered' as const };
    expect(isVerified(gateBlockers(anInput(passed, { checks: [worse] })))).toBe(false);
  });

  it('of a missing signature is for one text and does not outlive it', () => {
    const rules = { ...RULES, requiredRoles: ['editor'] as const };
    const draft = aDraft();
    const overrides = overriddenBy(draft, { rules });
    const later = aDraft({ blocks: draft.blocks.slice(0, 3), overrides });
    expect(isVerified(gateBlockers(anInput({ ...draft, overrides }, { rules })))).toBe(true);
    expect(isVerified(gateBlockers(anInput(later, { rules })))).toBe(false);
  });
});
