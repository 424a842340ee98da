// npm run drill:fuzz: the journeys that attack the window and its bridge, with 1,000 payloads a request.
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { runScript } from '../lib/problem.mjs';
import { inRoot } from '../lib/project.mjs';
import { report } from './drill-report.mjs';

const PAYLOADS = Number(process.env.STET_DRILL_TIMES ?? 1000);

await runScript(async () => {
  const { stdout } = spawnSync(process.execPath, ['scripts/test.mjs', '--only', 'e2e', 'safety'], {
    cwd: inRoot(''),
    env: { ...process.env, STET_FUZZ: String(PAYLOADS) },
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  process.stdout.write(stdout);
  const outcome = /(\d+) passed, (\d+) failed\s*$/.exec(stdout);
  const passed = outcome?.[2] === '0' && Number(outcome[1]) > 0;
  const folder = inRoot('src-shared/ipc/requests');
  const requests = readdirSync(folder).flatMap(
    (name) => readFileSync(`${folder}/${name}`, 'utf8').match(/^ {2}'[a-z]+\.[A-Za-z]+': request</gm) ?? [],
  );
  return report({
    name: 'fuzz',
    promise:
      'Every request of the bridge refuses what it does not know, and a page that was taken over reaches nobody.',
    passed,
    figures: [
      ['requests attacked', String(requests.length)],
      ['fuzzed payloads a request', PAYLOADS.toLocaleString('en')],
      ['journeys of attack', outcome?.[0]?.trim() ?? 'none'],
      ['payloads taken, files written, errors uncaught', passed ? '0, 0, 0' : 'see the failed journey'],
      [
        'controls in the same journeys',
        passed
          ? 'a right payload is taken; what does reach the listening host is heard'
          : 'see the failed journey',
      ],
    ],
  });
});
