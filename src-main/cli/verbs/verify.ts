import path from 'node:path';
import type { CopyCheck } from '../../../src-shared/ipc/export-values';
import { answer } from '../answer';
import type { Arguments } from '../arguments';
import { DONE, FOUND } from '../exit-codes';
import { bytesOf } from '../operands';
import { must } from '../refusal';
import type { Verb } from '../verb';
import { readingLibrary } from '../within-library';

export const verify: Verb = {
  name: 'verify',
  usage: [
    ['verify --library DIR', 'check every document and journal'],
    ['verify FILE --library DIR', 'whether a copy is what was signed, and which words differ'],
  ],
  options: {},
  run: (given) =>
    given.operands[0] === undefined ? verifyLibrary(given) : verifyCopy(given, given.operands[0]),
};

function verifyLibrary(given: Arguments): Promise<number> {
  return readingLibrary(given, async (session) => {
    const result = must(await session.verify());
    const found = result.problems.length === 0 ? ': everything is in order.' : ':';
    const words = [`${result.checked} documents and journals were checked${found}`, ...result.problems].join(
      '\n',
    );
    return answer(given, result, words, result.problems.length > 0 ? FOUND : DONE);
  });
}

function verifyCopy(given: Arguments, file: string): Promise<number> {
  return readingLibrary(given, async (session) => {
    const check = must(await session.proof.check(path.basename(file), await bytesOf(file)));
    return answer(given, check, copyWords(check), check.isWhatWasSigned ? DONE : FOUND);
  });
}

function copyWords(check: CopyCheck): string {
  const { draft, version, exported, signOffs, differences, problems, isCurrent } = check;
  return [
    `${check.fileName}: ${check.verdict}`,
    ...(draft && version
      ? [
          `  “${draft.title}”, version ${version.number}${isCurrent ? '' : ', not the newest text'}, ${version.sha256}`,
        ]
      : []),
    ...(exported ? [`  export ${exported.id}, ${exported.format}, ${exported.at}`] : []),
    ...signOffs.map(({ role, by, at }) => `  signed by ${by} (${role}), ${at}`),
    ...differences.map(
      ({ before, was, is, after }) => `  “${was}” became “${is}”: …${before}[${is}]${after}…`,
    ),
    ...problems.map((problem) => `  ${problem}`),
  ].join('\n');
}
